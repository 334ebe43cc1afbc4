package io.stemma.claim;

import java.util.List;

/** Overlap of lists of pivot terms, where each term is a set of alternatives joined by {@code |}. */
final class Terms {
    private Terms() {}

    /** The share of the shorter list that has a partner in the other, 0 where either is empty. */
    static double containment(List<String> a, List<String> b) {
        return containment(a.isEmpty() || b.isEmpty() ? 0 : shared(a, b), a, b);
    }

    /** The same where it is known how many terms they share. */
    static double containment(int shared, List<String> a, List<String> b) {
        int shorter = Math.min(a.size(), b.size());
        return shorter == 0 ? 0 : (double) shared / shorter;
    }

    /** Dice coefficient: twice the shared terms over all terms. */
    static double dice(List<String> a, List<String> b) {
        int all = a.size() + b.size();
        return all == 0 ? 0 : 2.0 * shared(a, b) / all;
    }

    /** How many terms of the two lists can be paired one to one because they share an alternative. */
    static int shared(List<String> a, List<String> b) {
        boolean[] used = new boolean[b.size()];
        int shared = 0;
        for (String term : a) {
            for (int j = 0; j < used.length; j++) {
                if (!used[j] && alike(term, b.get(j))) {
                    used[j] = true;
                    shared++;
                    break;
                }
            }
        }
        return shared;
    }

    /**
     * Whether the lists share a term, or the head of a rendering in several words is a term of the other: "net profit" where
     * the other language has two words.
     */
    static boolean meet(List<String> a, List<String> b) {
        return shared(a, b) > 0 || headed(a, b) || headed(b, a);
    }

    private static boolean headed(List<String> a, List<String> b) {
        for (String term : a) {
            for (String alternative : term.split("\\|")) {
                int blank = alternative.lastIndexOf(' ');
                if (blank > 0 && shared(List.of(alternative.substring(blank + 1)), b) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether two terms share an alternative. */
    private static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (a.indexOf('|') < 0 && b.indexOf('|') < 0) {
            return false;
        }
        for (int from = 0; from <= a.length(); ) {
            int to = end(a, from);
            if (has(b, a, from, to)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    /** Whether one of a term's alternatives is this part of another term. */
    private static boolean has(String term, String other, int otherFrom, int otherTo) {
        for (int from = 0; from <= term.length(); ) {
            int to = end(term, from);
            if (to - from == otherTo - otherFrom && term.regionMatches(from, other, otherFrom, to - from)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    private static int end(String term, int from) {
        int bar = term.indexOf('|', from);
        return bar < 0 ? term.length() : bar;
    }
}
