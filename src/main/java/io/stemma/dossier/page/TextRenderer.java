package io.stemma.dossier.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page for a terminal: wrapped to its width, in colour if asked for. */
public final class TextRenderer implements PageRenderer {
    /** So many sentences are shown under an item; the other formats show all. */
    private static final int SHOWN = 3;

    /** What could steer the terminal; files may be named so. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\s]]");

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final int width;
    private final boolean colour;

    /**
     * A renderer.
     *
     * @param width columns of the terminal
     * @param colour whether to use ANSI colours
     */
    public TextRenderer(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    @Override
    public String render(Page page) {
        StringBuilder out = new StringBuilder();
        out.append(style("1", page.title())).append('\n');
        page.blocks().forEach(b -> block(b, 0, out));
        return out.toString();
    }

    private void block(Block block, int depth, StringBuilder out) {
        if (block instanceof Block.Section s) {
            out.append('\n')
                    .append(" ".repeat(depth * 2))
                    .append(style(depth == 0 ? "1;4" : "1", s.title()))
                    .append('\n');
            s.blocks().forEach(b -> block(b, depth + 1, out));
        } else if (block instanceof Block.Paragraph p) {
            wrap(p.text(), depth * 2, depth * 2, out);
        } else if (block instanceof Block.Items items) {
            items(items.items(), depth * 2, out);
        } else if (block instanceof Block.Table t) {
            table(t, depth * 2, out);
        } else if (block instanceof Block.Picture p) {
            for (String line : p.alternative()) {
                int indent = depth * 2 + line.length() - line.stripLeading().length();
                wrap(line, indent, indent + 4, out);
            }
        } else if (block instanceof Block.Parallel p) {
            // Side by side needs width that a terminal lacks; the comparison page tells the differences in words.
            p.pairs().stream().filter(x -> x.note() != null).forEach(x -> wrap(x.note(), depth * 2, depth * 2, out));
        }
    }

    /** Items in order; those that follow each other on the same sentences share them. */
    private void items(List<Block.Item> items, int indent, StringBuilder out) {
        for (int i = 0; i < items.size(); i++) {
            Block.Item item = items.get(i);
            String mark = item.mark() == null ? "" : "[" + item.mark() + "] ";
            wrap("• " + mark + item.text(), indent, indent + 2, out);
            if (item.note() != null) {
                wrap(item.note(), indent + 4, indent + 4, out);
            }
            boolean shared = i + 1 < items.size() && items.get(i + 1).evidence().equals(item.evidence());
            if (!shared) {
                evidence(item.evidence(), indent + 4, out);
            }
        }
    }

    private void evidence(List<Evidence> evidence, int indent, StringBuilder out) {
        for (Evidence e : evidence.subList(0, Math.min(SHOWN, evidence.size()))) {
            wrap("» " + e.text() + " — " + e.label(), indent, indent + 2, out);
        }
        if (evidence.size() > SHOWN) {
            wrap("» and " + (evidence.size() - SHOWN) + " more", indent, indent + 2, out);
        }
    }

    private void table(Block.Table table, int indent, StringBuilder out) {
        int columns = table.heads().size();
        int[] widths = new int[columns];
        for (int c = 0; c < columns; c++) {
            widths[c] = table.heads().get(c).length();
            for (List<String> row : table.rows()) {
                widths[c] = Math.max(widths[c], row.get(c).length());
            }
        }
        row(table.heads(), widths, indent, out);
        table.rows().forEach(r -> row(r, widths, indent, out));
    }

    private static void row(List<String> cells, int[] widths, int indent, StringBuilder out) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        for (int c = 0; c < cells.size(); c++) {
            line.append(cells.get(c)).append(" ".repeat(widths[c] - cells.get(c).length() + 2));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private void wrap(String text, int first, int rest, StringBuilder out) {
        StringBuilder line = new StringBuilder(" ".repeat(first));
        int used = first;
        int start = first;
        Matcher m = WORD.matcher(CONTROL.matcher(text).replaceAll("\uFFFD"));
        while (m.find()) {
            String word = m.group();
            if (used > start && used + 1 + word.length() > width) {
                out.append(line).append('\n');
                line = new StringBuilder(" ".repeat(rest));
                used = rest;
                start = rest;
            }
            if (used > start) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += word.length();
        }
        out.append(line).append('\n');
    }

    private String style(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
