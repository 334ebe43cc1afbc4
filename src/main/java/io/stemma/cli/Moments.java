package io.stemma.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Reads days and moments as a person writes them. */
final class Moments {
    private Moments() {}

    /**
     * A moment, or null for now. A day means its end.
     *
     * @param what what is given so, for the message
     * @throws CommandException if it is none
     */
    static Instant moment(String what, String text) {
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == "2025-04-03".length()) {
                return LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(ZoneId.systemDefault())
                        .toInstant()
                        .minusMillis(1);
            }
            return text.endsWith("Z")
                    ? Instant.parse(text)
                    : LocalDateTime.parse(text).atZone(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeException e) {
            throw new CommandException(what + ": '" + text + "' is no time such as 2025-04-03T14:05");
        }
    }

    /**
     * A day, or today for null.
     *
     * @param what what is given so, for the message
     * @throws CommandException if it is none
     */
    static LocalDate day(String what, String text) {
        try {
            return text == null ? LocalDate.now() : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new CommandException(what + ": '" + text + "' is no day such as 2025-04-03");
        }
    }
}
