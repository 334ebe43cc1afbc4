package io.stemma.list;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A state of a list as it is held: all but its parties.
 *
 * @param number counts the states in the order in which they were read
 * @param list the list
 * @param source the file it was read from
 * @param read when it was read
 * @param published the day it was published, or null where that was not told
 * @param entries how many parties it holds
 */
public record ListEdition(long number, String list, String source, Instant read, LocalDate published, int entries) {
    /** The day as of which it holds: its publication, or, where that is not known, the day it was read (UTC). */
    public LocalDate day() {
        return ListState.dayOf(published, read);
    }
}
