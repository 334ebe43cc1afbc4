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

/** Draws the dated events and measures of a story, earliest first, narrow enough for a phone. */
final class TimelinePicture {
    private static final int LINE = 15;
    private static final int GAP = 6;
    private static final int TOP = 4;
    private static final int LEFT = 22;
    private static final int WIDE = 400;
    private static final int LETTERS = 58;

    private TimelinePicture() {}

    /** The claim's text without its day, which stands before it in the timeline. */
    private static String withoutDay(String text, String day) {
        String end = " " + DayWords.within(day);
        return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
    }

    private static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private record Entry(LocalDate from, String day, Claim claim) {}

    /** The timeline, empty where no event has a day. */
    static Optional<Picture> of(Ledger ledger) {
        List<Entry> entries = new ArrayList<>();
        Retold retold = new Retold(ledger.claims());
        for (Claim c : ledger.claims()) {
            boolean told = c.kind() == ClaimKind.EVENT || c.kind() == ClaimKind.MEASURE;
            if (told && c.when() != null && !retold.test(c)) {
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
        List<String> words = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        int height = TOP;
        String last = "";
        for (Entry e : entries) {
            String day = DayWords.of(e.day());
            String text = withoutDay(e.claim().text(), e.day());
            words.add(day + "  " + text);
            List<String> wrapped = new ArrayList<>(wrap(text));
            if (!day.equals(last)) {
                wrapped.add(0, day);
            }
            height += wrapped.size() * LINE + GAP;
            lines.add(wrapped);
            last = day;
        }
        Svg svg = new Svg(WIDE, height + GAP, "Timeline of " + entries.size() + " dated claims");
        svg.box(LEFT - 13, TOP, 2, height - TOP, "box");
        int y = TOP;
        last = "";
        for (int i = 0; i < entries.size(); i++) {
            String day = DayWords.of(entries.get(i).day());
            boolean dated = !day.equals(last);
            for (int line = 0; line < lines.get(i).size(); line++) {
                y += LINE;
                if (line == 0) {
                    svg.dot(LEFT - 12, y - 4, dated ? 4 : 2.5);
                }
                svg.text(LEFT, y, line == 0 && dated ? "soft" : "", lines.get(i).get(line));
            }
            y += GAP;
            last = day;
        }
        return Optional.of(new Picture(svg.element(), words));
    }
}
