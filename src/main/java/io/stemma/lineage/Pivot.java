package io.stemma.lineage;

import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Words of the pivot language as lineage weighs and compares them: cut to their Porter stems (M. F. Porter, "An algorithm
 * for suffix stripping", 1980), weighed by how rare they are in a fixed background ({@code packs/world/rarity.tsv}; what
 * it lacks is rare), and tied to their kin: words that the packs' lexicons give as alternatives of one foreign word.
 * Nothing here depends on what has been read before. Safe for use by many threads.
 */
public final class Pivot {
    private static final int BOUND = 200_000;
    private static final int MAX_KIN = 12;
    /** An entry with more alternatives than this says little about the likeness of any two of them. */
    private static final int MAX_ALTERNATIVES = 6;

    private final Map<String, Float> rarity = new HashMap<>();
    private final Map<String, List<String>> kin = new HashMap<>();
    private final Map<String, String> stems = new ConcurrentHashMap<>();
    private final ThreadLocal<PorterStemmer> porter = ThreadLocal.withInitial(PorterStemmer::new);

    /** The pivot of these packs. */
    public Pivot(LanguagePacks packs) {
        for (Row row : packs.world("rarity.tsv")) {
            rarity.put(row.cell(0), Float.parseFloat(row.cell(1)));
        }
        Map<String, Set<String>> found = new TreeMap<>();
        for (LanguagePack pack : packs.all()) {
            for (String lemma : pack.lexicon().lemmas()) {
                addKin(pack.lexicon().glosses(lemma), found);
            }
        }
        found.forEach((stem, others) ->
                kin.put(stem, others.stream().sorted().limit(MAX_KIN).toList()));
    }

    private void addKin(Set<String> glosses, Map<String, Set<String>> found) {
        if (glosses.size() < 2 || glosses.size() > MAX_ALTERNATIVES) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (String gloss : glosses) {
            if (gloss.indexOf(' ') < 0) {
                words.add(stem(gloss));
            }
        }
        for (String a : words) {
            for (String b : words) {
                if (!a.equals(b)) {
                    found.computeIfAbsent(a, k -> new LinkedHashSet<>()).add(b);
                }
            }
        }
    }

    /** The stem of an English word, in lower case. */
    public String stem(String word) {
        String stem = stems.get(word);
        if (stem == null) {
            String lower = word.toLowerCase(java.util.Locale.ROOT);
            stem = lower.length() < 3 ? lower : porter.get().stem(lower);
            if (stems.size() >= BOUND) {
                stems.clear();
            }
            stems.put(word, stem);
        }
        return stem;
    }

    /** How rare a stem is: near 0 for the commonest words, 1 for those that the background lacks. */
    public float rarity(String stem) {
        return rarity.getOrDefault(stem, 1f);
    }

    /** Stems of words that mean nearly the same, at most a dozen. */
    public List<String> kin(String stem) {
        return kin.getOrDefault(stem, List.of());
    }
}
