package io.stemma.score.lexicon;

import io.stemma.language.Glosser.Known;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Counts how far words are known: each time that they occur, and each lemma once, as it is known when it occurs most.
 */
final class Coverage {
    private final Map<Known, Integer> tokens = new EnumMap<>(Known.class);
    private final Map<String, Map<Known, Integer>> lemmas = new HashMap<>();

    void add(String lemma, Known known) {
        tokens.merge(known, 1, Integer::sum);
        lemmas.computeIfAbsent(lemma.toLowerCase(Locale.ROOT), k -> new EnumMap<>(Known.class))
                .merge(known, 1, Integer::sum);
    }

    int tokens() {
        return tokens.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The share of tokens that are known so far, 0 to 1. */
    double share(Known known) {
        return tokens() == 0 ? 0 : (double) tokens.getOrDefault(known, 0) / tokens();
    }

    int lemmas() {
        return lemmas.size();
    }

    /** The share of lemmas that are known in any way, 0 to 1. */
    double knownLemmas() {
        long known = lemmas.values().stream()
                .filter(counts -> counts.entrySet().stream()
                                .max(Map.Entry.comparingByValue())
                                .orElseThrow()
                                .getKey()
                        != Known.NOT)
                .count();
        return lemmas.isEmpty() ? 0 : (double) known / lemmas.size();
    }

    /** The lemmas that are not known, with how often they occur, the most frequent first. */
    List<String> unknown(int most) {
        return lemmas.entrySet().stream()
                .filter(e -> e.getValue().containsKey(Known.NOT))
                .sorted(Comparator.comparingInt((Map.Entry<String, Map<Known, Integer>> e) ->
                                -e.getValue().get(Known.NOT))
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(e -> e.getKey() + " " + e.getValue().get(Known.NOT))
                .toList();
    }
}
