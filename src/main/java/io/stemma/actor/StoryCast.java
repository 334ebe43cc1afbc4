package io.stemma.actor;

import java.util.List;
import java.util.Objects;

/**
 * The actors of a story.
 *
 * @param story the story's id
 * @param order what puts stories in an order that does not depend on their arrival
 * @param line the line of stories that it belongs to, or null
 * @param actors who is in it
 */
public record StoryCast(String story, String order, String line, List<Appearance> actors) {
    public StoryCast {
        actors = List.copyOf(actors);
    }

    /** Whether the other tells the same of the story, by the very same list of actors. */
    boolean still(StoryCast other) {
        return actors == other.actors
                && story.equals(other.story)
                && order.equals(other.order)
                && Objects.equals(line, other.line);
    }
}
