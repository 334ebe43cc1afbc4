package io.stemma.claim;

import io.stemma.article.Passage;
import io.stemma.reading.measure.MeasureKind;
import io.stemma.reading.time.DayRange;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What a claim of a measure says of the calendar.
 *
 * @param claim the claim
 * @param kind its kind, taken apart
 * @param start the days in which the state it tells begins, or null when not told
 * @param end the last day of that state, or null when not told
 * @param lasts how long the state lasts, or null when not told
 * @param first the day of its first report, or null when unknown
 * @param last the day of its last report, or null when unknown
 */
record Assertion(
        Claim claim, MeasureKind kind, DayRange start, LocalDate end, Period lasts, LocalDate first, LocalDate last) {

    static Assertion of(Claim claim, Map<String, LocalDate> published) {
        DayRange start = range(claim.when());
        Period lasts = period(claim.lasts());
        DayRange until = range(claim.until());
        LocalDate end = until != null ? until.to() : null;
        if (end == null && lasts != null && start != null) {
            end = start.to().plus(lasts).minusDays(1);
        }
        var days = claim.evidence().stream()
                .map(Passage::articleId)
                .map(published::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        LocalDate first = days.isEmpty() ? null : days.get(0);
        LocalDate last = days.isEmpty() ? null : days.get(days.size() - 1);
        return new Assertion(claim, MeasureKind.of(claim.type()), start, end, lasts, first, last);
    }

    private static DayRange range(When when) {
        return when == null ? null : DayRange.of(when.value()).orElse(null);
    }

    private static Period period(String iso) {
        try {
            return iso == null ? null : Period.parse(iso);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The day by which the state has begun: its start, else the day of its first report. */
    LocalDate begun() {
        return start != null ? start.to() : first;
    }

    /** The last day on which the state can hold: its end, or its length counted from the first report. */
    LocalDate over() {
        if (end != null || lasts == null || first == null) {
            return end;
        }
        return first.plus(lasts);
    }

    /** Whether it was reported by the day; a report of unknown day counts as old. */
    boolean known(LocalDate day) {
        return first == null || !first.isAfter(day);
    }

    /** What it touches where no actor is meant, in lower case, or blank. */
    String what() {
        return claim.onWhat() == null ? "" : claim.onWhat().toLowerCase(Locale.ROOT);
    }

    /** "reported 2025-04-03", or nothing where the day is unknown. */
    String reported() {
        return first == null ? "reported on an unknown day" : "reported " + first;
    }
}
