package io.stemma.score.list;

import io.stemma.list.ListMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How a matcher judges pairs of which it is known whether they are one. */
final class Judgement {
    private record Judged(NamePair pair, double score) {}

    private final List<Judged> judged = new ArrayList<>();

    Judgement(ListMatcher matcher, List<NamePair> pairs) {
        for (NamePair p : pairs) {
            judged.add(new Judged(p, matcher.compare(p.sought(), p.listed(), p.kind())));
        }
    }

    int size() {
        return judged.size();
    }

    long same() {
        return judged.stream().filter(j -> j.pair().same()).count();
    }

    /** The area under the ROC curve: how often one pair that is the same scores above one that is not; a tie counts half. */
    double area() {
        List<Judged> sorted = new ArrayList<>(judged);
        sorted.sort(Comparator.comparingDouble(Judged::score));
        double above = 0;
        long below = 0;
        for (int i = 0; i < sorted.size(); ) {
            int end = i;
            long others = 0;
            long sames = 0;
            while (end < sorted.size()
                    && sorted.get(end).score() == sorted.get(i).score()) {
                sames += sorted.get(end).pair().same() ? 1 : 0;
                others += sorted.get(end).pair().same() ? 0 : 1;
                end++;
            }
            above += sames * (below + others / 2.0);
            below += others;
            i = end;
        }
        return above / ((double) same() * (size() - same()));
    }

    double precision() {
        long taken = judged.stream().filter(Judgement::taken).count();
        return taken == 0 ? 0 : (double) right() / taken;
    }

    double recall() {
        return (double) right() / same();
    }

    private long right() {
        return judged.stream().filter(j -> taken(j) && j.pair().same()).count();
    }

    private static boolean taken(Judged j) {
        return j.score() >= ListMatcher.LEAST;
    }

    /** The pairs that were judged wrong, each in a line. */
    List<String> wrong() {
        return judged.stream()
                .filter(j -> taken(j) != j.pair().same())
                .map(j -> String.format(
                        Locale.ROOT,
                        "%.3f %s (%s): %s | %s",
                        j.score(),
                        j.pair().same() ? "same" : "other",
                        j.pair().about(),
                        j.pair().sought(),
                        j.pair().listed()))
                .toList();
    }
}
