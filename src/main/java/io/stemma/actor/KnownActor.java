package io.stemma.actor;

import io.stemma.reading.name.NameKind;
import java.util.List;

/**
 * An actor as the stories together know it, without the evidence.
 *
 * @param id its id
 * @param name the usual name
 * @param kind what it is
 * @param key the gazetteer's id, or null
 * @param spellings all forms of the name, those of most articles first
 * @param roles its roles in words, those of most stories first
 * @param stories ids of the stories that name it
 * @param articles how many articles name it
 */
public record KnownActor(
        String id,
        String name,
        NameKind kind,
        String key,
        List<String> spellings,
        List<String> roles,
        List<String> stories,
        int articles) {
    public KnownActor {
        spellings = List.copyOf(spellings);
        roles = List.copyOf(roles);
        stories = List.copyOf(stories);
    }

    /** An actor of whom it is of no matter which stories name it. */
    public static KnownActor of(Actor a) {
        return new KnownActor(
                a.id(),
                a.name(),
                a.kind(),
                a.key(),
                a.spellings(),
                a.roles().stream().map(Role::role).toList(),
                List.of(),
                0);
    }
}
