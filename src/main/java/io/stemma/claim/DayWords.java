package io.stemma.claim;

import io.stemma.reading.time.DayRange;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says a TIMEX3 value as a person writes it. */
public final class DayWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private DayWords() {}

    /** "3 April 2025", "29 March 2025 to 30 March 2025", "March 2025", "2025"; other values as they are, null as null. */
    public static String of(String value) {
        if (value == null || value.length() == 4) {
            return value;
        }
        if (value.matches("\\d{4}-\\d\\d")) {
            return LocalDate.parse(value + "-01").format(MONTH);
        }
        return DayRange.of(value).map(DayWords::range).orElse(value);
    }

    /** The same behind a word that fits a sentence: "on 3 April 2025", "in March 2025", "from … to …". */
    public static String within(String value) {
        if (value.matches("\\d{4}(-\\d\\d)?")) {
            return "in " + of(value);
        }
        return DayRange.of(value)
                .map(r -> r.day() ? "on " + range(r) : "from " + range(r))
                .orElse("(" + value + ")");
    }

    private static String range(DayRange range) {
        String last = range.to().format(DAY);
        return range.day() ? last : range.from().format(DAY) + " to " + last;
    }
}
