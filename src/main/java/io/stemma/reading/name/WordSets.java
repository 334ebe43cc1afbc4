package io.stemma.reading.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets of words, asked which of them hold a word rather than each whether it does. */
final class WordSets {
    private final Map<String, Set<String>> holding = new HashMap<>();

    void add(String set, String word) {
        holding.computeIfAbsent(word, k -> new HashSet<>()).add(set);
    }

    /** The sets that hold any of the words, or null for none. */
    Set<String> holding(Collection<String> words) {
        Set<String> found = null;
        for (String word : words) {
            found = with(found, word);
        }
        return found == null ? null : Set.copyOf(found);
    }

    /** The sets of which a word closes one of these, behind so many chars at least; null for none. */
    Set<String> closing(List<String> words, int from) {
        Set<String> found = null;
        for (String word : words) {
            for (int i = from; i < word.length(); i++) {
                found = with(found, word.substring(i));
            }
        }
        return found == null ? null : Set.copyOf(found);
    }

    private Set<String> with(Set<String> found, String word) {
        Set<String> more = holding.get(word);
        if (more == null) {
            return found;
        }
        Set<String> all = found == null ? new HashSet<>() : found;
        all.addAll(more);
        return all;
    }
}
