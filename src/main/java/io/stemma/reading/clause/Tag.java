package io.stemma.reading.clause;

/** What a token is in its sentence. The lower-case names of the first ones are the classes of {@code clause/words.tsv}. */
enum Tag {
    DET,
    NEGDET,
    POSS,
    OWN,
    PREP,
    CC,
    SUB,
    REL,
    PRON,
    REFL,
    NEG,
    ADV,
    TO,
    DAY,
    TIME,
    BARE,
    POST,

    NOUN,
    NAME,
    ADJ,
    NUM,
    VERB,
    AUX,
    PARTICLE,
    COMMA,
    STOP,
    QUOTE,
    OTHER;

    /** Whether it may stand within a noun phrase before the head. */
    boolean nominal() {
        return this == DET
                || this == NEGDET
                || this == POSS
                || this == NOUN
                || this == NAME
                || this == ADJ
                || this == NUM
                || this == DAY;
    }

    /** Whether it is a noun or name. */
    boolean noun() {
        return this == NOUN || this == NAME || this == DAY;
    }
}
