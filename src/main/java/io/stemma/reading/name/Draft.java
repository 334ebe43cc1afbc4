package io.stemma.reading.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An actor while it is being worked out. */
final class Draft {
    final int index;
    final NameKind kind;
    final String key;
    String name;
    /** ISO code of the country that it is, lies in or belongs to, or null. */
    String country;

    Gender gender = Gender.UNKNOWN;
    final Set<String> spellings = new LinkedHashSet<>();
    final List<RoleMention> roles = new ArrayList<>();
    /** English roles that it is known to have from elsewhere, for telling whom a role means. */
    final Set<String> offices = new LinkedHashSet<>();
    /** ISO codes of the countries that its roles speak of. */
    final Set<String> countries = new LinkedHashSet<>();

    Draft(int index, NameKind kind, String key, String name) {
        this.index = index;
        this.kind = kind;
        this.key = key;
        this.name = name;
    }

    LocalActor done() {
        List<String> written = new ArrayList<>(spellings);
        if (written.isEmpty()) {
            written.add(name);
        }
        return new LocalActor(index, name, kind, key, written, roles, country);
    }
}
