package io.stemma.actor;

import java.util.Comparator;

/**
 * An actor in one story. In an order that does not depend on arrival.
 *
 * @param cast who is in the story
 * @param place which of them, from 0
 */
record Sighting(StoryCast cast, int place) implements Comparable<Sighting> {
    private static final Comparator<Sighting> ORDER = Comparator.comparing((Sighting s) -> s.cast.order())
            .thenComparing(Sighting::story)
            .thenComparingInt(Sighting::place);

    /** The story's id. */
    String story() {
        return cast.story();
    }

    /** The actor as the story knows it. */
    Appearance actor() {
        return cast.actors().get(place);
    }

    @Override
    public int compareTo(Sighting other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sighting s && s.cast == cast && s.place == place;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(cast) + place;
    }
}
