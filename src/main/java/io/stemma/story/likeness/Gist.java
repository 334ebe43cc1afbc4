package io.stemma.story.likeness;

import io.stemma.language.vector.SentenceVectors;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What an article is about, made ready for comparison with others. Immutable; vectors are made when first asked for. Safe
 * for use by many threads.
 */
public final class Gist {
    private final String id;
    private final LocalDate day;
    private final Bags bags;
    private final Distinctions distinctions;
    private final Precis precis;
    private final Supplier<Vectors> maker;
    private boolean made;
    private Vectors vectors;

    /**
     * Its things by kind.
     *
     * @param all content words in the pivot language, and names
     * @param top those of them that stand in the headline and the first sentences
     * @param title those of the headline, or of the first sentence where there is none
     * @param persons persons alone
     * @param countries countries alone
     * @param capitals words written with a capital within a sentence, as they sound: names, known or not
     */
    record Bags(Bag all, Bag top, Bag title, Bag persons, Bag countries, Bag capitals) {}

    /**
     * Its points in space.
     *
     * @param maker what made them, and tells how near two of them lie
     * @param body that of its beginning
     * @param top that of its top
     * @param title that of its first line
     */
    record Vectors(SentenceVectors maker, float[] body, float[] top, float[] title) {}

    Gist(String id, String language, LocalDate day, Bags bags, Distinctions distinctions, Supplier<Vectors> maker) {
        this.id = id;
        this.day = day;
        this.bags = bags;
        this.distinctions = distinctions;
        this.precis = new Precis(language, bags.all().vector(), bags.title().vector(), distinctions);
        this.maker = maker;
    }

    /** The article's id. */
    public String id() {
        return id;
    }

    /** What of it tells how close it is to others. */
    public Precis precis() {
        return precis;
    }

    /** The day it was written, or null where that is unknown. */
    LocalDate day() {
        return day;
    }

    Distinctions distinctions() {
        return distinctions;
    }

    Bags bags() {
        return bags;
    }

    /**
     * How near the points of two articles lie to each other, -1 to 1.
     *
     * @param one which point of this article
     * @param another which point of the other one
     */
    double nearness(Function<Vectors, float[]> one, Gist other, Function<Vectors, float[]> another) {
        return vectors().maker().nearness(one.apply(vectors()), another.apply(other.vectors()));
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
