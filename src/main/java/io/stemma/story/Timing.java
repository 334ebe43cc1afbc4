package io.stemma.story;

import io.stemma.article.Article;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.time.TimeMention;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an article was written, as far as its publication day, its address and its text tell.
 *
 * @param day the day of publication, as given or as its address names it, or null
 * @param months the months of the year that it names or was published in, 1 to 12
 */
record Timing(LocalDate day, Set<Integer> months) {
    /** Reports of one happening come out within so many days. */
    private static final double DAYS = 3;
    /** So many days beyond that halve the likelihood. */
    private static final double HALF = 15;
    /** What remains where one day is unknown and no month that the one names is near any of the other's. */
    private static final double OTHER_MONTHS = Double.parseDouble(System.getProperty("om", "0.6"));

    private static final int NEAR_MONTHS = 1;
    private static final Pattern MONTH = Pattern.compile("(?:\\d{4}|XXXX)-(\\d\\d)(?:-\\d\\d)?");

    static Timing of(ReadArticle article) {
        Set<Integer> months = new TreeSet<>();
        LocalDate day = day(article.article());
        if (day != null) {
            months.add(day.getMonthValue());
        }
        for (TimeMention t : article.reading().times()) {
            Matcher month = t.value() == null ? null : MONTH.matcher(t.value());
            if (month != null && month.lookingAt()) {
                months.add(Integer.parseInt(month.group(1)));
            }
        }
        return new Timing(day, months);
    }

    private static LocalDate day(Article article) {
        try {
            if (article.publishedDay() != null) {
                return LocalDate.parse(article.publishedDay());
            }
        } catch (DateTimeParseException e) {
            return AddressDay.of(article.url()).orElse(null);
        }
        return AddressDay.of(article.url()).orElse(null);
    }

    /** How well two days go together, above 0 to 1, by how many days they are apart. */
    static double nearness(double apart) {
        return 1 / (1 + Math.max(0, Math.abs(apart) - DAYS) / HALF);
    }

    /** How well the months that two articles name go together where a day is unknown, above 0 to 1. */
    double nearness(Timing other) {
        if (day != null && other.day != null || months.isEmpty() || other.months.isEmpty()) {
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
