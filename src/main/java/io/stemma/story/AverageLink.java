package io.stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Groups things bottom up: the two groups that are most alike on average over all pairs become one, until no two are alike
 * enough (average linkage, UPGMA; R. Sokal, C. Michener, "A statistical method for evaluating systematic relationships",
 * 1958). One like pair does not chain two groups together, groups whose days lie far apart are the less alike, and two
 * groups that are each much more alike within than with each other stay apart: neighbouring matters of one affair. Pairs of
 * which no likeness was told count for what is taken of them, or are looked into, where those that were told would make two
 * groups one; groups without any are not alike. Things are numbers; ties go to the smaller numbers, so the outcome depends on the likenesses alone.
 */
final class AverageLink {
    /** Likenesses are added up as whole numbers, so that the order of adding does not show. */
    private static final double UNIT = 1e6;

    private final double least;
    private final double share;
    private final Whole whole;
    private final List<List<Integer>> members = new ArrayList<>();
    /** When the things of each group are from. */
    private final List<Era> eras = new ArrayList<>();
    /** The likenesses within each group, but for those of things that were one from the beginning. */
    private final List<Sum> within = new ArrayList<>();
    /** For each group the likenesses of pairs with other groups, null where it has become part of another. */
    private final List<Map<Integer, Sum>> sums = new ArrayList<>();

    /** How like two things are, whether that was told or is to be found out. */
    interface PairLikeness {
        double of(int one, int other);
    }

    /** What all pairs of two groups come to. */
    private interface Whole {
        Sum of(List<Integer> one, List<Integer> other, Sum told);
    }

    private record Sum(long likeness, int pairs) {
        static final Sum NONE = new Sum(0, 0);

        Sum and(Sum other) {
            return new Sum(likeness + other.likeness, pairs + other.pairs);
        }

        double average() {
            return pairs == 0 ? 0 : likeness / UNIT / pairs;
        }
    }

    private AverageLink(double least, double share, Whole whole) {
        this.least = least;
        this.share = share;
        this.whole = whole;
    }

    /**
     * Looks into the pairs of which nothing was told.
     *
     * @param least the average likeness at which two groups still become one
     * @param share of the likeness within the looser of two groups that there must be between the two
     * @param likeness of any pair; where it was told, the same
     */
    static AverageLink looking(double least, double share, PairLikeness likeness) {
        return new AverageLink(least, share, (one, other, told) -> {
            Sum sum = Sum.NONE;
            for (int i : one) {
                for (int j : other) {
                    sum = sum.and(of(likeness.of(i, j)));
                }
            }
            return sum;
        });
    }

    /**
     * Takes all pairs of which nothing was told for equally like.
     *
     * @param untold how like they are taken to be
     */
    static AverageLink taking(double least, double share, double untold) {
        return new AverageLink(least, share, (one, other, told) -> {
            int pairs = one.size() * other.size();
            return new Sum(told.likeness + (pairs - told.pairs) * Math.round(untold * UNIT), pairs);
        });
    }

    /**
     * Starts with a group of things that are one from the beginning.
     *
     * @param era when they are from; groups of eras that lie apart are the less alike
     */
    int add(List<Integer> group, Era era) {
        members.add(new ArrayList<>(group));
        eras.add(era);
        within.add(Sum.NONE);
        sums.add(new HashMap<>());
        return members.size() - 1;
    }

    /** Adds to the likeness of two groups that of a pair of their things. */
    void like(int one, int other, double likeness) {
        sums.get(one).merge(other, of(likeness), Sum::and);
        sums.get(other).merge(one, of(likeness), Sum::and);
    }

    /** Two groups that might become one, {@code a} before {@code b}, as they were when their likeness was worked out. */
    private record Union(double likeness, int a, int b, int sizeOfA, int sizeOfB) {}

    private static final Comparator<Union> LIKEST = Comparator.comparingDouble(Union::likeness)
            .reversed()
            .thenComparingInt(Union::a)
            .thenComparingInt(Union::b);

    /** The groups that come out, each sorted, by their first thing. */
    List<List<Integer>> groups() {
        PriorityQueue<Union> unions = new PriorityQueue<>(LIKEST);
        for (int i = 0; i < sums.size(); i++) {
            for (int j : List.copyOf(sums.get(i).keySet())) {
                if (i < j) {
                    consider(i, j, unions);
                }
            }
        }
        while (!unions.isEmpty()) {
            Union likest = unions.remove();
            if (stands(likest.a, likest.sizeOfA) && stands(likest.b, likest.sizeOfB)) {
                merge(likest.a, likest.b);
                List.copyOf(sums.get(likest.a).keySet())
                        .forEach(j -> consider(Math.min(likest.a, j), Math.max(likest.a, j), unions));
            }
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (int g = 0; g < sums.size(); g++) {
            if (sums.get(g) != null) {
                groups.add(members.get(g).stream().sorted().toList());
            }
        }
        groups.sort((x, y) -> Integer.compare(x.get(0), y.get(0)));
        return groups;
    }

    /** The likeness at which two groups become one. */
    private double needed(int i, int j) {
        return Math.max(
                least, share * Math.min(within.get(i).average(), within.get(j).average()));
    }

    /** Whether a group is still what it was. */
    private boolean stands(int group, int size) {
        return sums.get(group) != null && members.get(group).size() == size;
    }

    /** Notes two groups if they are alike enough to become one; where that seems so, all their pairs are looked into. */
    private void consider(int i, int j, PriorityQueue<Union> unions) {
        double nearness = eras.get(i).nearness(eras.get(j));
        Sum sum = sums.get(i).get(j);
        if (sum.average() * nearness >= least && sum.pairs() < pairs(i, j)) {
            sum = whole.of(members.get(i), members.get(j), sum);
            sums.get(i).put(j, sum);
            sums.get(j).put(i, sum);
        }
        double likeness = sum.average() * nearness;
        if (likeness >= needed(i, j)) {
            unions.add(new Union(
                    likeness, i, j, members.get(i).size(), members.get(j).size()));
        }
    }

    private int pairs(int i, int j) {
        return members.get(i).size() * members.get(j).size();
    }

    private static Sum of(double likeness) {
        return new Sum(Math.round(likeness * UNIT), 1);
    }

    private void merge(int a, int b) {
        within.set(a, within.get(a).and(within.get(b)).and(sums.get(a).get(b)));
        members.get(a).addAll(members.get(b));
        eras.set(a, eras.get(a).and(eras.get(b)));
        Map<Integer, Sum> of = sums.set(b, null);
        sums.get(a).remove(b);
        of.remove(a);
        of.forEach((other, sum) -> {
            sums.get(a).merge(other, sum, Sum::and);
            Map<Integer, Sum> row = sums.get(other);
            row.merge(a, row.remove(b), Sum::and);
        });
    }
}
