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
    ASSAULT
}
