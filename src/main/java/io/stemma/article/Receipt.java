package io.stemma.article;

import java.time.Instant;

/**
 * How an article was received. Every component but the remarks may be null where nothing is known.
 *
 * @param address where its bytes were fetched from
 * @param fetched when
 * @param digest the SHA-256 of the bytes, in hex
 * @param remarks what its page or wire says about it beyond its facts, never null
 * @param original the bytes as received, where they are to be kept; never changed
 */
public record Receipt(String address, Instant fetched, String digest, Remarks remarks, byte[] original) {
    /** Nothing known. */
    public static final Receipt NONE = new Receipt(null, null, null, Remarks.NONE, null);

    /** The receipt of bytes. */
    public static Receipt of(String address, Instant fetched, String digest) {
        return new Receipt(address, fetched, digest, Remarks.NONE, null);
    }

    /** The same with what a page or wire says. */
    public Receipt with(Remarks remarks) {
        return new Receipt(address, fetched, digest, remarks, original);
    }

    /** The same with the bytes, and their digest where it is not known yet. */
    public Receipt with(String digest, byte[] bytes) {
        return new Receipt(address, fetched, this.digest != null ? this.digest : digest, remarks, bytes);
    }
}
