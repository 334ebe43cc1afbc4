package io.stemma.dossier;

import io.stemma.actor.Actor;
import io.stemma.claim.DayWords;
import io.stemma.dossier.page.Block;
import io.stemma.dossier.page.Block.Item;
import io.stemma.dossier.page.Block.Items;
import io.stemma.dossier.page.Block.Paragraph;
import io.stemma.dossier.page.Page;
import io.stemma.list.ListMatch;
import io.stemma.list.ListedName;
import io.stemma.list.ListedParty;
import io.stemma.list.Listing;
import io.stemma.list.Listings;
import io.stemma.list.Listings.Found;
import io.stemma.list.MatchReason;
import io.stemma.list.PartyKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What official lists tell of a name as of a day.
 *
 * @param name the name that was sought
 * @param day the day
 * @param lists how many lists were searched
 * @param found the listings it may stand for, likest first
 */
public record FoundListingsView(String name, LocalDate day, int lists, List<Found> found) {
    private static final int MOST = 5;

    public FoundListingsView {
        found = List.copyOf(found);
    }

    /** What the lists tell of an actor by its name and spellings, each entry by the likest of them. */
    public static FoundListingsView of(Actor actor, PartyKind kind, Listings listings) {
        Map<String, Found> best = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>(List.of(actor.name()));
        names.addAll(actor.spellings());
        for (String name : names) {
            for (Found f : listings.find(name, kind, MOST)) {
                ListedParty party = f.match().party();
                best.merge(
                        party.list() + " " + party.entry(),
                        f,
                        (a, b) -> a.match().score() >= b.match().score() ? a : b);
            }
        }
        List<Found> found = best.values().stream()
                .sorted(Comparator.comparingDouble((Found f) -> -f.match().score()))
                .limit(MOST)
                .toList();
        return new FoundListingsView(
                actor.name(), listings.day(), listings.histories().size(), found);
    }

    /** The view as a page. */
    public Page page() {
        Block block = found.isEmpty()
                ? new Paragraph("No entry has this name, in " + DossierPage.count(lists, "list") + ".")
                : new Items(found.stream().map(this::item).toList());
        return new Page("“" + name + "” on official lists as of " + day(day), List.of(block));
    }

    /** An entry as an item of a page. */
    public Item item(Found f) {
        ListedParty party = f.match().party();
        String text =
                party.name() + ", " + party.list() + " " + party.entry() + ": " + told(f.listing()) + under(party);
        return new Item(
                f.listing().status().text(),
                text,
                note(f.match()) + ", as of " + day(f.listing().told().day()),
                List.of());
    }

    /** What the list tells of an entry as of the day, in words. */
    String told(Listing l) {
        LocalDate since = l.party().listed();
        return switch (l.status()) {
            case LISTED ->
                (since != null
                                ? "listed since " + day(since)
                                : "listed, on it by " + day(l.seenFrom()) + ", since when the list does not tell")
                        + (l.goneBy() == null ? "" : ", gone by " + day(l.goneBy()));
            case ENDED -> "on the list until " + day(l.lastSeen()) + " at least, gone by " + day(l.goneBy());
            case UNKNOWN -> "on the list by " + day(l.seenFrom()) + ", whether on " + day(day) + " it does not tell";
            case NOT_YET ->
                since != null && since.isAfter(day)
                        ? "listed only on " + day(since)
                        : "on the list by " + day(l.seenFrom()) + " only";
        };
    }

    /** The programmes of an entry, in words. */
    static String under(ListedParty party) {
        return party.programmes().isEmpty() ? "" : ", under " + String.join(", ", party.programmes());
    }

    /** The score of a match with its reasons, in words. */
    static String note(ListMatch match) {
        ListedParty party = match.party();
        StringJoiner note = new StringJoiner("; ");
        note.add(String.format(
                Locale.ROOT, "%.2f by “%s”", match.score(), match.name().text()));
        match.reasons().forEach(r -> note.add(r.text()));
        if (!party.births().isEmpty()) {
            note.add("born " + String.join(" or ", party.births()));
        }
        if (!party.nationalities().isEmpty()) {
            note.add(String.join(", ", party.nationalities()));
        }
        return note.toString();
    }

    private static String day(LocalDate day) {
        return DayWords.of(day.toString());
    }

    /** The view as a tree for JSON. */
    public Map<String, Object> json() {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("version", DossierJson.VERSION);
        m.put("name", name);
        m.put("asOf", day.toString());
        m.put("lists", lists);
        m.put("matches", matches());
        return m;
    }

    /** The matches as a tree for JSON. */
    List<Map<String, Object>> matches() {
        return found.stream().map(FoundListingsView::json).toList();
    }

    private static Map<String, Object> json(Found f) {
        ListedParty p = f.match().party();
        Listing l = f.listing();
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("list", p.list());
        m.put("entry", p.entry());
        m.put("kind", p.kind().name().toLowerCase(Locale.ROOT));
        m.put("name", p.name());
        m.put("score", Math.round(f.match().score() * 1000) / 1000.0);
        m.put("by", f.match().name().text());
        m.put("reasons", f.match().reasons().stream().map(MatchReason::text).toList());
        m.put("status", l.status().text());
        m.put("since", text(p.listed()));
        m.put("seenFrom", text(l.seenFrom()));
        m.put("lastSeen", text(l.lastSeen()));
        m.put("goneBy", text(l.goneBy()));
        m.put("programmes", p.programmes());
        m.put("births", p.births());
        m.put("nationalities", p.nationalities());
        m.put("names", p.names().stream().map(ListedName::text).toList());
        m.put("remarks", p.remarks());
        m.put("told", ListsView.json(l.told()));
        return m;
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
