package io.stemma.lineage;

import java.time.LocalDate;
import java.util.List;

/**
 * Spans of fourteen days, by number, that tie features to a time: an article is put under the one that it was written in and
 * sought under those that lie within a week of it, which are two.
 */
public final class Fortnight {
    private static final int DAYS = 14;

    private Fortnight() {}

    /** The one that a day is in. */
    public static long of(LocalDate day) {
        return Math.floorDiv(day.toEpochDay(), DAYS);
    }

    /** Those that lie within a week of a day. */
    public static List<Long> near(LocalDate day) {
        return List.of(of(day.minusDays(DAYS / 2)), of(day.plusDays(DAYS / 2)));
    }
}
