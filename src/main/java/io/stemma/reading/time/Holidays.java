package io.stemma.reading.time;

import java.time.LocalDate;

/** Days that have a name: {@code 12-25}, or told from Easter Sunday ({@code easter-2}). */
final class Holidays {
    private Holidays() {}

    static LocalDate day(String rule, int year) {
        if (rule.startsWith("easter")) {
            String shift = rule.substring("easter".length());
            return easter(year).plusDays(shift.isEmpty() ? 0 : Integer.parseInt(shift));
        }
        return LocalDate.of(year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int g = (b - (b + 8) / 25 + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * (c / 4) - h - k) % 7;
        int n = (a + 11 * h + 22 * l) / 451;
        int p = h + l - 7 * n + 114;
        return LocalDate.of(year, p / 31, p % 31 + 1);
    }
}
