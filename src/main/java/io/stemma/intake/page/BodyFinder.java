package io.stemma.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the blocks of a page that are the article's body. Each paragraph of running text speaks for the zones around it,
 * the nearer the more, as in Readability (Arc90 Labs, 2009; Mozilla); what the makers say holds the body goes before that,
 * if it holds a good share of what was found so. Within the zone that is chosen, each block is looked at on its own.
 */
final class BodyFinder {
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre");
    private static final Set<String> BETWEEN =
            Set.of("p", "ul", "ol", "dl", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre");
    private static final double SAID_SHARE = 0.4;
    private static final double PURE = 0.75;
    private static final double ADDED = 0.4;
    private static final double LENGTH = 0.6;
    private static final int LITTLE = 200;
    private static final int MOST_SAID = 500;
    private static final double NEARLY_ALL = 0.85;

    private final Layout layout;

    BodyFinder(Layout layout) {
        this.layout = layout;
    }

    /** The zones that hold the body, outermost, in the page's order; none where the page has no running text. */
    List<Zone> find() {
        Zone best = best();
        if (best == null) {
            return List.of();
        }
        List<Zone> said = said();
        long prose = said.stream().mapToLong(z -> z.prose).sum();
        if (!said.isEmpty() && prose >= best.prose * SAID_SHARE) {
            return said;
        }
        return parts(best);
    }

    private Zone best() {
        for (Block block : layout.blocks) {
            if (!block.prose() || block.zone.effective() != null) {
                continue;
            }
            int length = block.text.length() - block.links;
            double points = 1 + Math.min(length / 100.0, 3) + Math.min(commas(block.text), 5) * 0.5;
            Zone z = block.zone;
            while (z.above != null && PARAGRAPHS.contains(z.name())) {
                z = z.above;
            }
            double share = 1;
            for (int level = 0; z != null && level < 6; z = z.above, level++) {
                z.score += points * share;
                share = level == 0 ? 0.5 : 1.0 / (3 * (level + 1));
            }
        }
        Zone best = null;
        double most = 0;
        for (Zone z : layout.zones) {
            double linked = z.length == 0 ? 0 : (double) z.links / z.length;
            double score = z.score * (1 - linked);
            if (score > most) {
                most = score;
                best = z;
            }
        }
        return best == null ? null : wider(best);
    }

    /** Where the zone around the best one has more text and speaks for itself nearly as much, the zone around. */
    private static Zone wider(Zone best) {
        Zone z = best;
        while (z.above != null && z.above.prose > z.prose * 1.05 && z.above.score * 3 > best.score) {
            z = z.above;
        }
        return z;
    }

    /**
     * The best zone, and those beside it or beside what holds it that add much text as pure as that of an article whose
     * parts were put into boxes of their own.
     */
    private List<Zone> parts(Zone best) {
        List<Zone> parts = new ArrayList<>(List.of(best));
        Zone article = best.nearest("article");
        double usual = (double) best.prose / Math.max(1, best.paragraphs);
        for (Zone z : layout.zones) {
            boolean beside = z.above != null && best.within(z.above) && !best.within(z);
            if (beside
                    && z.prose >= Math.max(LITTLE, best.prose * ADDED)
                    && z.prose >= z.open * PURE
                    && z.prose >= usual * z.paragraphs * LENGTH
                    && z.nearest("article") == article) {
                parts.add(z);
            }
        }
        return parts;
    }

    private static int commas(String text) {
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            commas += ",،、，;".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return commas;
    }

    /** The zones that are said to hold the body, of the first article that has any. */
    private List<Zone> said() {
        List<Zone> marked = layout.zones.stream()
                .filter(z -> z.body && z.prose > 0 && z.effective() == null)
                .toList();
        if (marked.size() > MOST_SAID) {
            return List.of();
        }
        List<Zone> said = new ArrayList<>();
        for (Zone outer : outermost(marked)) {
            said.addAll(inmost(outer, marked));
        }
        if (said.size() > 1) {
            Zone first = said.get(0);
            for (Zone z : said) {
                first = z.prose > first.prose * 3 ? z : first;
            }
            Zone article = first.nearest("article");
            said.removeIf(z -> z.nearest("article") != article);
        }
        return between(said);
    }

    /** Where the makers name each paragraph, what stands between them without a name, such as subheadings, is theirs too. */
    private List<Zone> between(List<Zone> said) {
        Set<Zone> named = new HashSet<>(said);
        List<Zone> all = new ArrayList<>();
        List<Zone> waiting = new ArrayList<>();
        Zone last = null;
        for (Zone z : layout.zones) {
            if (named.contains(z)) {
                if (last != null && last.above == z.above) {
                    all.addAll(waiting);
                }
                waiting.clear();
                all.add(z);
                last = BETWEEN.contains(z.name()) ? z : null;
            } else if (last != null && z.above == last.above && BETWEEN.contains(z.name()) && z.effective() == null) {
                waiting.add(z);
            }
        }
        return all;
    }

    private static List<Zone> outermost(List<Zone> zones) {
        List<Zone> outermost = new ArrayList<>();
        for (Zone z : zones) {
            if (outermost.isEmpty() || !z.within(outermost.get(outermost.size() - 1))) {
                outermost.add(z);
            }
        }
        return outermost;
    }

    /** Of zones that are said to hold the body one within the other, the inner ones where these hold nearly all. */
    private static List<Zone> inmost(Zone outer, List<Zone> marked) {
        List<Zone> within =
                marked.stream().filter(z -> z != outer && z.within(outer)).toList();
        List<Zone> inner = new ArrayList<>();
        for (Zone z : outermost(within)) {
            inner.addAll(inmost(z, within));
        }
        long prose = inner.stream().mapToLong(z -> z.prose).sum();
        return prose >= outer.prose * NEARLY_ALL ? inner : List.of(outer);
    }
}
