package io.stemma.claim;

import java.util.Locale;

/** The kinds of claims. */
public enum ClaimKind {
    EVENT,
    QUOTE,
    FIGURE,
    MEASURE;

    /** The word for it in the JSON contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
