package io.stemma.reading.time;

import java.util.ArrayList;
import java.util.List;

/** Dates and times of day written in digits within one word. */
final class Digits {
    private Digits() {}

    /**
     * What the digits are: {@code isodate} ({@code 2025-04-03}), {@code dotdate} ({@code 3.4.2025}, day first), {@code
     * dotday} ({@code 3.4}), {@code clock} ({@code 10:30}).
     */
    static List<Symbol> symbols(String text) {
        int[] parts = new int[4];
        int count = 0;
        int start = 0;
        char mark = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? 0 : text.charAt(i);
            if (Character.isDigit(c)) {
                continue;
            }
            if (i == start || i - start > 4 || count == 3 || c != 0 && c != '-' && c != '.' && c != ':') {
                return List.of();
            }
            parts[count++] = Integer.parseInt(text.substring(start, i));
            if (c != 0) {
                if (mark != 0 && mark != c) {
                    return List.of();
                }
                mark = c;
            }
            start = i + 1;
        }
        if (mark == '-' && count == 3 && text.length() == 10 && calendar(parts[0], parts[1], parts[2])) {
            return List.of(new Symbol("isodate", text));
        }
        if (mark == '.' && count == 3 && start - text.lastIndexOf('.') > 2) {
            int year = parts[2] < 100 ? century(parts[2]) : parts[2];
            return calendar(year, parts[1], parts[0])
                    ? List.of(new Symbol("dotdate", "%04d-%02d-%02d".formatted(year, parts[1], parts[0])))
                    : List.of();
        }
        List<Symbol> symbols = new ArrayList<>(2);
        if (count == 2 && mark == '.' && calendar(2000, parts[1], parts[0])) {
            symbols.add(new Symbol("dotday", "%02d-%02d".formatted(parts[1], parts[0])));
        }
        if (count == 2 && (mark == ':' || mark == '.') && clock(parts, text)) {
            symbols.add(new Symbol("clock", "%02d:%02d".formatted(parts[0], parts[1])));
        }
        return symbols;
    }

    /** Whether the parts are hours and minutes: minutes have two digits. */
    private static boolean clock(int[] parts, String text) {
        return parts[0] <= 24
                && parts[1] < 60
                && text.length() >= 4
                && Character.isDigit(text.charAt(text.length() - 2));
    }

    /** The year that two digits stand for: from 1940 to 2039. */
    static int century(int two) {
        return two < 40 ? 2000 + two : 1900 + two;
    }

    private static boolean calendar(int year, int month, int day) {
        return year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }
}
