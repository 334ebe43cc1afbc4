package io.stemma.lineage;

import java.time.Instant;

/**
 * Which state of the page at an address an article is. What a page says of itself counts before the moment at which it was
 * received.
 *
 * @param address where the page stands, or null when unknown
 * @param updated when the page says that it was last changed: an ISO day or instant, or null
 * @param arrived when this state was received, or null when unknown
 */
public record State(String address, String updated, Instant arrived) {
    /** Nothing is known. */
    public static final State UNKNOWN = new State(null, null, null);

    /** Below 0 where this is the older state of one page, above 0 where the other is, 0 where they are none or it is not known. */
    int against(State other) {
        if (address == null || !address.equals(other.address)) {
            return 0;
        }
        int told = told(updated, other.updated);
        if (told != 0) {
            return told;
        }
        return arrived == null || other.arrived == null ? 0 : arrived.compareTo(other.arrived);
    }

    private static int told(String a, String b) {
        if (a == null || b == null) {
            return 0;
        }
        int chars = Math.min(a.length(), b.length());
        return a.substring(0, chars).compareTo(b.substring(0, chars));
    }
}
