package io.stemma.reading.clause;

/** How a clause speaks of what it tells. */
public enum Modality {
    FACT,
    PLANNED,
    THREATENED,
    REQUESTED,
    DENIED,
    CONDITIONAL
}
