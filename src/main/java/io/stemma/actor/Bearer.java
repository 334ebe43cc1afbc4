package io.stemma.actor;

import java.util.Comparator;

/**
 * One whom a story calls by a person's name. In an order that does not depend on arrival.
 *
 * @param cast who is in the story
 * @param place which of them, from 0
 * @param name the name in its one spelling
 * @param full whether the name has a given name that is spelled out
 */
record Bearer(StoryCast cast, int place, String name, boolean full) implements Comparable<Bearer> {
    private static final Comparator<Bearer> ORDER = Comparator.comparing((Bearer b) -> b.cast.order())
            .thenComparing(Bearer::story)
            .thenComparingInt(Bearer::place);

    /** The story's id. */
    String story() {
        return cast.story();
    }

    /** The person as the story knows it. */
    Appearance actor() {
        return cast.actors().get(place);
    }

    @Override
    public int compareTo(Bearer other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bearer b && b.cast == cast && b.place == place;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(cast) + place;
    }
}
