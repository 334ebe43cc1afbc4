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
 */
public record Actor(String id, String name, NameKind kind, String key, List<String> spellings, List<Role> roles) {
    public Actor {
        spellings = List.copyOf(spellings);
        roles = List.copyOf(roles);
    }
}
