package io.stemma.story.likeness;

import io.stemma.article.Article;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The day that an article was written, as well as it can be told. */
public final class WritingDay {
    private WritingDay() {}

    /** The day of publication, else the one that its address names; empty where neither is known. */
    public static Optional<LocalDate> of(Article article) {
        try {
            if (article.publishedDay() != null) {
                return Optional.of(LocalDate.parse(article.publishedDay()));
            }
        } catch (DateTimeParseException e) {
            return AddressDay.of(article.url());
        }
        return AddressDay.of(article.url());
    }
}
