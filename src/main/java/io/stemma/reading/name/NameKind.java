package io.stemma.reading.name;

import java.util.Locale;

/** What a name names. */
public enum NameKind {
    PERSON,
    ORGANISATION,
    COUNTRY,
    PLACE,
    /** Those who act under no name of their own: "the police", "farmers". */
    GROUP;

    /** The word for it in the JSON contract, where a group is an organisation too. */
    public String word() {
        return this == GROUP ? ORGANISATION.word() : name().toLowerCase(Locale.ROOT);
    }
}
