package io.stemma.list;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as official lists write them. */
final class ListDates {
    private ListDates() {}

    /** The day at the beginning of an ISO day or instant, or null where there is none. */
    static LocalDate day(String text) {
        try {
            return text == null || text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
