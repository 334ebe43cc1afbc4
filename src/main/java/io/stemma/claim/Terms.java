package io.stemma.claim;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Overlap of lists of pivot terms, where each term is a set of alternatives joined by {@code |}. */
final class Terms {
    private Terms() {}

    /** The share of the shorter list that has a partner in the other, 0 where either is empty. */
    static double containment(List<String> a, List<String> b) {
        int shorter = Math.min(a.size(), b.size());
        return shorter == 0 ? 0 : (double) shared(a, b) / shorter;
    }

    /** Dice coefficient: twice the shared terms over all terms. */
    static double dice(List<String> a, List<String> b) {
        int all = a.size() + b.size();
        return all == 0 ? 0 : 2.0 * shared(a, b) / all;
    }

    /** How many terms of the two lists can be paired one to one because they share an alternative. */
    static int shared(List<String> a, List<String> b) {
        boolean[] used = new boolean[b.size()];
        List<Set<String>> right = b.stream().map(Terms::alternatives).toList();
        int shared = 0;
        for (String term : a) {
            Set<String> left = alternatives(term);
            for (int j = 0; j < used.length; j++) {
                if (!used[j] && right.get(j).stream().anyMatch(left::contains)) {
                    used[j] = true;
                    shared++;
                    break;
                }
            }
        }
        return shared;
    }

    private static Set<String> alternatives(String term) {
        return new HashSet<>(Arrays.asList(term.split("\\|")));
    }
}
