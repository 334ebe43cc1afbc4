package io.stemma.score.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How well a likeness parts pairs that are the same from pairs that are not: the area under the ROC curve, that is the
 * chance that a pair that is the same is told to be more alike than one that is not, ties counting half (Hanley and McNeil
 * 1982).
 */
final class Separation {
    private final List<Double> same = new ArrayList<>();
    private final List<Double> other = new ArrayList<>();
    private int asLike;

    void same(double likeness) {
        same.add(likeness);
    }

    void other(double likeness) {
        other.add(likeness);
    }

    /** A pair that is not the same, beside the likeness of the one that is. */
    void other(double likeness, double ofSame) {
        other(likeness);
        asLike += likeness >= ofSame ? 1 : 0;
    }

    /** The share of the pairs that are not the same that are no less alike than those beside them that are. */
    double asLike() {
        return other.isEmpty() ? 0 : (double) asLike / other.size();
    }

    /** The area under the curve, 0 to 1; 0 where there are no pairs of one sort. */
    double area() {
        if (same.isEmpty() || other.isEmpty()) {
            return 0;
        }
        List<Double> a = new ArrayList<>(same);
        List<Double> b = new ArrayList<>(other);
        a.sort(Comparator.naturalOrder());
        b.sort(Comparator.naturalOrder());
        double sum = 0;
        int below = 0;
        int upTo = 0;
        for (double likeness : a) {
            while (below < b.size() && b.get(below) < likeness) {
                below++;
            }
            upTo = Math.max(upTo, below);
            while (upTo < b.size() && b.get(upTo) <= likeness) {
                upTo++;
            }
            sum += below + (upTo - below) / 2.0;
        }
        return sum / ((double) a.size() * b.size());
    }

    /** The best share of pairs told rightly by one threshold, both sorts weighing alike. */
    double accuracy() {
        List<Double> thresholds = new ArrayList<>(same);
        thresholds.sort(Comparator.naturalOrder());
        List<Double> b = new ArrayList<>(other);
        b.sort(Comparator.naturalOrder());
        double best = 0;
        int below = 0;
        for (int i = 0; i < thresholds.size(); i++) {
            while (below < b.size() && b.get(below) < thresholds.get(i)) {
                below++;
            }
            double sameRight = (double) (thresholds.size() - i) / thresholds.size();
            double otherRight = b.isEmpty() ? 0 : (double) below / b.size();
            best = Math.max(best, (sameRight + otherRight) / 2);
        }
        return best;
    }

    /** How many pairs are the same. */
    int sames() {
        return same.size();
    }

    /** How many pairs are not. */
    int others() {
        return other.size();
    }
}
