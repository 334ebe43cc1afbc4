package io.stemma.list;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** How much a word of a name tells: the rarer among all names on the lists, the more. */
final class WordRarity {
    private static final int COMMON = 40;
    private static final double INITIAL = 2;
    /** So many names are thought to stand on the list besides, so that few names on a short list are not taken for common. */
    private static final double UNSEEN = 10_000;

    private final Map<String, Double> known = new HashMap<>();
    private final double unknown;
    private final double common;

    WordRarity(Collection<NameForm> forms) {
        Map<String, Integer> counts = new HashMap<>();
        for (NameForm form : forms) {
            new HashSet<>(form.core()).forEach(w -> counts.merge(w, 1, Integer::sum));
        }
        unknown = Math.log(forms.size() + UNSEEN);
        common = unknown - Math.log(COMMON);
        counts.forEach((word, count) -> known.put(word, unknown - Math.log(count)));
    }

    /** The natural logarithm of how many names there are for one that has the word. */
    double of(String word) {
        return word.length() == 1 ? INITIAL : known.getOrDefault(word, unknown);
    }

    /** Whether many names have the word. */
    boolean common(String word) {
        return of(word) < common;
    }
}
