package io.stemma.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What all official lists at hand tell as of one day, to be searched by name. Immutable and safe for use by many threads.
 */
public final class Listings {
    private final LocalDate day;
    private final List<ListHistory> histories;
    private final Map<ListedParty, Listing> byParty = new IdentityHashMap<>();
    private final ListMatcher matcher;

    /** The listings of all these lists as of a day. */
    public Listings(List<ListHistory> histories, LocalDate day) {
        this.day = day;
        this.histories = List.copyOf(histories);
        List<ListedParty> parties = new ArrayList<>();
        for (ListHistory history : histories) {
            for (Listing listing : history.asOf(day)) {
                byParty.put(listing.party(), listing);
                parties.add(listing.party());
            }
        }
        this.matcher = new ListMatcher(parties);
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** The lists. */
    public List<ListHistory> histories() {
        return histories;
    }

    /**
     * A listing that a name may stand for.
     *
     * @param match the party with score and reasons
     * @param listing its place on the list
     */
    public record Found(ListMatch match, Listing listing) {}

    /**
     * The listings that a name may stand for, likest first, whatever their status on the day.
     *
     * @param name the name, in any script
     * @param kind what it is a name of, or null where that is not known
     * @param limit at most so many
     */
    public List<Found> find(String name, PartyKind kind, int limit) {
        return matcher.find(name, kind, limit).stream()
                .map(m -> new Found(m, byParty.get(m.party())))
                .toList();
    }
}
