package io.stemma.dossier;

import io.stemma.claim.Claim;
import io.stemma.claim.ClaimKind;
import io.stemma.claim.Ledger;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.time.DayRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Tells what a story only recalls from what is new in it: "Chad, which gave up its fleet in 2019, …". */
final class Backdrop {
    /** An event that ended more than so many days before the story's first report is no news of it. */
    private static final int DAYS = 45;

    private final LocalDate first;

    /**
     * Of a story.
     *
     * @param articles the articles of the dossier
     */
    Backdrop(Ledger ledger, Collection<ReadArticle> articles) {
        Set<String> ids = Set.copyOf(ledger.story().articles());
        first = articles.stream()
                .filter(a -> ids.contains(a.id()) && a.article().publishedDay() != null)
                .map(a -> LocalDate.parse(a.article().publishedDay()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether the claim is an event of days, months or years well before the story's first report. */
    boolean holds(Claim claim) {
        return first != null
                && claim.kind() == ClaimKind.EVENT
                && claim.when() != null
                && claim.when().value() != null
                && DayRange.of(claim.when().value())
                        .filter(r -> r.to().isBefore(first.minusDays(DAYS)))
                        .isPresent();
    }
}
