package io.stemma.actor;

import io.stemma.article.Passage;
import java.util.List;

/**
 * A role that articles give an actor.
 *
 * @param role as written, in the first article that gives it
 * @param canonical its head in English ("foreign minister"), which makes roles in several languages one
 * @param evidence where it is given
 */
public record Role(String role, String canonical, List<Passage> evidence) {
    public Role {
        evidence = List.copyOf(evidence);
    }
}
