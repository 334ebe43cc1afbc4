package io.stemma.reading.event;

/** The sixteen root types of the PLOVER event ontology (Open Event Data Alliance). */
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT;

    /** Whether it is done where those are to whom it is done. */
    boolean onTheSpot() {
        return this == RETREAT || this == MOBILIZE || this == ASSAULT || this == COERCE || this == AID;
    }
}
