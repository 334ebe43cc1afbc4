package io.stemma.dossier;

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
import io.stemma.list.Listings.Found;
import io.stemma.list.MatchReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    public FoundListingsView {
        found = List.copyOf(found);
    }

    /** The view as a page. */
    public Page page() {
        Block block = found.isEmpty()
                ? new Paragraph("No entry has this name, in " + DossierPage.count(lists, "list") + ".")
                : new Items(found.stream().map(this::item).toList());
        return new Page("“" + name + "” on official lists as of " + day(day), List.of(block));
    }

    private Item item(Found f) {
        ListedParty party = f.match().party();
        String text =
                party.name() + ", " + party.list() + " " + party.entry() + ": " + told(f.listing()) + under(party);
        return new Item(
                f.listing().status().text(),
                text,
                note(f.match()) + ", as of " + day(f.listing().told().day()),
                List.of());
    }

    private String told(Listing l) {
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

    private static String under(ListedParty party) {
        return party.programmes().isEmpty() ? "" : ", under " + String.join(", ", party.programmes());
    }

    private static String note(ListMatch match) {
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
        List<Object> matches = new ArrayList<>();
        found.forEach(f -> matches.add(json(f)));
        m.put("matches", matches);
        return m;
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
