package io.stemma.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All states of one list that are held, and what they tell as of a day. Between two states the list is taken to stand as
 * in the earlier one, except that a day of listing in the later one says more. Before the first state only days of listing
 * speak.
 */
public final class ListHistory {
    private final List<ListEdition> editions;
    private final Map<String, List<Tenure>> entries = new LinkedHashMap<>();

    /**
     * A list's history.
     *
     * @param editions the states of one list, in any order
     * @param tenures the parties of all these states
     */
    public ListHistory(List<ListEdition> editions, List<Tenure> tenures) {
        this.editions = editions.stream()
                .sorted(Comparator.comparing(ListEdition::day).thenComparing(ListEdition::number))
                .toList();
        for (Tenure t : tenures) {
            entries.computeIfAbsent(t.party().entry(), k -> new ArrayList<>()).add(t);
        }
    }

    /** The states, by the day as of which they hold. */
    public List<ListEdition> editions() {
        return editions;
    }

    /** The state that holds on a day, or null where none is as old. */
    public ListEdition edition(LocalDate day) {
        int at = at(day);
        return at < 0 ? null : editions.get(at);
    }

    private int at(LocalDate day) {
        int at = -1;
        while (at + 1 < editions.size() && !editions.get(at + 1).day().isAfter(day)) {
            at++;
        }
        return at;
    }

    /** All parties that any state has, with their status on a day. */
    public List<Listing> asOf(LocalDate day) {
        int at = at(day);
        List<Listing> listings = new ArrayList<>();
        for (List<Tenure> tenures : entries.values()) {
            ListedParty[] held = new ListedParty[editions.size()];
            boolean any = false;
            for (int e = 0; e < held.length; e++) {
                held[e] = party(tenures, editions.get(e));
                any |= held[e] != null;
            }
            if (any) {
                listings.add(listing(held, at, day));
            }
        }
        return listings;
    }

    private static ListedParty party(List<Tenure> tenures, ListEdition edition) {
        for (Tenure t : tenures) {
            if (t.in(edition)) {
                return t.party();
            }
        }
        return null;
    }

    /**
     * The listing of an entry.
     *
     * @param held the party in each state, null where the state lacks it
     * @param at the state that holds on the day, or -1
     */
    private Listing listing(ListedParty[] held, int at, LocalDate day) {
        if (at >= 0 && held[at] != null) {
            return listing(held, at, ListingStatus.LISTED);
        }
        int next = at + 1;
        if (next < held.length && held[next] != null) {
            LocalDate listed = held[next].listed();
            if (listed != null) {
                return listing(held, next, listed.isAfter(day) ? ListingStatus.NOT_YET : ListingStatus.LISTED);
            }
            return listing(held, next, ListingStatus.UNKNOWN);
        }
        int earlier = at;
        while (earlier >= 0 && held[earlier] == null) {
            earlier--;
        }
        if (earlier >= 0) {
            return listing(held, earlier, ListingStatus.ENDED);
        }
        while (held[next] == null) {
            next++;
        }
        return listing(held, next, ListingStatus.NOT_YET);
    }

    private Listing listing(ListedParty[] held, int told, ListingStatus status) {
        int first = told;
        while (first > 0 && held[first - 1] != null) {
            first--;
        }
        int last = told;
        while (last + 1 < held.length && held[last + 1] != null) {
            last++;
        }
        boolean gone = last + 1 < held.length;
        return new Listing(
                held[told],
                status,
                editions.get(told),
                editions.get(first).day(),
                gone ? editions.get(last).day() : null,
                gone ? editions.get(last + 1).day() : null);
    }
}
