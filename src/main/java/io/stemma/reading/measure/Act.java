package io.stemma.reading.measure;

/** What a word does to a measure. */
enum Act {
    /** Sets it in force. */
    TAKE,
    /** Takes it away. */
    LIFT,
    /** Takes back what was granted. */
    REVOKE,
    /** Makes it less. */
    EASE,
    /** Lets it rest. */
    SUSPEND,
    /** Pays back what was paid for it. */
    REFUND,
    /** Lets it go on beyond its end. */
    EXTEND,
    /** Spares somebody. */
    EXEMPT,
    /** It begins. */
    BEGIN,
    /** It is over. */
    END,
    /** It is over before its time. */
    BREAK,
    /** Takes somebody in, and so spares somebody where it is denied. */
    REACH,
    /** It goes on. */
    HOLD,
    THREATEN,
    REQUEST,
    /** Asks for what takes two; plans what one can do alone. */
    PROPOSE,
    PLAN,
    /** Refuses it or says that there is none. */
    DENY,
    /** Speaks of it, which says nothing unless denied. */
    TREAT,
    /** Suffers it: tells something where the taker is told too. */
    FACE
}
