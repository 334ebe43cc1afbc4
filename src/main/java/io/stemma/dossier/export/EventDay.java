package io.stemma.dossier.export;

import io.stemma.article.Article;
import io.stemma.claim.Claim;
import io.stemma.reading.time.DayRange;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * The days of an event for models that must have one.
 *
 * @param from the first day, ISO, or null
 * @param to the last day where there are several, ISO, or null
 * @param basis {@code event} where the articles tell the day, {@code published} where only the day is known on which the
 *     first of them came out, {@code none} where neither is
 */
record EventDay(String from, String to, String basis) {
    static EventDay of(Claim claim, Ground ground) {
        Optional<DayRange> told = claim.when() == null
                ? Optional.empty()
                : DayRange.of(claim.when().value());
        if (told.isPresent()) {
            DayRange r = told.get();
            return new EventDay(r.from().toString(), r.day() ? null : r.to().toString(), "event");
        }
        return ground.articles(claim.evidence()).stream()
                .map(Article::publishedDay)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(day -> new EventDay(day, null, "published"))
                .orElse(new EventDay(null, null, "none"));
    }
}
