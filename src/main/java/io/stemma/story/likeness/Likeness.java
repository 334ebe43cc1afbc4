package io.stemma.story.likeness;

import io.stemma.language.LanguagePacks;

/**
 * How alike two articles are in what they report, as people would grade it: weighed from what they share and from vectors,
 * by the weights in {@code packs/world/likeness.tsv}; where the machine can make no vectors, by those in
 * {@code packs/world/likeness-words.tsv}. Safe for use by many threads.
 */
public final class Likeness {
    private static final double DIGITS = 1000;

    private final LikenessModel byVectors;
    private final LikenessModel byWords;

    /** With the weights of these packs. */
    public Likeness(LanguagePacks packs) {
        this.byVectors = LikenessModel.of(packs.world("likeness.tsv"));
        this.byWords = LikenessModel.of(packs.world("likeness-words.tsv"));
    }

    /**
     * How alike two articles are, 0 for nothing in common to 1 for the same; never less than what they hold in common, for
     * copies are rare among the rated examples. Symmetrical.
     */
    public double of(Gist one, Gist other) {
        boolean vectors = one.vectors() != null && other.vectors() != null;
        double weighed = (vectors ? byVectors : byWords).likeness(one, other);
        double likeness = Math.max(weighed, one.precis().closeness(other.precis()));
        return Math.round(likeness * DIGITS) / DIGITS;
    }
}
