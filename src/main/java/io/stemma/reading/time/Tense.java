package io.stemma.reading.time;

/** When a clause's verb puts what it says. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** There is no verb to tell. */
    UNKNOWN
}
