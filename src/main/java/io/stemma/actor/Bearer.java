package io.stemma.actor;

/**
 * One whom a story calls by a person's name. In an order that does not depend on arrival.
 *
 * @param at where it is called so
 * @param name the name in its one spelling
 * @param full whether the name has a given name that is spelled out
 */
record Bearer(Sighting at, String name, boolean full) implements Comparable<Bearer> {
    /** Who is in the story. */
    StoryCast cast() {
        return at.cast();
    }

    /** The story's id. */
    String story() {
        return at.story();
    }

    /** The person as the story knows it. */
    Appearance actor() {
        return at.actor();
    }

    @Override
    public int compareTo(Bearer other) {
        return at.compareTo(other.at);
    }
}
