package io.stemma.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups things bottom up: the two groups that are most alike on average over all pairs become one, until no two are alike
 * enough (average linkage, UPGMA; R. Sokal, C. Michener, "A statistical method for evaluating systematic relationships",
 * 1958). One like pair does not chain two groups together, and groups whose days lie far apart are the less alike. Things are numbers; ties go to the smaller numbers, so the
 * outcome depends on the likenesses alone.
 */
final class AverageLink {
    /** Likenesses are added up as whole numbers, so that the order of adding does not show. */
    private static final double UNIT = 1e6;

    private final double least;
    private final double unknown;
    private final List<List<Integer>> members = new ArrayList<>();
    /** When the things of each group are from. */
    private final List<Era> eras = new ArrayList<>();
    /** For each live group the likenesses of pairs with other groups. */
    private final Map<Integer, Map<Integer, Sum>> sums = new TreeMap<>();

    private record Sum(long likeness, int pairs) {
        Sum and(Sum other) {
            return new Sum(likeness + other.likeness, pairs + other.pairs);
        }
    }

    /**
     * @param least the average likeness at which two groups still become one
     * @param unknown the likeness that a pair is taken to have where none is known
     */
    AverageLink(double least, double unknown) {
        this.least = least;
        this.unknown = unknown;
    }

    /**
     * Starts with a group of things that are one from the beginning.
     *
     * @param era when they are from; groups of eras that lie apart are the less alike
     */
    int add(List<Integer> group, Era era) {
        members.add(new ArrayList<>(group));
        eras.add(era);
        sums.put(members.size() - 1, new HashMap<>());
        return members.size() - 1;
    }

    /** Adds to the likeness of two groups that of a pair of their things. */
    void like(int one, int other, double likeness) {
        sums.get(one).merge(other, new Sum(Math.round(likeness * UNIT), 1), Sum::and);
        sums.get(other).merge(one, new Sum(Math.round(likeness * UNIT), 1), Sum::and);
    }

    /** The groups that come out, each sorted, by their first thing. */
    List<List<Integer>> groups() {
        while (true) {
            int a = -1;
            int b = -1;
            double best = least;
            for (var row : sums.entrySet()) {
                for (var cell : row.getValue().entrySet()) {
                    int i = row.getKey();
                    int j = cell.getKey();
                    if (i >= j) {
                        continue;
                    }
                    double average = average(
                                    cell.getValue(),
                                    members.get(i).size() * members.get(j).size())
                            * eras.get(i).nearness(eras.get(j));
                    boolean tie = average == best && a >= 0 && (i < a || i == a && j < b);
                    if (average > best || average == best && a < 0 || tie) {
                        best = average;
                        a = i;
                        b = j;
                    }
                }
            }
            if (a < 0) {
                break;
            }
            merge(a, b);
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (int g : sums.keySet()) {
            groups.add(members.get(g).stream().sorted().toList());
        }
        groups.sort((x, y) -> Integer.compare(x.get(0), y.get(0)));
        return groups;
    }

    private double average(Sum sum, int pairs) {
        return (sum.likeness() / UNIT + unknown * (pairs - sum.pairs())) / pairs;
    }

    private void merge(int a, int b) {
        members.get(a).addAll(members.get(b));
        eras.set(a, eras.get(a).and(eras.get(b)));
        Map<Integer, Sum> of = sums.remove(b);
        sums.get(a).remove(b);
        of.remove(a);
        of.forEach((other, sum) -> {
            sums.get(a).merge(other, sum, Sum::and);
            Map<Integer, Sum> row = sums.get(other);
            row.merge(a, row.remove(b), Sum::and);
        });
    }
}
