package io.stemma.lineage;

import java.util.Locale;

/** How an article derives from another. Kinds combine: a translation of an earlier version. */
public enum DerivationKind {
    COPY,
    VERSION,
    TRANSLATION,
    REWRITE,
    SUMMARY,
    CITATION,
    /** Some sentences are shared word for word, and no more: these have one origin, the articles do not. */
    PASSAGE;

    /** The word for it in the JSON contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
