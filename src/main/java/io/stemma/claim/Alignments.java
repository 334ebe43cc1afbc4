package io.stemma.claim;

import io.stemma.lineage.AlignedPair;
import io.stemma.lineage.Derivation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which sentences of a story's articles say the same, by the derivations. */
final class Alignments {
    /** The tied sentences of two articles, as one number for the sentence of each: by the one article, by the other. */
    private final Map<String, Map<String, Set<Long>>> ties = new HashMap<>();

    Alignments(List<Derivation> derivations) {
        for (Derivation d : derivations) {
            for (AlignedPair p : d.aligned()) {
                tie(d.from(), p.from(), d.to(), p.to());
                tie(d.to(), p.to(), d.from(), p.from());
            }
        }
    }

    private void tie(String article, int sentence, String other, int otherSentence) {
        ties.computeIfAbsent(article, k -> new HashMap<>())
                .computeIfAbsent(other, k -> new HashSet<>())
                .add(pair(sentence, otherSentence));
    }

    private static long pair(int sentence, int other) {
        return (long) sentence << 32 | other;
    }

    /** Whether the sentences of the two drafts are aligned, or one and the same. */
    boolean tied(Draft a, Draft b) {
        return a.article().equals(b.article())
                ? a.sentence() == b.sentence()
                : ties.getOrDefault(a.article(), Map.of())
                        .getOrDefault(b.article(), Set.of())
                        .contains(pair(a.sentence(), b.sentence()));
    }
}
