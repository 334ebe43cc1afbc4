package io.stemma.dossier;

import io.stemma.claim.Claim;
import io.stemma.claim.ClaimKind;
import io.stemma.claim.DayWords;
import io.stemma.claim.Ledger;
import io.stemma.dossier.page.Block.Picture;
import io.stemma.dossier.page.Svg;
import io.stemma.reading.time.DayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws the dated events and measures of a story, one line each, earliest first. */
final class TimelinePicture {
    private static final int LINE = 22;
    private static final int LEFT = 130;
    private static final int WIDE = 900;
    private static final int LETTERS = 105;

    private TimelinePicture() {}

    /** The claim's text without its day, which stands before it in the timeline. */
    private static String withoutDay(String text, String day) {
        String end = " " + DayWords.within(day);
        return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
    }

    private record Entry(LocalDate from, String day, Claim claim) {}

    /** The timeline, empty where no event has a day. */
    static Optional<Picture> of(Ledger ledger) {
        List<Entry> entries = new ArrayList<>();
        for (Claim c : ledger.claims()) {
            boolean told = c.kind() == ClaimKind.EVENT || c.kind() == ClaimKind.MEASURE;
            if (told && c.when() != null) {
                DayRange.of(c.when().value())
                        .ifPresent(r -> entries.add(new Entry(r.from(), c.when().value(), c)));
            }
        }
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        entries.sort(Comparator.comparing(Entry::from)
                .thenComparing(Entry::day)
                .thenComparing(e -> e.claim().id()));
        Svg svg = new Svg(WIDE, entries.size() * LINE + 12, "Timeline of " + entries.size() + " dated claims");
        svg.box(LEFT - 13, 6, 2, entries.size() * LINE, "box");
        List<String> words = new ArrayList<>();
        int y = 6;
        String last = "";
        for (Entry e : entries) {
            y += LINE;
            String day = DayWords.of(e.day());
            if (!day.equals(last)) {
                svg.text(4, y - 6, "soft", day);
            }
            last = day;
            svg.dot(LEFT - 12, y - 10, 4);
            String text = withoutDay(e.claim().text(), e.day());
            svg.text(LEFT, y - 6, "", text.length() <= LETTERS ? text : text.substring(0, LETTERS - 1) + "…");
            words.add(day + "  " + text);
        }
        return Optional.of(new Picture(svg.element(), words));
    }
}
