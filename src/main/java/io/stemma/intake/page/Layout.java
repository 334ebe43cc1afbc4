package io.stemma.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Lays a page's visible text out in blocks, in the page's order. */
final class Layout {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "select",
            "option",
            "textarea",
            "input",
            "audio",
            "video",
            "canvas",
            "head",
            "map");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
            "time", "tt", "u", "var", "wbr", "img", "picture", "source");
    private static final Set<String> SET_APART = Set.of("a", "span", "time", "label");
    private static final Set<String> TABLE = Set.of("table", "thead", "tbody", "tfoot", "tr", "td", "th");
    private static final Set<String> WHOLE = Set.of("html", "body", "main");
    private static final Set<String> APART_INLINE =
            Set.of("caption", "share", "hidden", "teaser", "comment", "advertisement", "newsletter");

    /** The zones in the page's order, the page itself first. */
    final List<Zone> zones = new ArrayList<>();

    /** The blocks in the page's order. */
    final List<Block> blocks = new ArrayList<>();

    private final Marks marks;

    private Layout(Marks marks) {
        this.marks = marks;
    }

    /** The layout of a page's body. */
    static Layout of(Element page, Marks marks) {
        Layout layout = new Layout(marks);
        Walk walk = layout.new Walk();
        NodeTraversor.filter(walk, page);
        walk.flush();
        return layout;
    }

    private final class Walk implements NodeFilter {
        private final StringBuilder text = new StringBuilder();
        private Zone zone;
        private int links;
        private int within;
        private boolean blank;

        /** Whether one part of a line has ended and the next has begun with nothing between. */
        private boolean seam;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode t) {
                append(t.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element e)) {
                return FilterResult.CONTINUE;
            }
            String name = e.normalName();
            if (SKIPPED.contains(name)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("br")) {
                lineBreak();
                return FilterResult.CONTINUE;
            }
            if (name.equals("img")) {
                for (Zone z = zone; z != null; z = z.above) {
                    z.pictures++;
                }
            }
            if (name.equals("a")) {
                within++;
            }
            boolean inline = INLINE.contains(name);
            if (inline && e.attributesSize() == 0) {
                return FilterResult.CONTINUE;
            }
            seam = SET_APART.contains(name)
                    && e.previousSibling() instanceof Element before
                    && SET_APART.contains(before.normalName());
            List<String> said = said(e);
            String kind = kind(e, name, said);
            if (inline && (kind == null || !APART_INLINE.contains(kind))) {
                return FilterResult.CONTINUE;
            }
            flush();
            boolean body = !WHOLE.contains(name) && said.contains(Marks.BODY)
                    || e.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody");
            zone = new Zone(zone, e, kind, body);
            zones.add(zone);
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element e) {
                if (zone != null && zone.element == e) {
                    flush();
                    zone = zone.above;
                }
                if (e.normalName().equals("a")) {
                    within--;
                }
            }
            return FilterResult.CONTINUE;
        }

        private List<String> said(Element e) {
            String attributes = e.attr("class") + " " + e.id();
            return attributes.length() == 1 ? List.of() : marks.kinds(attributes);
        }

        private String kind(Element e, String name, List<String> said) {
            if (e.hasAttr("hidden")
                    || e.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none")) {
                return "hidden";
            }
            String role = e.attr("role");
            switch (name) {
                case "nav", "menu" -> {
                    return "menu";
                }
                case "footer" -> {
                    return "footer";
                }
                case "aside" -> {
                    return "teaser";
                }
                case "figure", "figcaption" -> {
                    return "caption";
                }
                case "form", "button", "dialog", "fieldset" -> {
                    return "form";
                }
                default -> {
                    switch (role) {
                        case "navigation", "menu", "menubar", "search" -> {
                            return "menu";
                        }
                        case "complementary" -> {
                            return "teaser";
                        }
                        case "contentinfo" -> {
                            return "footer";
                        }
                        case "dialog", "alertdialog" -> {
                            return "box";
                        }
                        default -> {
                            boolean cell = TABLE.contains(name);
                            return cell || said.contains(Marks.BODY) || said.isEmpty() ? null : said.get(0);
                        }
                    }
                }
            }
        }

        private void append(String s) {
            for (int i = 0; i < s.length(); i++) {
                char c = s.charAt(i);
                if (c <= ' ' || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B' || c == '\u00AD') {
                    blank |= c != '\u00AD';
                    continue;
                }
                blank |= seam && apart(c);
                seam = false;
                if (blank && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                    links += within > 0 ? 1 : 0;
                }
                blank = false;
                text.append(c);
                links += within > 0 ? 1 : 0;
            }
        }

        /** Whether a word seems to end before a char: {@code NewsTitle} is none, which a style sheet shows apart. */
        private boolean apart(char next) {
            char last = text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
            return Character.isLetterOrDigit(last) && (Character.isUpperCase(next) || Character.isDigit(next));
        }

        private void lineBreak() {
            if (text.length() > 0) {
                if (text.charAt(text.length() - 1) == '\n') {
                    flush();
                } else {
                    text.append('\n');
                }
            }
            blank = false;
        }

        void flush() {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) <= ' ') {
                end--;
            }
            if (end > 0 && zone != null) {
                blocks.add(new Block(zone, text.substring(0, end), links));
            }
            text.setLength(0);
            links = 0;
            blank = false;
        }
    }
}
