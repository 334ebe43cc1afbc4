package io.stemma.actor;

import io.stemma.reading.name.NameKind;
import java.util.List;

/**
 * A person, organisation, country or place, one for all its spellings and languages.
 *
 * @param id lasting id, the same whatever the order of arrival
 * @param name the usual name: the fullest, in English spelling where one is known
 * @param kind what it is
 * @param key the gazetteer's id, or null
 * @param spellings all forms of the name, as written
 * @param roles its roles with their evidence
 * @param country ISO 3166 alpha-2 code of the country that it is, lies in or belongs to, or null where that is unknown; of a
 *     person always null
 */
public record Actor(
        String id, String name, NameKind kind, String key, List<String> spellings, List<Role> roles, String country) {
    public Actor {
        spellings = List.copyOf(spellings);
        roles = List.copyOf(roles);
    }

    /** The same under another id. */
    Actor called(String other) {
        return other.equals(id) ? this : new Actor(other, name, kind, key, spellings, roles, country);
    }
}
