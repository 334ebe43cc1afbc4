package io.stemma.story;

import io.stemma.reading.ReadArticle;
import io.stemma.reading.time.TimeMention;
import io.stemma.story.likeness.WritingDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an article, or a group of articles, was written, as far as publication days, addresses and texts tell.
 *
 * @param sum the known days of publication, as days since 1970, added up
 * @param count how many are known
 * @param months the months of the year that they were written in or name as near, January the lowest bit
 */
public record Era(long sum, int count, int months) {
    /** Reports of one happening come out within so many days. */
    private static final double DAYS = 3;
    /** So many days beyond that halve the likelihood. */
    private static final double HALF = 8;
    /** What remains where the days of the one are unknown and no month that it names is near any of the other's. */
    private static final double OTHER_MONTHS = 0.4;
    /** Months are near that are at most so many apart. */
    private static final int NEAR_MONTHS = 2;

    private static final int YEAR = 12;
    private static final Pattern MONTH = Pattern.compile("(\\d{4}|XXXX)-(\\d\\d)(?:-\\d\\d)?");

    /** When an article was written. */
    public static Era of(ReadArticle article) {
        Optional<LocalDate> day = WritingDay.of(article.article());
        int months = day.map(d -> bit(d.getMonthValue())).orElse(0);
        for (TimeMention t : article.reading().times()) {
            Matcher month = MONTH.matcher(t.value() == null ? "" : t.value());
            if (month.lookingAt() && near(month.group(1), day)) {
                months |= bit(Integer.parseInt(month.group(2)));
            }
        }
        return new Era(day.map(LocalDate::toEpochDay).orElse(0L), day.isPresent() ? 1 : 0, months);
    }

    /** A month named without its year is near; of those with a year, which may be history, those of the article's own. */
    private static boolean near(String year, Optional<LocalDate> day) {
        return year.startsWith("X") || day.isPresent() && day.get().getYear() == Integer.parseInt(year);
    }

    private static int bit(int month) {
        return 1 << month - 1;
    }

    /** Both together. */
    Era and(Era other) {
        return new Era(sum + other.sum, count + other.count, months | other.months);
    }

    /** How well the two go together in time, above 0 to 1; 1 where nothing is known. */
    double nearness(Era other) {
        if (count > 0 && other.count > 0) {
            double apart = Math.abs((double) sum / count - (double) other.sum / other.count);
            return 1 / (1 + Math.max(0, apart - DAYS) / HALF);
        }
        boolean known = months != 0 && other.months != 0 && count + other.count > 0;
        return known && (near(months) & other.months) == 0 ? OTHER_MONTHS : 1;
    }

    private static int near(int months) {
        int near = months;
        for (int i = 0; i < NEAR_MONTHS; i++) {
            near = around(near);
        }
        return near;
    }

    /** These months and those beside them. */
    private static int around(int months) {
        int before = months >> 1 | (months & 1) << YEAR - 1;
        int after = (months << 1 | months >> YEAR - 1) & (1 << YEAR) - 1;
        return months | before | after;
    }
}
