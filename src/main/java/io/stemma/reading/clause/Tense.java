package io.stemma.reading.clause;

/** The tense of a finite verb group, {@link #NONE} where the clause has none of its own. */
public enum Tense {
    PRESENT,
    PAST,
    FUTURE,
    NONE
}
