package io.stemma.list;

/** Why a name is held to be a listed party's, and what speaks against it. */
public enum MatchReason {
    /** All words are the same, in the same order. */
    SAME("the same name"),
    /** All words are the same, in another order. */
    ORDER("the same words in another order"),
    /** Words are spelled in another way. */
    SPELLING("spelled in another way"),
    /** The list has the name in another script. */
    SCRIPT("written in another script"),
    /** The list's name has words that the other lacks, or the other way round. */
    WORDS("one name has words that the other lacks"),
    /** One name is the abbreviation that the other gives of itself. */
    ABBREVIATION("its own abbreviation"),
    /** A word stands for its first letter alone. */
    INITIAL("an initial for a word"),
    /** The name is one of which the list itself says that it tells little. */
    WEAK("an alias that the list calls weak"),
    /** The words that the names share are borne by many on the list. */
    COMMON("shared words are common on the list");

    private final String text;

    MatchReason(String text) {
        this.text = text;
    }

    /** The reason in words. */
    public String text() {
        return text;
    }
}
