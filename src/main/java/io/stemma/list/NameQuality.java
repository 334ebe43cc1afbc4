package io.stemma.list;

/** How far the authority that lists a party trusts one of its names to tell who it is. */
public enum NameQuality {
    /** The name tells the party: its own, or a good alias. */
    STRONG,
    /** A nickname, a code name, or an alias that many bear. */
    WEAK
}
