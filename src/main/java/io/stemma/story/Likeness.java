package io.stemma.story;

import io.stemma.lineage.Witness;

/**
 * How like two articles are: the number that stories and lines are made from. It depends on the two articles alone.
 */
public final class Likeness {
    /** Pairs less alike than this need not be kept: neither a story nor a line follows from them. */
    public static final double LEAST = 0.12;

    private Likeness() {}

    /**
     * How like two articles are in what they are about, whenever they were published: 0 for nothing shared to 1 for the
     * same. Symmetrical.
     */
    public static double of(Witness one, Witness other) {
        boolean inOrder = one.id().compareTo(other.id()) <= 0;
        double cosine = inOrder
                ? one.profile().cosine(other.profile())
                : other.profile().cosine(one.profile());
        return Math.round(cosine * 1000) / 1000.0;
    }
}
