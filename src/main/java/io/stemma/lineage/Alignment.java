package io.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which sentences of two articles say the same.
 *
 * @param left the one
 * @param right the other
 * @param pairs the aligned sentences, by left, then right; a sentence that the other article splits stands in several
 * @param leftShared for each left sentence the share of its weight that its counterparts have, 0 to 1
 * @param rightShared the same for each right sentence
 */
record Alignment(Witness left, Witness right, List<AlignedPair> pairs, float[] leftShared, float[] rightShared) {
    /** A sentence counts no more than this in coverage, however long. */
    private static final double HEAVY = 15;

    Alignment {
        pairs = List.copyOf(pairs);
    }

    /** The same with some of the pairs only. */
    Alignment with(List<AlignedPair> some) {
        return new Alignment(left, right, some, leftShared, rightShared);
    }

    /** The same, seen from the other side. */
    Alignment swapped() {
        List<AlignedPair> turned = new ArrayList<>();
        pairs.forEach(p -> turned.add(new AlignedPair(p.to(), p.from(), p.score())));
        turned.sort(Comparator.comparingInt(AlignedPair::from).thenComparingInt(AlignedPair::to));
        return new Alignment(right, left, turned, rightShared, leftShared);
    }

    boolean leftAligned(int sentence) {
        return leftShared[sentence] > 0;
    }

    boolean rightAligned(int sentence) {
        return rightShared[sentence] > 0;
    }

    /** The share of the left article, by weight, that lies in aligned sentences. */
    double leftCoverage() {
        return coverage(left, leftShared);
    }

    /** The share of the right article, by weight, that lies in aligned sentences. */
    double rightCoverage() {
        return coverage(right, rightShared);
    }

    private static double coverage(Witness witness, float[] shared) {
        double aligned = 0;
        double all = 0;
        for (int s = 0; s < shared.length; s++) {
            double weight = witness.title(s) ? 0 : Math.min(witness.weight(s), HEAVY);
            all += weight;
            if (shared[s] > 0) {
                aligned += weight;
            }
        }
        return all == 0 ? 0 : aligned / all;
    }

    /** What lies in aligned sentences of the left article: the share of their weight that is matched. */
    double leftDepth() {
        return depth(left, leftShared);
    }

    double rightDepth() {
        return depth(right, rightShared);
    }

    private static double depth(Witness witness, float[] shared) {
        double matched = 0;
        double all = 0;
        for (int s = 0; s < shared.length; s++) {
            if (shared[s] > 0 && !witness.title(s)) {
                all += witness.weight(s);
                matched += witness.weight(s) * shared[s];
            }
        }
        return all == 0 ? 0 : matched / all;
    }
}
