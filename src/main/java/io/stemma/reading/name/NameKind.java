package io.stemma.reading.name;

import java.util.Locale;

/** What a name names. */
public enum NameKind {
    PERSON,
    ORGANISATION,
    COUNTRY,
    PLACE;

    /** The word for it in the JSON contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
