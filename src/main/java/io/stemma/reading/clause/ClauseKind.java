package io.stemma.reading.clause;

/** What a clause is in its sentence. */
public enum ClauseKind {
    MAIN,
    /** Opened by a subordinating conjunction, or the content of speech without one. */
    SUBORDINATE,
    RELATIVE,
    /** Around a participle or gerund: "imposed by the council", "killing two". */
    PARTICIPIAL,
    INFINITIVE
}
