package io.stemma.story;

import io.stemma.reading.ReadArticle;
import java.util.Comparator;

/**
 * What the grouping into stories needs to know of an article by itself.
 *
 * @param id its id
 * @param published ISO day, or day and time, of publication, or null
 * @param era when it was written, as far as is known
 */
public record Outline(String id, String published, Era era) {
    /** By publication, then by id. */
    static final Comparator<Outline> BY_PUBLICATION = Comparator.comparing(
                    Outline::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Outline::id);

    /** The outline of an article. */
    public static Outline of(ReadArticle read) {
        return new Outline(read.id(), read.article().published(), Era.of(read));
    }
}
