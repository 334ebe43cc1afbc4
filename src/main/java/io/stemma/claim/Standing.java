package io.stemma.claim;

import java.util.Locale;

/** What the origins make of a claim. */
public enum Standing {
    CORROBORATED,
    SINGLE_ORIGIN,
    DISPUTED,
    CHANGED,
    DROPPED;

    /** The word for it in the JSON contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
