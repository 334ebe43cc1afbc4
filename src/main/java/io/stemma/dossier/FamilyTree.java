package io.stemma.dossier;

import io.stemma.dossier.page.Block.Picture;
import io.stemma.dossier.page.Svg;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.DerivationKind;
import io.stemma.lineage.Descent;
import io.stemma.lineage.Origin;
import io.stemma.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Draws the stemma of a story: one dashed frame an origin, its articles below each other, each tied to what it derives
 * from.
 */
final class FamilyTree {
    private static final int BOX = 190;
    private static final int HIGH = 40;
    private static final int GAP = 46;
    private static final int FRAME = 16;
    private static final int LETTERS = 27;

    private final Story story;
    private final Sources sources;
    private final List<Derivation> nearest;
    private final Map<String, int[]> places = new HashMap<>();

    private FamilyTree(Story story, Sources sources) {
        this.story = story;
        this.sources = sources;
        List<Derivation> implied = Descent.implied(story.derivations());
        this.nearest = story.derivations().stream()
                .filter(d -> !implied.contains(d) && !d.kinds().equals(Set.of(DerivationKind.PASSAGE)))
                .toList();
    }

    static Picture of(Story story, Sources sources) {
        return new FamilyTree(story, sources).picture();
    }

    private Picture picture() {
        int x = FRAME;
        int deepest = 0;
        List<int[]> frames = new ArrayList<>();
        for (Origin o : story.origins()) {
            int column = x + FRAME;
            int y = FRAME + 26;
            int wide = 0;
            for (int level = 0; level <= o.articles().size(); level++) {
                int across = 0;
                for (String id : o.articles()) {
                    if (level(id, o) == level) {
                        places.put(id, new int[] {column + across * (BOX + FRAME), y + level * (HIGH + GAP)});
                        across++;
                        deepest = Math.max(deepest, y + level * (HIGH + GAP) + HIGH);
                    }
                }
                wide = Math.max(wide, across);
            }
            int width = wide * (BOX + FRAME) + FRAME;
            frames.add(new int[] {x, width});
            x += width + FRAME;
        }
        Svg svg = new Svg(
                x, deepest + 2 * FRAME, "Family tree of " + story.articles().size() + " articles");
        draw(svg, frames, deepest);
        return new Picture(svg.element(), words());
    }

    /** How many steps lie between an article and one that derives from nothing. */
    private int level(String id, Origin o) {
        int level = 0;
        String at = id;
        while (level < o.articles().size()) {
            String up = parent(at, o);
            if (up == null) {
                break;
            }
            at = up;
            level++;
        }
        return level;
    }

    /** The nearest source of an article in its own origin, or null. */
    private String parent(String id, Origin o) {
        return nearest.stream()
                .filter(d -> d.from().equals(id) && o.articles().contains(d.to()))
                .map(Derivation::to)
                .findFirst()
                .orElse(null);
    }

    private void draw(Svg svg, List<int[]> frames, int deepest) {
        int n = 0;
        for (Origin o : story.origins()) {
            int[] f = frames.get(n++);
            svg.box(f[0], FRAME, f[1], deepest, "origin");
            svg.text(f[0] + 8, FRAME + 16, "soft", "origin " + n + (o.credits() == null ? "" : ": " + o.credits()));
        }
        for (Derivation d : nearest) {
            int[] from = places.get(d.from());
            int[] to = places.get(d.to());
            if (from != null && to != null) {
                svg.edge(to[0] + BOX / 2.0, to[1] + HIGH, from[0] + BOX / 2.0, from[1]);
                svg.text(
                        (to[0] + from[0]) / 2.0 + BOX / 2.0 + 6,
                        (to[1] + HIGH + from[1]) / 2.0 + 4,
                        "soft",
                        kinds(d) + (d.directed() ? "" : " (?)"));
            }
        }
        for (String id : story.articles()) {
            int[] p = places.get(id);
            if (p != null) {
                svg.box(p[0], p[1], BOX, HIGH, "box");
                svg.text(p[0] + 8, p[1] + 17, "", cut(sources.file(id)));
                svg.text(
                        p[0] + 8,
                        p[1] + 33,
                        "soft",
                        cut(sources.article(id).article().language() + " · " + sources.label(id)));
            }
        }
    }

    private static String kinds(Derivation d) {
        return d.kinds().stream().map(DerivationKind::word).collect(Collectors.joining(", "));
    }

    private static String cut(String s) {
        return s.length() <= LETTERS ? s : s.substring(0, LETTERS - 1) + "…";
    }

    private List<String> words() {
        List<String> lines = new ArrayList<>();
        int n = 0;
        for (Origin o : story.origins()) {
            n++;
            lines.add("origin " + n + (o.credits() == null ? "" : ", credits " + o.credits()));
            for (String id : o.articles()) {
                if (level(id, o) == 0) {
                    add(id, o, lines);
                }
            }
        }
        return lines;
    }

    /** An article's line, and below it those of what derives from it. */
    private void add(String id, Origin o, List<String> lines) {
        String up = nearest.stream()
                .filter(d -> d.from().equals(id) && o.articles().contains(d.to()))
                .map(d -> kinds(d) + " of " + sources.file(d.to()) + (d.directed() ? "" : ", or the other way round"))
                .collect(Collectors.joining("; "));
        lines.add("  ".repeat(level(id, o) + 1) + sources.file(id) + " ("
                + sources.article(id).article().language() + ", " + sources.label(id) + ")"
                + (up.isEmpty() ? "" : ": " + up));
        for (String child : o.articles()) {
            if (id.equals(parent(child, o)) && level(child, o) == level(id, o) + 1) {
                add(child, o, lines);
            }
        }
    }
}
