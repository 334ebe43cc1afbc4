package io.stemma.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a TIMEX3 value covers.
 *
 * @param from the first day
 * @param to the last day, inclusive
 */
public record DayRange(LocalDate from, LocalDate to) {
    private static final Pattern VALUE = Pattern.compile(
            "(\\d{4})(?:-(?:W(\\d{2})(?:-(WE|\\d))?|Q([1-4])|H([12])|(SP|SU|FA|WI)|(\\d{2})(?:-(\\d{2}))?))?(?:T.*)?");

    /** The range of a value ({@code 2025-04-02}, {@code 2025-W14}, {@code 2025-Q2} …), empty for durations and the like. */
    public static Optional<DayRange> of(String value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            if (plainDay(value)) {
                LocalDate day = LocalDate.of(digits(value, 0, 4), digits(value, 5, 7), digits(value, 8, 10));
                return Optional.of(new DayRange(day, day));
            }
            Matcher m = VALUE.matcher(value);
            return m.matches() ? Optional.of(range(m)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a value is a day as nearly all are: {@code 2025-04-02}. */
    private static boolean plainDay(String value) {
        if (value.length() != 10 || value.charAt(4) != '-' || value.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            if (i != 4 && i != 7 && (value.charAt(i) < '0' || value.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String value, int from, int to) {
        return Integer.parseInt(value, from, to, 10);
    }

    private static DayRange range(Matcher m) {
        int year = Integer.parseInt(m.group(1));
        if (m.group(2) != null) {
            return week(year, Integer.parseInt(m.group(2)), m.group(3));
        }
        if (m.group(4) != null) {
            int first = Integer.parseInt(m.group(4)) * 3 - 2;
            return months(YearMonth.of(year, first), 3);
        }
        if (m.group(5) != null) {
            return months(YearMonth.of(year, m.group(5).equals("1") ? 1 : 7), 6);
        }
        if (m.group(6) != null) {
            int first = switch (m.group(6)) {
                case "SP" -> 3;
                case "SU" -> 6;
                case "FA" -> 9;
                default -> 12;
            };
            return months(YearMonth.of(year, first), 3);
        }
        if (m.group(7) == null) {
            return months(YearMonth.of(year, 1), 12);
        }
        int month = Integer.parseInt(m.group(7));
        if (m.group(8) == null) {
            return months(YearMonth.of(year, month), 1);
        }
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(m.group(8)));
        return new DayRange(day, day);
    }

    private static DayRange months(YearMonth first, int count) {
        return new DayRange(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    private static DayRange week(int year, int week, String part) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(WeekFields.ISO.dayOfWeek(), 1);
        if (part == null) {
            return new DayRange(monday, monday.plusDays(6));
        }
        if (part.equals("WE")) {
            return new DayRange(monday.plusDays(5), monday.plusDays(6));
        }
        LocalDate day = monday.plusDays(Integer.parseInt(part) - 1L);
        return new DayRange(day, day);
    }

    /** Whether the two share a day. */
    public boolean meets(DayRange other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** Whether the range is a single day. */
    public boolean day() {
        return from.equals(to);
    }
}
