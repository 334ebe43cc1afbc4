package io.stemma.intake.web;

import java.time.Instant;

/**
 * What a server answered.
 *
 * @param address where the answer came from in the end, after redirects
 * @param status the HTTP status
 * @param type the content type, or null
 * @param tag the ETag, or null
 * @param modified Last-Modified as sent, or null
 * @param retryAfter how many seconds the server asks to wait, or -1
 * @param maxAge for how many seconds the server says the answer stays fresh, or -1
 * @param bytes the body, decompressed; empty for an answer without one
 * @param received when
 */
public record Answer(
        String address,
        int status,
        String type,
        String tag,
        String modified,
        long retryAfter,
        long maxAge,
        byte[] bytes,
        Instant received) {
    /** Whether the server says that nothing has changed. */
    public boolean unchanged() {
        return status == 304;
    }

    /** Whether there is a body to read. */
    public boolean good() {
        return status == 200 || status == 203;
    }
}
