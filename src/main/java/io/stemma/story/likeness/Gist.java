package io.stemma.story.likeness;

import java.util.function.Supplier;

/**
 * What an article is about, made ready for comparison with others. Immutable; vectors are made when first asked for. Safe
 * for use by many threads.
 */
public final class Gist {
    private static final double DIGITS = 1000;

    private final String id;
    private final Bags bags;
    private final Supplier<Vectors> maker;
    private boolean made;
    private Vectors vectors;

    /**
     * Its things by kind.
     *
     * @param all content words in the pivot language, and names
     * @param top those of them that stand in the headline and the first sentences
     * @param persons persons alone
     * @param countries countries alone
     * @param capitals words written with a capital within a sentence, as they sound: names, known or not
     */
    record Bags(Bag all, Bag top, Bag persons, Bag countries, Bag capitals) {}

    /** Its points in space: of its beginning, of its top and of its first line; null where none can be made. */
    record Vectors(float[] body, float[] top, float[] title) {}

    Gist(String id, Bags bags, Supplier<Vectors> maker) {
        this.id = id;
        this.bags = bags;
        this.maker = maker;
    }

    /** The article's id. */
    public String id() {
        return id;
    }

    /**
     * How much two articles hold in common, rare words and names above all: 0 for nothing to 1 for all. It grades whether
     * they may be of one story; made quickly, without vectors. Symmetrical.
     */
    public double closeness(Gist other) {
        return Math.round(bags.all().cosine(other.bags.all()) * DIGITS) / DIGITS;
    }

    Bags bags() {
        return bags;
    }

    /** Null where the machine cannot make any. */
    synchronized Vectors vectors() {
        if (!made) {
            vectors = maker.get();
            made = true;
        }
        return vectors;
    }
}
