package io.stemma.story.likeness;

import io.stemma.story.likeness.Gist.Vectors;
import java.util.function.ToDoubleBiFunction;

/** Something by which two articles may be alike, as a number: what the likeness is weighed from. Symmetrical. */
enum Trait {
    /** Words and names in common. */
    ALL((a, b) -> Math.sqrt(a.bags().all().vector().cosine(b.bags().all().vector()))),
    /** Words and names of the headlines and first sentences in common. */
    TOP((a, b) -> Math.sqrt(a.bags().top().vector().cosine(b.bags().top().vector()))),
    /** How much of the article that holds more beyond the other is found in that. */
    WITHIN((a, b) -> Math.min(
            a.bags().all().vector().within(b.bags().all().vector()),
            b.bags().all().vector().within(a.bags().all().vector()))),
    /** How much of the headlines is found in the other article, of the less found one. */
    TITLE_WITHIN((a, b) -> a.precis().headlines(b.precis())),
    PERSONS((a, b) -> a.bags().persons().vector().cosine(b.bags().persons().vector())),
    COUNTRIES(
            (a, b) -> a.bags().countries().vector().cosine(b.bags().countries().vector())),
    CAPITALS((a, b) ->
            Math.sqrt(a.bags().capitals().vector().cosine(b.bags().capitals().vector()))),
    /** Whether both begin with days near each other. */
    DAYS((a, b) -> a.distinctions().datings().agreement(b.distinctions().datings())),
    BODY_VECTORS((a, b) -> a.nearness(Vectors::body, b, Vectors::body)),
    TOP_VECTORS((a, b) -> a.nearness(Vectors::top, b, Vectors::top)),
    TITLE_VECTORS((a, b) -> a.nearness(Vectors::title, b, Vectors::title)),
    /** The top of the one against the whole of the other, for one that tells more beside. */
    CROSS_VECTORS(
            (a, b) -> Math.max(a.nearness(Vectors::top, b, Vectors::body), a.nearness(Vectors::body, b, Vectors::top)));

    private final ToDoubleBiFunction<Gist, Gist> number;

    Trait(ToDoubleBiFunction<Gist, Gist> number) {
        this.number = number;
    }

    /** The number, 0 to 1; for days and vectors -1 to 1. */
    double of(Gist one, Gist other) {
        return number.applyAsDouble(one, other);
    }

    /** Whether it is told by vectors. */
    boolean byVectors() {
        return ordinal() >= BODY_VECTORS.ordinal();
    }
}
