package io.stemma.score.lineage;

import io.stemma.lineage.AlignedPair;
import io.stemma.lineage.Witness;
import io.stemma.reading.SentenceReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A document in two languages of which some lines are left out on either side: lines of one number say the same, others do
 * not.
 *
 * @param one the one rendering, read
 * @param other the other one, read
 * @param oneLines for each sentence of the one the number of its line
 * @param otherLines the same for the other
 */
record LinedPair(Witness one, Witness other, int[] oneLines, int[] otherLines) {
    /** So many lines go by between two that are left out. */
    private static final int EVERY = 4;

    /** The whole document on both sides, and one with every fourth line left out, of each side another. */
    static List<LinedPair> of(Rendering one, Rendering other, Kin kin) {
        List<LinedPair> pairs = new ArrayList<>();
        pairs.add(of(one, all(one, -1), other, all(other, -1), kin));
        if (one.lines().size() > EVERY) {
            pairs.add(of(one, all(one, 1), other, all(other, EVERY - 1), kin));
        }
        return pairs;
    }

    /** The numbers of its lines but for each that leaves this rest when parted by {@link #EVERY}. */
    private static List<Integer> all(Rendering r, int without) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < r.lines().size(); i++) {
            if (i % EVERY != without) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    private static LinedPair of(Rendering one, List<Integer> ofOne, Rendering other, List<Integer> ofOther, Kin kin) {
        Witness left = kin.witness(
                new Side(one.with(ofOne.stream().map(one.lines()::get).toList()), null, null));
        Witness right = kin.witness(
                new Side(other.with(ofOther.stream().map(other.lines()::get).toList()), null, null));
        return new LinedPair(left, right, numbers(left, ofOne), numbers(right, ofOther));
    }

    /** Lines are parted by blank ones. */
    private static int[] numbers(Witness witness, List<Integer> lines) {
        String text = witness.article().article().text();
        List<SentenceReading> sentences = witness.article().reading().sentences();
        int[] numbers = new int[sentences.size()];
        int line = 0;
        int next = text.indexOf("\n\n");
        for (int s = 0; s < numbers.length; s++) {
            while (next >= 0 && next < sentences.get(s).span().start()) {
                line++;
                next = text.indexOf("\n\n", next + 2);
            }
            numbers[s] = lines.get(line);
        }
        return numbers;
    }

    /** What of an alignment is right. */
    static final class Tally {
        private int said;
        private int right;
        private int meant;
        private int found;

        void add(LinedPair pair, List<AlignedPair> aligned) {
            add(pair.oneLines, pair.otherLines, aligned);
        }

        /** A pair of sentences is right where their lines are of one number; a line is found where any pair of it is right. */
        void add(int[] oneLines, int[] otherLines, List<AlignedPair> aligned) {
            Set<Integer> lines = new HashSet<>();
            for (AlignedPair p : aligned) {
                said++;
                if (oneLines[p.from()] == otherLines[p.to()]) {
                    right++;
                    lines.add(oneLines[p.from()]);
                }
            }
            found += lines.size();
            Set<Integer> both = new HashSet<>();
            for (int line : oneLines) {
                both.add(line);
            }
            Set<Integer> others = new HashSet<>();
            for (int line : otherLines) {
                others.add(line);
            }
            both.retainAll(others);
            meant += both.size();
        }

        double precision() {
            return said == 0 ? 0 : (double) right / said;
        }

        double recall() {
            return meant == 0 ? 0 : (double) found / meant;
        }

        double f1() {
            return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
        }

        int meant() {
            return meant;
        }
    }
}
