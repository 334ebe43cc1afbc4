package io.stemma.reading.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Lengths of time as TIMEX3 values, and steps by them. */
final class Durations {
    private Durations() {}

    /** {@code P7D}, {@code PT3H}, {@code P2.5Y}; {@code PXW} where the number is not told. */
    static String value(TimeMatch m) {
        String unit = m.get("unit");
        String number = m.has("num") ? m.get("num") : m.has("count") ? m.get("count") : "X";
        if (unit.startsWith("T")) {
            return "PT" + number + unit.substring(1);
        }
        return "P" + number + unit;
    }

    /** The number of units, or null where it is not told. */
    static Double number(TimeMatch m) {
        String number = m.has("num") ? m.get("num") : m.get("count");
        return number == null || number.equals("X") ? null : Double.valueOf(number);
    }

    /** The unit of the calendar that lies some units after that of the day, or null for units below the day. */
    static String shifted(LocalDate day, String unit, int by) {
        return switch (unit) {
            case "D" -> day.plusDays(by).toString();
            case "W" -> week(day.plusWeeks(by));
            case "WE" -> week(day.plusWeeks(by)) + "-WE";
            case "M" -> day.plusMonths(by).toString().substring(0, 7);
            case "Q" -> quarter(day.plusMonths(3L * by));
            case "Y" -> "%04d".formatted(day.plusYears(by).getYear());
            case "DE" -> "%03d".formatted(day.plusYears(10L * by).getYear() / 10);
            case "CE" -> "%02d".formatted(day.plusYears(100L * by).getYear() / 100);
            default -> null;
        };
    }

    /** The ISO week of a day. */
    static String week(LocalDate day) {
        int year = day.get(IsoFields.WEEK_BASED_YEAR);
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return (year < 1000 ? "%04d".formatted(year) : year) + (week < 10 ? "-W0" : "-W") + week;
    }

    private static String quarter(LocalDate day) {
        return "%04d-Q%d".formatted(day.getYear(), (day.getMonthValue() + 2) / 3);
    }
}
