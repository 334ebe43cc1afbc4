package io.stemma.article;

import java.time.Instant;
import java.util.List;

/**
 * How an article was received, and what its page says about it beyond what is read. Every component may be null where
 * nothing is known; the lists are never null.
 *
 * @param address where its bytes were fetched from
 * @param fetched when
 * @param digest the SHA-256 of the bytes, in hex
 * @param updated when it was last changed, as its page says: an ISO day or instant
 * @param access {@code free} or {@code paywall}, where the page says so
 * @param credits whom the page's metadata credit: what it is based on, whose translation it is
 * @param entries the dated entries of a live blog, in the order of the text
 * @param original the bytes as received, where they are to be kept
 */
public record Receipt(
        String address,
        Instant fetched,
        String digest,
        String updated,
        String access,
        List<String> credits,
        List<DatedEntry> entries,
        byte[] original) {
    /** Nothing known. */
    public static final Receipt NONE = new Receipt(null, null, null, null, null, List.of(), List.of(), null);

    public Receipt {
        credits = List.copyOf(credits);
        entries = List.copyOf(entries);
    }

    /** The receipt of bytes. */
    public static Receipt of(String address, Instant fetched, String digest) {
        return new Receipt(address, fetched, digest, null, null, List.of(), List.of(), null);
    }

    /** With what a page says. */
    public Receipt saying(String updated, String access, List<String> credits, List<DatedEntry> entries) {
        return new Receipt(address, fetched, digest, updated, access, credits, entries, original);
    }

    /** With the bytes themselves. */
    public Receipt keeping(byte[] bytes) {
        return new Receipt(address, fetched, digest, updated, access, credits, entries, bytes);
    }
}
