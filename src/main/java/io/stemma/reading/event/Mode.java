package io.stemma.reading.event;

import java.util.Locale;

/** Whether a thing happened, or in which way it is spoken of. */
public enum Mode {
    HAPPENED,
    PLANNED,
    THREATENED,
    REQUESTED,
    DENIED,
    CONDITIONAL,
    /** Of a measure: it holds. */
    IN_FORCE,
    /** Of a measure: it no longer holds. */
    ENDED;

    /** The word for it in the JSON contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
