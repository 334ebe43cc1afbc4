package io.stemma.story;

import io.stemma.reading.ReadArticle;
import io.stemma.reading.time.TimeMention;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an article was written, as far as its publication day and its text tell.
 *
 * @param published the day of publication, or null
 * @param months the months of the year that it names or was published in, 1 to 12
 */
record Timing(LocalDate published, Set<Integer> months) {
    /** Reports of one happening come out within so many days. */
    private static final double DAYS = 2;
    /** So many days beyond that halve the likelihood. */
    private static final double HALF = 7;
    /** What remains where one day is unknown and no month that the one names is near any of the other's. */
    private static final double OTHER_MONTHS = 0.6;

    private static final int NEAR_MONTHS = 1;
    private static final Pattern MONTH = Pattern.compile("(?:\\d{4}|XXXX)-(\\d\\d)(?:-\\d\\d)?");

    static Timing of(ReadArticle article) {
        Set<Integer> months = new TreeSet<>();
        LocalDate published = day(article.article().publishedDay());
        if (published != null) {
            months.add(published.getMonthValue());
        }
        for (TimeMention t : article.reading().times()) {
            Matcher month = t.value() == null ? null : MONTH.matcher(t.value());
            if (month != null && month.lookingAt()) {
                months.add(Integer.parseInt(month.group(1)));
            }
        }
        return new Timing(published, months);
    }

    private static LocalDate day(String day) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** How well two articles go together in time, above 0 to 1. */
    double nearness(Timing other) {
        if (published != null && other.published != null) {
            double apart = Math.abs(ChronoUnit.DAYS.between(published, other.published));
            return 1 / (1 + Math.max(0, apart - DAYS) / HALF);
        }
        if (months.isEmpty() || other.months.isEmpty()) {
            return 1;
        }
        for (int m : months) {
            for (int n : other.months) {
                int apart = Math.abs(m - n);
                if (Math.min(apart, 12 - apart) <= NEAR_MONTHS) {
                    return 1;
                }
            }
        }
        return OTHER_MONTHS;
    }
}
