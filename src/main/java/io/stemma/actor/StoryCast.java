package io.stemma.actor;

import java.util.List;

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
}
