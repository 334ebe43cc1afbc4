package io.stemma.score.quote;

import java.util.Locale;

/**
 * Precision, recall and their harmonic mean, from what was right among the found and what was found among the expected.
 *
 * @param right found and right
 * @param found all found
 * @param reached expected and found
 * @param expected all expected
 */
record Ratio(int right, int found, int reached, int expected) {
    Ratio plus(Ratio o) {
        return new Ratio(right + o.right, found + o.found, reached + o.reached, expected + o.expected);
    }

    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return expected == 0 ? 0 : (double) reached / expected;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
