package io.stemma.score.name;

/** How many names were expected, found, and found rightly; and the measures made of them, 0 to 1. */
final class SpanCount {
    int expected;
    int found;
    int right;

    void add(SpanCount other) {
        expected += other.expected;
        found += other.found;
        right += other.right;
    }

    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return expected == 0 ? 0 : (double) right / expected;
    }

    /** Harmonic mean of precision and recall. */
    double f1() {
        return right == 0 ? 0 : 2.0 * right / (expected + found);
    }
}
