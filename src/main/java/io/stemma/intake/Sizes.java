package io.stemma.intake;

import java.util.Locale;

/** Sizes as people read them. */
final class Sizes {
    private Sizes() {}

    /** {@code 740 bytes}, {@code 1.5 kB}, {@code 50 MB}. */
    static String bytes(long n) {
        return n < 1000 ? n + " bytes" : n < 1_000_000 ? scaled(n, 1000, "kB") : scaled(n, 1_000_000, "MB");
    }

    /** {@code 740}, {@code 1.5 thousand}, {@code 50 million}. */
    static String count(long n) {
        return n < 1000
                ? Long.toString(n)
                : n < 1_000_000 ? scaled(n, 1000, "thousand") : scaled(n, 1_000_000, "million");
    }

    private static String scaled(long n, int unit, String name) {
        double value = (double) n / unit;
        String number =
                value < 10 ? String.format(Locale.ROOT, "%.1f", value).replace(".0", "") : Long.toString(n / unit);
        return number + " " + name;
    }
}
