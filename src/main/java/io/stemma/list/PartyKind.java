package io.stemma.list;

/** What a listed party is. */
public enum PartyKind {
    /** A human being. */
    PERSON,
    /** A firm, authority, group or other body; also a party of which the list does not say what it is. */
    ORGANISATION,
    /** A ship. */
    VESSEL,
    /** An aeroplane or helicopter. */
    AIRCRAFT
}
