package io.stemma.reading.time;

/** When a clause's verb puts what it says. */
enum Tense {
    PAST,
    PRESENT,
    /** The present of a verb that tells of a state. */
    STATE,
    FUTURE,
    /** There is no verb to tell. */
    UNKNOWN
}
