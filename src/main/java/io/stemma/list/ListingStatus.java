package io.stemma.list;

/** What official lists tell of a party as of a day. */
public enum ListingStatus {
    /** It is on the list. */
    LISTED("listed"),
    /** It was on the list and is no longer. */
    ENDED("no longer listed"),
    /** It came on the list between two states, and whether before or after the day the list does not tell. */
    UNKNOWN("unknown"),
    /** It came on the list later. */
    NOT_YET("not yet listed");

    private final String text;

    ListingStatus(String text) {
        this.text = text;
    }

    /** The status in words. */
    public String text() {
        return text;
    }
}
