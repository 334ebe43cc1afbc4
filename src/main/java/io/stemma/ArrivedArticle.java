package io.stemma;

import io.stemma.claim.DayWords;
import io.stemma.reading.ReadArticle;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An article of the archive.
 *
 * @param read the article and its reading
 * @param arrived when it was taken in
 */
public record ArrivedArticle(ReadArticle read, Instant arrived) {
    /** The article's id. */
    public String id() {
        return read.id();
    }

    /** The id with what tells it from other states of the article: when it came out, and when it was taken in. */
    public String told() {
        String published = read.article().publishedDay();
        return id() + " (" + (published == null ? "" : DayWords.of(published) + ", ") + "taken in "
                + arrived.truncatedTo(ChronoUnit.SECONDS) + ")";
    }
}
