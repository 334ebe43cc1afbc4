package io.stemma.archive;

import java.time.Instant;

/**
 * A feed or page that is watched, as it stood when it was last asked for.
 *
 * @param address where it is
 * @param kind {@code feed} or {@code page}
 * @param tag the ETag of the last answer, or null
 * @param modified its Last-Modified, or null
 * @param mark what the feed said of the page when it was fetched (when it was changed), or null
 * @param digest the SHA-256 of the last answer, or null
 * @param asked when it was last asked for
 * @param due when it should be asked for again
 * @param failures how often in a row it could not be had
 */
public record Watched(
        String address,
        String kind,
        String tag,
        String modified,
        String mark,
        String digest,
        Instant asked,
        Instant due,
        int failures) {}
