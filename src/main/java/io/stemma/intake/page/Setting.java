package io.stemma.intake.page;

import io.stemma.article.DatedEntry;
import io.stemma.article.Furniture;
import io.stemma.article.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sets a page's blocks as one text, and remembers which of it is furniture. */
final class Setting {
    private static final String HEADLINE = "headline";
    private static final int OPENING = 40;

    private final StringBuilder text = new StringBuilder();
    private final List<Furniture> furniture = new ArrayList<>();
    private final Map<Block, Integer> starts = new IdentityHashMap<>();
    private Zone row;
    private Zone cell;
    private String kind;

    /** Adds a block; the cells of a table's row stand side by side, where all are body or all the same furniture. */
    void add(Block block) {
        Zone itsRow = block.zone.nearest("tr");
        Zone itsCell = block.zone.nearest("td");
        boolean beside = itsRow != null && itsRow == row && (itsCell == null || itsCell != cell);
        beside &= Objects.equals(kind, block.kind);
        row = itsRow;
        cell = itsCell;
        kind = block.kind;
        add(block.text, block.kind, beside && !block.prose() ? "\t" : "\n\n");
        if (kind == null) {
            starts.put(block, text.length() - block.text.length());
        }
    }

    /** Adds a headline that the page does not show. */
    void headline(String title) {
        if (title != null) {
            add(title, HEADLINE, "\n\n");
        }
    }

    /** Adds text of one kind, null for body. */
    void add(String words, String kind) {
        add(words, kind, "\n\n");
    }

    private void add(String words, String kind, String gap) {
        if (text.length() > 0) {
            text.append(gap);
        }
        int start = text.length();
        text.append(words);
        if (kind == null) {
            return;
        }
        int last = furniture.size() - 1;
        boolean goesOn = last >= 0
                && !kind.equals(HEADLINE)
                && furniture.get(last).kind().equals(kind)
                && text.substring(furniture.get(last).span().end(), start).isBlank();
        int from = goesOn ? furniture.remove(last).span().start() : start;
        furniture.add(new Furniture(new Span(from, text.length()), kind));
    }

    String text() {
        return text.toString();
    }

    /** What of the text is furniture, in order; stretches of one kind that follow each other are one. */
    List<Furniture> furniture() {
        return furniture;
    }

    /**
     * The entries of a live blog that stand in the text.
     *
     * @param updates when each was written, and what it says
     */
    List<DatedEntry> entries(List<Map.Entry<String, String>> updates) {
        List<DatedEntry> entries = new ArrayList<>();
        for (Map.Entry<String, String> update : updates) {
            String opening = update.getValue().strip();
            int line = opening.indexOf('\n');
            opening = line > 0 ? opening.substring(0, line) : opening;
            opening = opening.substring(0, Math.min(OPENING, opening.length()));
            int at = opening.isEmpty() ? -1 : text.indexOf(opening);
            if (at >= 0) {
                entries.add(new DatedEntry(new Span(at, at), update.getKey().isBlank() ? null : update.getKey()));
            }
        }
        return upToTheNext(entries);
    }

    /**
     * The entries of a live blog that the page's structure tells.
     *
     * @param day the page's date, or null
     */
    List<DatedEntry> entries(LiveBlog live, String day) {
        List<DatedEntry> entries = new ArrayList<>();
        List<String> published = live.published(day);
        List<Zone> zones = live.zones();
        Map<Zone, Integer> first = new IdentityHashMap<>();
        starts.forEach((block, start) -> {
            for (Zone z = block.zone; z != null; z = z.above) {
                first.merge(z, start, Math::min);
            }
        });
        for (int i = 0; i < zones.size(); i++) {
            Integer at = first.get(zones.get(i));
            if (at != null) {
                entries.add(new DatedEntry(new Span(at, at), published.get(i).isEmpty() ? null : published.get(i)));
            }
        }
        return upToTheNext(entries);
    }

    private List<DatedEntry> upToTheNext(List<DatedEntry> entries) {
        entries.sort((a, b) -> a.span().compareTo(b.span()));
        for (int i = 0; i < entries.size(); i++) {
            DatedEntry entry = entries.get(i);
            int end = i + 1 < entries.size() ? entries.get(i + 1).span().start() : text.length();
            entries.set(i, new DatedEntry(new Span(entry.span().start(), end), entry.published()));
        }
        return entries;
    }
}
