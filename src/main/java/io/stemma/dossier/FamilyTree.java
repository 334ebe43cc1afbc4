package io.stemma.dossier;

import io.stemma.article.Article;
import io.stemma.dossier.page.Block.Picture;
import io.stemma.dossier.page.Svg;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.DerivationKind;
import io.stemma.lineage.Descent;
import io.stemma.lineage.Origin;
import io.stemma.story.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Draws the stemma of a story: a frame for each origin, in it one row an article, each set in under the article that it
 * derives from. Narrow enough for a phone; what an article derives from stands in words in its box, so nothing overprints.
 */
final class FamilyTree {
    private static final int BOX = 300;
    private static final int HIGH = 54;
    private static final int GAP = 10;
    private static final int STEP = 22;
    private static final int FRAME = 12;
    private static final int HEAD = 24;
    private static final int LETTERS = 46;
    private static final int DEEPEST = 4;

    private final Story story;
    private final Sources sources;
    private final List<Derivation> nearest;
    private final UnaryOperator<String> address;

    /** An article in the tree: how deep it is set in, and the row of what it hangs from, or -1. */
    private record Row(String article, int level, int parent) {}

    private FamilyTree(Story story, Sources sources, UnaryOperator<String> address) {
        this.address = address;
        this.story = story;
        this.sources = sources;
        List<Derivation> implied = Descent.implied(story.derivations());
        this.nearest = story.derivations().stream()
                .filter(d -> !implied.contains(d) && !d.kinds().equals(Set.of(DerivationKind.PASSAGE)))
                .toList();
    }

    static Picture of(Story story, Sources sources) {
        return of(story, sources, null);
    }

    /** @param address where an article is shown, by its id, or null where the picture leads nowhere */
    static Picture of(Story story, Sources sources, UnaryOperator<String> address) {
        FamilyTree tree = new FamilyTree(story, sources, address);
        Map<Origin, List<Row>> rows = new LinkedHashMap<>();
        story.origins().forEach(o -> rows.put(o, tree.rows(o)));
        return new Picture(tree.draw(rows), tree.words(rows));
    }

    private List<Row> rows(Origin origin) {
        List<Row> rows = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (String id : origin.articles()) {
            if (sources(id, origin).isEmpty()) {
                place(id, 0, -1, origin, rows, placed);
            }
        }
        // What is left hangs in a ring of derivations: two articles of which neither is known to be first.
        for (String id : origin.articles()) {
            place(id, 0, -1, origin, rows, placed);
        }
        return rows;
    }

    private void place(String id, int level, int parent, Origin origin, List<Row> rows, Set<String> placed) {
        if (!placed.add(id)) {
            return;
        }
        int row = rows.size();
        rows.add(new Row(id, level, parent));
        for (String child : origin.articles()) {
            List<Derivation> up = sources(child, origin);
            if (!up.isEmpty() && up.get(0).to().equals(id)) {
                place(child, level + 1, row, origin, rows, placed);
            }
        }
    }

    /** What an article of an origin derives from in it, the nearest first. */
    private List<Derivation> sources(String id, Origin origin) {
        return nearest.stream()
                .filter(d -> d.from().equals(id) && origin.articles().contains(d.to()))
                .toList();
    }

    private String draw(Map<Origin, List<Row>> rows) {
        int deepest = rows.values().stream()
                .flatMap(List::stream)
                .mapToInt(Row::level)
                .max()
                .orElse(0);
        int width = 2 * FRAME + BOX + Math.min(deepest, DEEPEST) * STEP + FRAME;
        int height = GAP;
        for (List<Row> some : rows.values()) {
            height += HEAD + some.size() * (HIGH + GAP) + GAP;
        }
        Svg svg = new Svg(
                width,
                height,
                "Family tree of " + DossierPage.count(story.articles().size(), "article"));
        int y = GAP / 2;
        int n = 0;
        for (Map.Entry<Origin, List<Row>> e : rows.entrySet()) {
            n++;
            int high = HEAD + e.getValue().size() * (HIGH + GAP);
            svg.box(1, y, width - 2, high, "origin");
            svg.text(FRAME, y + 17, "soft", head(n, e.getKey()));
            int top = y + HEAD;
            for (int i = 0; i < e.getValue().size(); i++) {
                box(svg, e.getKey(), e.getValue(), i, top);
            }
            y += high + GAP;
        }
        return svg.element();
    }

    private void box(Svg svg, Origin origin, List<Row> rows, int i, int top) {
        Row row = rows.get(i);
        int x = left(row);
        int y = top + i * (HIGH + GAP);
        if (row.parent() >= 0) {
            Row parent = rows.get(row.parent());
            int from = left(parent) + STEP / 2;
            svg.elbow(from, top + row.parent() * (HIGH + GAP) + HIGH, x, y + HIGH / 2.0);
        }
        if (address != null) {
            svg.link(address.apply(row.article()));
        }
        svg.box(x, y, BOX, HIGH, "box");
        svg.text(x + 8, y + 16, "", cut(sources.file(row.article())));
        svg.text(x + 8, y + 31, "soft", cut(about(row.article())));
        svg.text(x + 8, y + 46, "soft", cut(derives(row.article(), origin)));
        if (address != null) {
            svg.endLink();
        }
    }

    private static int left(Row row) {
        return FRAME + Math.min(row.level(), DEEPEST) * STEP;
    }

    private static String head(int n, Origin o) {
        return "origin " + n + (o.credits() == null ? "" : ", credits " + o.credits());
    }

    /** "en, Harbour Courier, 4 April 2025"; the file's name is not said twice. */
    private String about(String id) {
        Article a = sources.article(id).article();
        String label = Sources.label(a);
        return a.language()
                + (label.equals(a.file())
                        ? ""
                        : ", "
                                + (label.startsWith(a.file() + ", ")
                                        ? label.substring(a.file().length() + 2)
                                        : label));
    }

    /** "version and translation of 01.txt, version of 02.txt". */
    private String derives(String id, Origin origin) {
        return sources(id, origin).stream()
                .map(d -> kinds(d) + " of " + sources.file(d.to()) + (d.directed() ? "" : ", or the other way round"))
                .collect(Collectors.joining("; "));
    }

    private static String kinds(Derivation d) {
        return d.kinds().stream().map(DerivationKind::word).collect(Collectors.joining(" and "));
    }

    private static String cut(String s) {
        return s.length() <= LETTERS ? s : s.substring(0, LETTERS - 1) + "…";
    }

    private List<String> words(Map<Origin, List<Row>> rows) {
        List<String> lines = new ArrayList<>();
        rows.forEach((origin, some) -> {
            lines.add(head(story.origins().indexOf(origin) + 1, origin));
            for (Row row : some) {
                String up = derives(row.article(), origin);
                lines.add("  ".repeat(row.level() + 1) + sources.file(row.article()) + " (" + about(row.article()) + ")"
                        + (up.isEmpty() ? "" : ": " + up));
            }
        });
        return lines;
    }
}
