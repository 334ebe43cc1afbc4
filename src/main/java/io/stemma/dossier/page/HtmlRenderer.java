package io.stemma.dossier.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A page as one self-contained HTML file: no script, no outside resource. All text is escaped; pictures are SVG that
 * Stemma drew.
 */
public final class HtmlRenderer implements PageRenderer {
    private static final int DEEPEST = 6;
    private static final String STYLE = resource("/page/dossier.css");

    private static String resource(String path) {
        try (InputStream in = HtmlRenderer.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String render(Page page) {
        StringBuilder out = new StringBuilder();
        out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src")
                .append(" 'unsafe-inline'\">\n<title>")
                .append(escape(page.title()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(escape(page.title()))
                .append("</h1>\n");
        page.blocks().forEach(b -> block(b, 2, out));
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void block(Block block, int level, StringBuilder out) {
        if (block instanceof Block.Section s) {
            int h = Math.min(level, DEEPEST);
            out.append("<section>\n<h" + h + ">").append(escape(s.title())).append("</h" + h + ">\n");
            s.blocks().forEach(b -> block(b, level + 1, out));
            out.append("</section>\n");
        } else if (block instanceof Block.Paragraph p) {
            out.append("<p>").append(escape(p.text())).append("</p>\n");
        } else if (block instanceof Block.Items items) {
            out.append("<ul class=\"items\">\n");
            items.items().forEach(i -> item(i, out));
            out.append("</ul>\n");
        } else if (block instanceof Block.Table t) {
            table(t, out);
        } else if (block instanceof Block.Picture p) {
            out.append("<figure>\n").append(p.svg()).append("\n</figure>\n");
        } else if (block instanceof Block.Parallel p) {
            parallel(p, out);
        }
    }

    private static void item(Block.Item item, StringBuilder out) {
        out.append("<li>");
        boolean open = !item.evidence().isEmpty();
        out.append(open ? "<details><summary>" : "");
        if (item.mark() != null) {
            out.append("<span class=\"mark ").append(markClass(item.mark())).append("\">");
            out.append(escape(item.mark())).append("</span>");
        }
        out.append(escape(item.text()));
        if (item.note() != null) {
            out.append("<br><span class=\"note\">").append(escape(item.note())).append("</span>");
        }
        out.append(open ? "</summary>\n" : "");
        item.evidence().forEach(e -> quotation(e, out));
        out.append(open ? "</details>" : "").append("</li>\n");
    }

    /** A class for the colour of a mark: its first word, or {@code origins} for a count of them. */
    private static String markClass(String mark) {
        String first = mark.split(" ")[0];
        if (first.chars().allMatch(Character::isDigit)) {
            return "origins";
        }
        return first.chars().allMatch(c -> c >= 'a' && c <= 'z') ? first : "";
    }

    private static void quotation(Evidence e, StringBuilder out) {
        out.append("<blockquote lang=\"")
                .append(escape(e.language()))
                .append("\">")
                .append(escape(e.text()));
        out.append("<br><span class=\"label\" lang=\"en\">").append(escape(e.label()));
        out.append(" · ")
                .append(escape(e.file()))
                .append(' ')
                .append(e.start())
                .append('–')
                .append(e.end());
        out.append("</span></blockquote>\n");
    }

    private static void table(Block.Table table, StringBuilder out) {
        out.append("<div class=\"wide\"><table>\n<thead><tr>");
        table.heads()
                .forEach(h -> out.append("<th scope=\"col\">").append(escape(h)).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            out.append("<tr>");
            row.forEach(c -> out.append("<td>").append(escape(c)).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody></table></div>\n");
    }

    private static void parallel(Block.Parallel p, StringBuilder out) {
        out.append("<details><summary>Side by side: ").append(p.pairs().size()).append(" aligned passages</summary>\n");
        out.append("<table class=\"parallel\">\n<thead><tr><th scope=\"col\">")
                .append(escape(p.left()))
                .append("</th><th scope=\"col\">")
                .append(escape(p.right()))
                .append("</th></tr></thead>\n<tbody>\n");
        for (Block.Pair pair : p.pairs()) {
            out.append("<tr>");
            cell(pair.left(), out);
            cell(pair.right(), out);
            out.append("</tr>\n");
        }
        out.append("</tbody></table></details>\n");
    }

    private static void cell(Evidence e, StringBuilder out) {
        if (e == null) {
            out.append("<td></td>");
        } else {
            out.append("<td lang=\"")
                    .append(escape(e.language()))
                    .append("\">")
                    .append(escape(e.text()))
                    .append("</td>");
        }
    }

    /** Text that no reader takes for markup. */
    static String escape(String text) {
        StringBuilder s = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> s.append("&amp;");
                case '<' -> s.append("&lt;");
                case '>' -> s.append("&gt;");
                case '"' -> s.append("&quot;");
                case '\'' -> s.append("&#39;");
                default -> s.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return s.toString();
    }
}
