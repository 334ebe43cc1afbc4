package io.stemma.article;

import java.time.Instant;
import java.util.Comparator;

/**
 * What a list tells of an article.
 *
 * @param id its id
 * @param arrived when it arrived
 * @param file the file or address it came from
 * @param outlet who published it, or null
 * @param url its address, or null
 * @param title its headline, or null
 * @param published ISO day, or day and time, of publication, or null
 * @param language ISO 639-1 code
 */
public record ArticleHead(
        String id,
        Instant arrived,
        String file,
        String outlet,
        String url,
        String title,
        String published,
        String language) {
    /** By publication, then file. */
    public static final Comparator<ArticleHead> ORDER = Comparator.comparing(
                    ArticleHead::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ArticleHead::file)
            .thenComparing(ArticleHead::id);

    private static final int DAY = 10;

    /** The ISO day of publication, or null. */
    public String publishedDay() {
        return published == null ? null : published.substring(0, Math.min(DAY, published.length()));
    }

    /** The same of another file. */
    public ArticleHead named(String other) {
        return new ArticleHead(id, arrived, other, outlet, url, title, published, language);
    }
}
