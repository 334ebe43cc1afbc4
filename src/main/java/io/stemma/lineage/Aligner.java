package io.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Aligns the sentences of two articles, within a language or across two: first one to one, best first, by the Dice
 * coefficient of their marks' weights; then a sentence that is left over joins a neighbour's counterpart where it fills
 * what the neighbour leaves open (one sentence made of two). Order is weak evidence only, for versions move their
 * paragraphs. Symmetrical. Safe for use by many threads.
 */
final class Aligner {
    /** Least Dice coefficient of an aligned pair. */
    private static final double LEAST = 0.33;
    /** The same for a pair that stands right beside an aligned one on both sides. */
    private static final double LEAST_BESIDE = 0.23;
    /** The same for a pair between two aligned ones. */
    private static final double LEAST_BETWEEN = 0.14;
    /** Keeps sentences of a word or two from matching by chance. */
    private static final double SMOOTHING = 0.5;
    /** The most that the place in the article adds. */
    private static final double ORDER = 0.03;
    /** A left-over sentence joins if this much of it is found in what its neighbour's counterpart has left. */
    private static final double JOIN = 0.5;

    private Aligner() {}

    private record Cell(int left, int right, double score, double rank, float leftShared, float rightShared) {}

    static Alignment align(Witness left, Witness right) {
        Overlap overlap = new Overlap(left, right);
        List<Cell> cells = new ArrayList<>();
        for (int a = 0; a < left.sentences(); a++) {
            overlap.compare(a);
            for (int i = 0; i < overlap.count(); i++) {
                int b = overlap.sentence(i);
                double score = (overlap.leftShared(b) + overlap.rightShared(b))
                        / (left.weight(a) + right.weight(b) + SMOOTHING);
                double away = Math.abs((a + 0.5) / left.sentences() - (b + 0.5) / right.sentences());
                if (score >= LEAST_BETWEEN) {
                    cells.add(new Cell(
                            a, b, score, score + ORDER * (1 - away), overlap.leftShared(b), overlap.rightShared(b)));
                }
            }
        }
        cells.sort(Comparator.comparingDouble(Cell::rank)
                .reversed()
                .thenComparingInt(c -> c.left() + c.right())
                .thenComparingInt(Cell::left));
        int[] ofLeft = free(left.sentences());
        int[] ofRight = free(right.sentences());
        float[] leftShared = new float[left.sentences()];
        float[] rightShared = new float[right.sentences()];
        List<AlignedPair> pairs = new ArrayList<>();
        for (boolean beside : new boolean[] {false, true}) {
            for (Cell c : cells) {
                int a = c.left();
                int b = c.right();
                boolean before = beside && at(ofLeft, a - 1, b - 1);
                boolean behind = beside && at(ofLeft, a + 1, b + 1);
                boolean enough =
                        c.score() >= LEAST || c.score() >= LEAST_BESIDE && (before || behind) || before && behind;
                if (enough && ofLeft[a] < 0 && ofRight[b] < 0) {
                    ofLeft[a] = b;
                    ofRight[b] = a;
                    leftShared[a] = c.leftShared() / left.weight(a);
                    rightShared[b] = c.rightShared() / right.weight(b);
                    pairs.add(new AlignedPair(a, b, Math.min(1, c.score())));
                }
            }
        }
        join(overlap, left, right, ofLeft, leftShared, rightShared, pairs, false);
        join(new Overlap(right, left), right, left, ofRight, rightShared, leftShared, pairs, true);
        pairs.sort(Comparator.comparingInt(AlignedPair::from).thenComparingInt(AlignedPair::to));
        return new Alignment(left, right, pairs, leftShared, rightShared);
    }

    /** Joins left-over sentences of one side to the counterparts of the sentences before and after. */
    private static void join(
            Overlap overlap,
            Witness side,
            Witness other,
            int[] ofSide,
            float[] shared,
            float[] otherShared,
            List<AlignedPair> pairs,
            boolean swapped) {
        for (int s = 0; s < ofSide.length; s++) {
            if (shared[s] > 0 || side.weight(s) == 0) {
                continue;
            }
            int best = -1;
            double bestGain = 0;
            for (int next : new int[] {s - 1, s + 1}) {
                if (next < 0 || next >= ofSide.length || ofSide[next] < 0) {
                    continue;
                }
                int counterpart = ofSide[next];
                overlap.compare(next);
                float before = overlap.leftShared(counterpart);
                overlap.add(s);
                double gain = (overlap.leftShared(counterpart) - before) / (side.weight(s) + SMOOTHING);
                if (gain > bestGain) {
                    bestGain = gain;
                    best = counterpart;
                }
            }
            if (bestGain >= JOIN) {
                shared[s] = (float) Math.min(1, bestGain);
                otherShared[best] = Math.min(1, otherShared[best] + shared[s] * side.weight(s) / other.weight(best));
                pairs.add(swapped ? new AlignedPair(best, s, bestGain) : new AlignedPair(s, best, bestGain));
            }
        }
    }

    private static boolean at(int[] of, int sentence, int counterpart) {
        return sentence >= 0 && sentence < of.length && of[sentence] == counterpart && counterpart >= 0;
    }

    private static int[] free(int n) {
        int[] of = new int[n];
        java.util.Arrays.fill(of, -1);
        return of;
    }
}
