package io.stemma.actor;

import io.stemma.reading.name.NameKind;
import java.util.List;

/**
 * An actor as one story knows it.
 *
 * @param id its id in the story
 * @param name the usual name there
 * @param kind what it is
 * @param key the gazetteer's id, or null
 * @param spellings all forms of the name there
 * @param roles the roles given there, by their one form for all languages, with the words
 * @param articles in how many of the story's articles it is named
 */
public record Appearance(
        String id, String name, NameKind kind, String key, List<String> spellings, List<RoleWord> roles, int articles) {
    public Appearance {
        spellings = List.copyOf(spellings);
        roles = List.copyOf(roles);
    }

    /**
     * A role without its evidence.
     *
     * @param role as written
     * @param canonical one form for all languages
     */
    public record RoleWord(String role, String canonical) {}

    /** The actor of a story, without the evidence of its roles. */
    public static Appearance of(Actor a, int articles) {
        return new Appearance(
                a.id(),
                a.name(),
                a.kind(),
                a.key(),
                a.spellings(),
                a.roles().stream()
                        .map(r -> new RoleWord(r.role(), r.canonical()))
                        .toList(),
                articles);
    }
}
