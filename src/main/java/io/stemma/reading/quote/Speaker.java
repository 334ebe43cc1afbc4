package io.stemma.reading.quote;

import io.stemma.article.Span;

/**
 * Who says something.
 *
 * @param actor index into the names' actors, or null for one without a name
 * @param span where the words for the speaker stand, or null where there are none
 */
record Speaker(Integer actor, Span span) {
    /** Somebody of whom nothing is told. */
    static final Speaker UNKNOWN = new Speaker(null, null);
}
