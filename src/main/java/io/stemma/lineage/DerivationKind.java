package io.stemma.lineage;

import java.util.Locale;

/** How an article derives from another. Kinds combine: a translation of an earlier version. */
public enum DerivationKind {
    COPY,
    VERSION,
    TRANSLATION,
    REWRITE,
    SUMMARY,
    CITATION;

    /** The word for it in the JSON contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
