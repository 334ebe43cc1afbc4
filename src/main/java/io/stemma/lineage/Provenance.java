package io.stemma.lineage;

/**
 * Tells from two texts in two languages which one was there first: the one that has words of the other's language left in
 * it, or measures and spellings of there, was made from the other, and so was the one that names the country which the
 * other takes for granted. What happened in a country was told first in its language, where no country of the other
 * language has a part in it.
 */
final class Provenance {
    /** One country must be named so often, and so many times as often as those of the other language. */
    private static final int NEAR = 3;

    private static final int TIMES = 5;
    /** What weighs less than this together is a guess. */
    private static final int ENOUGH = 2;

    private static final int MOST = 2;
    /** So much says it outright: a text calls itself a translation. */
    private static final int SAID = 8;

    private Provenance() {}

    /** Above 0 where the left article is the source, below 0 where the right one is, 0 where that can't be told. */
    static int source(Witness left, Witness right) {
        if (left.language().equals(right.language())) {
            return 0;
        }
        int betrayed =
                right.wording().betrayed(left.language()) - left.wording().betrayed(right.language());
        if (Math.abs(betrayed) >= SAID) {
            return betrayed;
        }
        int score = Math.max(-MOST, Math.min(MOST, betrayed))
                + nearness(left, right)
                + explained(right, left)
                - explained(left, right);
        return Math.abs(score) < ENOUGH ? 0 : score;
    }

    /** 2 where all happens in countries of the left article's language, -2 for the right one's, else 0. */
    private static int nearness(Witness left, Witness right) {
        int l = left.cast().countries(left.language()) + right.cast().countries(left.language());
        int r = left.cast().countries(right.language()) + right.cast().countries(right.language());
        if (l >= 2 * NEAR && l >= TIMES * r) {
            return ENOUGH;
        }
        return r >= 2 * NEAR && r >= TIMES * l ? -ENOUGH : 0;
    }

    /** 1 where a text names a country of the other one's language that the other one takes for granted. */
    private static int explained(Witness witness, Witness other) {
        return witness.cast().countries(other.language()) > 0 && other.cast().countries(other.language()) == 0 ? 1 : 0;
    }
}
