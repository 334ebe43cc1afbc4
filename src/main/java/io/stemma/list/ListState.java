package io.stemma.list;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * An official list as it stood at one time.
 *
 * @param list the list
 * @param source the file it was read from
 * @param read when it was read
 * @param published the day it was published, or null where the file does not tell
 * @param parties all parties on it, in the order of the file
 */
public record ListState(String list, String source, Instant read, LocalDate published, List<ListedParty> parties) {
    public ListState {
        parties = List.copyOf(parties);
    }

    /** The day as of which it holds: its publication, or, where that is not known, the day it was read (UTC). */
    public LocalDate day() {
        return dayOf(published, read);
    }

    static LocalDate dayOf(LocalDate published, Instant read) {
        return published != null ? published : LocalDate.ofInstant(read, ZoneOffset.UTC);
    }

    /** The same with the day of publication told from elsewhere. */
    public ListState publishedOn(LocalDate day) {
        return new ListState(list, source, read, day, parties);
    }
}
