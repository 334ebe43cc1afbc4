package io.stemma.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;

/** The blocks of a page, each told what it is. */
final class PageParts {
    /** What stands by the headline and may say when it was published, and by whom. */
    static final String HEAD = "head";

    /** What stands right below the body and may say who wrote it. */
    private static final String FOOT = "foot";

    private static final int AROUND = 12;
    private static final int BELOW = 3;
    private static final int LONGEST_SIGN = 160;
    private static final int SHORTEST_TITLE = 15;
    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_NOTICE = 400;

    private final List<Block> blocks;
    private final StringBuilder asked = new StringBuilder();
    private Block headline;
    private LiveBlog live;

    private PageParts(List<Block> blocks) {
        this.blocks = blocks;
    }

    /**
     * The parts of a page.
     *
     * @param titles the titles that the page gives itself
     * @param authors who wrote it, as the page says, or null
     */
    static PageParts of(Document page, Marks marks, Phrases phrases, List<String> titles, String authors) {
        Layout layout = Layout.of(page.body(), marks);
        new Trust(layout).settle();
        PageParts parts = new PageParts(layout.blocks);
        parts.headline = parts.headline(titles);
        parts.kicker(titles);
        Optional<LiveBlog> live = LiveBlog.in(layout);
        List<Zone> holders = new ArrayList<>(new BodyFinder(layout).find());
        live.filter(l -> holders.stream().noneMatch(l.holder()::within)).ifPresent(l -> {
            holders.removeIf(h -> h.within(l.holder()));
            holders.add(l.holder());
        });
        new Sorting(layout, holders, parts.headline, phrases).sort();
        live.ifPresent(parts::live);
        if (authors != null) {
            layout.blocks.stream()
                    .filter(b -> b.kind == null && b.text.equalsIgnoreCase(authors))
                    .forEach(b -> b.kind = "byline");
        }
        parts.notices(phrases);
        parts.head();
        parts.foot();
        return parts;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The block that is the headline, if the page shows one. */
    Optional<Block> headline() {
        return Optional.ofNullable(headline);
    }

    /** The live blog that the page is, if it is one by its structure. */
    Optional<LiveBlog> live() {
        return Optional.ofNullable(live);
    }

    private void live(LiveBlog found) {
        live = found;
        blocks.stream().filter(b -> b.kind == null && found.tellsTime(b)).forEach(b -> b.kind = "date");
    }

    /** The text of the body. */
    String body() {
        StringBuilder body = new StringBuilder();
        for (Block block : blocks) {
            if (block.kind == null) {
                body.append(block.text).append("\n\n");
            }
        }
        return body.toString().strip();
    }

    /** The text in the body's place that asks for consent. */
    String asked() {
        return asked.toString();
    }

    /** The text of all parts of a kind. */
    String text(String kind) {
        StringBuilder text = new StringBuilder();
        blocks.stream()
                .filter(b -> kind.equals(b.kind))
                .forEach(b -> text.append(b.text).append('\n'));
        return text.toString();
    }

    /** The heading that is most like the titles; else the first of the highest level. */
    private Block headline(List<String> titles) {
        Block best = null;
        double most = 0;
        for (Block block : blocks) {
            String name = block.zone.name();
            boolean main = name.equals("h1") || name.equals("h2");
            if (!main || block.text.length() > LONGEST_HEADLINE) {
                continue;
            }
            double like = name.equals("h1") ? 0.05 : 0;
            for (String title : titles) {
                like = Math.max(like, likeness(block.text, title) + (name.equals("h1") ? 0.05 : 0));
            }
            if (like > most && (like >= 0.4 || name.equals("h1") && block.linked() < 0.9)) {
                most = like;
                best = block;
            }
        }
        return best;
    }

    /** Where the headline's heading begins with more than the title, sets that apart. */
    private void kicker(List<String> titles) {
        if (headline == null) {
            return;
        }
        for (String title : titles) {
            int above = headline.text.length() - title.length();
            boolean ends = title.length() >= SHORTEST_TITLE && above > 0 && headline.text.endsWith(title);
            if (ends && Character.isWhitespace(headline.text.charAt(above - 1))) {
                Block kicker = new Block(
                        headline.zone, headline.text.substring(0, above).strip(), 0);
                Block rest = new Block(headline.zone, title, headline.links);
                int at = blocks.indexOf(headline);
                blocks.set(at, rest);
                blocks.add(at, kicker);
                headline = rest;
                return;
            }
        }
    }

    /** The share of the words of the longer one that both have. */
    private static double likeness(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        Set<String> both = new TreeSet<>(a);
        both.retainAll(b);
        int smaller = Math.min(a.size(), b.size());
        return smaller == 0 ? 0 : both.size() / Math.sqrt((double) a.size() * b.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Boxes in the body or around it that ask for money or consent. */
    private void notices(Phrases phrases) {
        for (Block block : blocks) {
            boolean body = block.kind == null;
            if (!body && !block.kind.equals("outside") || block.text.length() > LONGEST_NOTICE) {
                continue;
            }
            if (phrases.count("paywall", block.text) > 0) {
                block.kind = "paywall";
            } else if (phrases.count("consent", block.text) > 1) {
                block.kind = "consent";
                asked.append(body ? block.text + "\n" : "");
            }
        }
    }

    /** What stands around the headline, up to the body. */
    private void head() {
        int at = headline == null ? -1 : blocks.indexOf(headline);
        int first = 0;
        while (first < blocks.size() && (blocks.get(first).kind != null || first <= at)) {
            first++;
        }
        int from = at < 0 ? first - AROUND : at - AROUND / 2;
        int to = at < 0 ? first : Math.min(first, at + AROUND);
        for (int i = Math.max(0, from); i < Math.min(to, blocks.size()); i++) {
            Block block = blocks.get(i);
            if ("outside".equals(block.kind) || "byline".equals(block.kind) || "link".equals(block.kind)) {
                block.kind = i > at && block.prose() && "outside".equals(block.kind) ? "lead" : HEAD;
            }
        }
        for (int i = Math.max(0, to); i < Math.min(to + BELOW, blocks.size()); i++) {
            Block block = blocks.get(i);
            block.kind = "byline".equals(block.kind) ? HEAD : block.kind;
        }
    }

    /** The short lines right below the body, where agencies and authors sign. */
    private void foot() {
        int last = blocks.size() - 1;
        while (last >= 0 && blocks.get(last).kind != null) {
            last--;
        }
        for (int i = last + 1; i < Math.min(blocks.size(), last + 1 + BELOW); i++) {
            Block block = blocks.get(i);
            if ("outside".equals(block.kind) && block.text.length() <= LONGEST_SIGN && !block.heading()) {
                block.kind = FOOT;
            }
        }
    }
}
