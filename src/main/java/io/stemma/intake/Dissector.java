package io.stemma.intake;

import io.stemma.article.Furniture;
import io.stemma.intake.FurnitureRules.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Takes a text apart: furniture, headline, byline, date line, body. What could be part of the story in its midst (a date,
 * a name, a label) counts as furniture only in the head of a text, before its first paragraph of prose, or in its foot,
 * after the last.
 */
final class Dissector {
    private static final Set<String> AT_THE_EDGE = Set.of("date", "updated", "byline", "dateline", "note", "tag");
    private static final String AROUND_THE_HEADLINE = "head";
    private static final int LONGEST_HEAD = 8;
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
     * @param known what of the text is known to be furniture, in order
     */
    Anatomy dissect(String text, int from, List<Furniture> known) {
        List<Line> lines = new ArrayList<>();
        List<Hit> hits = new ArrayList<>();
        List<Furniture> apart = new ArrayList<>();
        apart(text, from, known, lines, hits, apart);
        linksBelow(lines, hits);
        int first = 0;
        while (first < lines.size() && !prose(lines.get(first), hits.get(first))) {
            first++;
        }
        int last = lines.size() - 1;
        while (last > first && !prose(lines.get(last), hits.get(last))) {
            last--;
        }
        int head = known.isEmpty() ? first : belowTheLead(lines, hits, first);
        for (int i = head; i <= last && i < lines.size(); i++) {
            if (hits.get(i) != null && AT_THE_EDGE.contains(hits.get(i).kind())) {
                hits.set(i, null);
            }
        }
        Line title = headline.among(lines, hits, first);
        return anatomy(lines, hits, apart, title, new Dating(hits, head, last));
    }

    /** A byline without the word before the name: {@code By Ada Quill} is {@code Ada Quill}. */
    String byline(String said) {
        Hit hit = rules.match(Line.of(said));
        return hit != null && hit.kind().equals("byline") && hit.who() != null ? hit.who() : said;
    }

    /** Leaves known furniture out, but for what stands around the headline and may tell a date or who wrote it. */
    private void apart(
            String text, int from, List<Furniture> known, List<Line> lines, List<Hit> hits, List<Furniture> apart) {
        int next = 0;
        List<Line> all = known.isEmpty() ? Line.of(text, from) : Line.of(text, from, false);
        for (Line line : all) {
            while (next < known.size()
                    && known.get(next).span().end() <= line.span().start()) {
                next++;
            }
            Furniture around =
                    next < known.size() && known.get(next).span().contains(line.span()) ? known.get(next) : null;
            if (around == null) {
                lines.add(line);
                hits.add(rules.match(line));
            } else if (around.kind().equals(AROUND_THE_HEADLINE)) {
                Hit hit = rules.match(line);
                lines.add(line);
                hits.add(hit != null && AT_THE_EDGE.contains(hit.kind()) ? hit : Hit.of(AROUND_THE_HEADLINE));
            }
        }
        known.stream().filter(f -> !f.kind().equals(AROUND_THE_HEADLINE)).forEach(apart::add);
    }

    /**
     * Where the head of a page ends: under its headline a lead may stand before the lines that tell who wrote it, and when.
     */
    private static int belowTheLead(List<Line> lines, List<Hit> hits, int first) {
        int end = first;
        for (int i = first; i < Math.min(lines.size(), first + LONGEST_HEAD); i++) {
            Hit hit = hits.get(i);
            boolean edge = hit != null && AT_THE_EDGE.contains(hit.kind());
            if (edge) {
                end = i + 1;
            } else if (hit == null && i > first + 1) {
                break;
            }
        }
        return end;
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

    private static Anatomy anatomy(List<Line> lines, List<Hit> hits, List<Furniture> apart, Line title, Dating dating) {
        List<Furniture> furniture = new ArrayList<>(apart);
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
            boolean date = List.of("date", "updated").contains(hit.kind()) && hit.who() != null;
            if (byline == null && (date || hit.kind().equals("byline"))) {
                byline = hit.who() != null ? hit.who() : line.text();
            }
        }
        furniture.sort(Comparator.comparing(Furniture::span));
        return new Anatomy(furniture, body, title, byline, dating.published(), dating.updated());
    }
}
