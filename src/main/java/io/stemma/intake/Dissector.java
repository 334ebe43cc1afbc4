package io.stemma.intake;

import io.stemma.article.Furniture;
import io.stemma.intake.FurnitureRules.Hit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes a text apart: furniture, headline, byline, date line, body. What could be part of the story in its midst (a date,
 * a name, a label) counts as furniture only in the head of a text, before its first paragraph of prose, or in its foot,
 * after the last.
 */
final class Dissector {
    private static final Set<String> AT_THE_EDGE = Set.of("date", "updated", "byline", "dateline", "note", "tag");
    private static final int PROSE = 100;
    private static final int SHORT_PROSE = 40;
    private static final int MOST_LINKS = 12;
    private static final int LONGEST_LINK = 140;

    private final FurnitureRules rules;
    private final Headline headline = new Headline();

    Dissector(FurnitureRules rules) {
        this.rules = rules;
    }

    /**
     * The parts of a text.
     *
     * @param text the whole text
     * @param from the offset where its front matter ends
     */
    Anatomy dissect(String text, int from) {
        List<Line> lines = Line.of(text, from);
        List<Hit> hits = new ArrayList<>();
        lines.forEach(line -> hits.add(rules.match(line)));
        linksBelow(lines, hits);
        int first = 0;
        while (first < lines.size() && !prose(lines.get(first), hits.get(first))) {
            first++;
        }
        int last = lines.size() - 1;
        while (last > first && !prose(lines.get(last), hits.get(last))) {
            last--;
        }
        for (int i = first; i <= last && i < lines.size(); i++) {
            if (hits.get(i) != null && AT_THE_EDGE.contains(hits.get(i).kind())) {
                hits.set(i, null);
            }
        }
        Line title = headline.among(lines, hits, first);
        return anatomy(lines, hits, title, new Dating(hits, first, last).published());
    }

    /** The headlines below a heading such as "More on this" are links to other articles. */
    private static void linksBelow(List<Line> lines, List<Hit> hits) {
        for (int i = 0; i < lines.size(); i++) {
            if (hits.get(i) == null || !hits.get(i).heads()) {
                continue;
            }
            for (int j = i + 1; j < lines.size() && j <= i + MOST_LINKS; j++) {
                Line line = lines.get(j);
                if (hits.get(j) != null) {
                    continue;
                }
                if (line.text().length() > LONGEST_LINK || line.text().endsWith(".")) {
                    break;
                }
                hits.set(j, Hit.of("link"));
            }
        }
    }

    private static boolean prose(Line line, Hit hit) {
        return hit == null && (line.text().length() >= PROSE || line.text().length() >= SHORT_PROSE && line.stops());
    }

    private static Anatomy anatomy(List<Line> lines, List<Hit> hits, Line title, LocalDate published) {
        List<Furniture> furniture = new ArrayList<>();
        List<Line> body = new ArrayList<>();
        String byline = null;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Hit hit = hits.get(i);
            if (hit == null) {
                body.add(line);
                continue;
            }
            furniture.add(new Furniture(line.span(), hit.kind()));
            boolean date = hit.kind().equals("date") && hit.who() != null;
            if (byline == null && (date || hit.kind().equals("byline"))) {
                byline = hit.who() != null ? hit.who() : line.text();
            }
        }
        return new Anatomy(furniture, body, title, byline, published);
    }
}
