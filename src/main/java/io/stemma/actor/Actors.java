package io.stemma.actor;

import java.util.List;
import java.util.Map;

/**
 * The actors of a set of readings.
 *
 * @param actors all of them, those mentioned in most articles first
 * @param byArticle for each article id, the actor of each of its local actors, by local index
 */
public record Actors(List<Actor> actors, Map<String, List<Actor>> byArticle) {
    public Actors {
        actors = List.copyOf(actors);
        byArticle = Map.copyOf(byArticle);
    }

    /** The actor that an article's local actor is. */
    public Actor of(String articleId, int local) {
        return byArticle.get(articleId).get(local);
    }
}
