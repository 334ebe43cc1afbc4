package io.stemma.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page for a terminal: wrapped to its width, in colour if asked for. */
public final class TextRenderer implements PageRenderer {
    /** So many sentences are shown under an item; the other formats show all. */
    private static final int SHOWN = 3;

    /** The gap between columns of a table. */
    private static final int GAP = 2;

    /** The last column of a table is wrapped if so many columns of the terminal are left for it, else each row is a list. */
    private static final int LEAST = 24;

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
        title("1", page.title(), 0, out);
        page.blocks().forEach(b -> block(b, 0, out));
        return out.toString();
    }

    private void block(Block block, int depth, StringBuilder out) {
        if (block instanceof Block.Section s) {
            out.append('\n');
            title(depth == 0 ? "1;4" : "1", s.title(), depth * 2, out);
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

    private void title(String code, String text, int indent, StringBuilder out) {
        for (String line : lines(text, width - indent, width - indent - 2)) {
            out.append(" ".repeat(indent)).append(style(code, line)).append('\n');
            indent = Math.max(indent, 2);
        }
    }

    private void table(Block.Table table, int indent, StringBuilder out) {
        List<String> heads = clean(table.heads());
        List<List<String>> rows = table.rows().stream().map(TextRenderer::clean).toList();
        int columns = heads.size();
        int[] widths = new int[columns];
        int used = indent;
        for (int c = 0; c < columns; c++) {
            widths[c] = heads.get(c).length();
            for (List<String> row : rows) {
                widths[c] = Math.max(widths[c], row.get(c).length());
            }
            used += widths[c] + GAP;
        }
        int last = width - (used - widths[columns - 1] - GAP);
        if (used - GAP > width && last < LEAST) {
            rows.forEach(r -> list(heads, r, indent, out));
            return;
        }
        widths[columns - 1] = Math.min(widths[columns - 1], last);
        row(heads, widths, indent, out);
        rows.forEach(r -> row(r, widths, indent, out));
    }

    private static List<String> clean(List<String> cells) {
        return cells.stream().map(PlainText::line).toList();
    }

    /** A row of a table that is too wide: its first and its last cell, and the others below them with their heads. */
    private void list(List<String> heads, List<String> row, int indent, StringBuilder out) {
        wrap(row.get(0) + " " + row.get(row.size() - 1), indent, indent + 2, out);
        StringBuilder rest = new StringBuilder();
        for (int c = 1; c < row.size() - 1; c++) {
            rest.append(c == 1 ? "" : ", ").append(heads.get(c)).append(' ').append(row.get(c));
        }
        if (rest.length() > 0) {
            wrap(rest.toString(), indent + 4, indent + 4, out);
        }
    }

    /** A row in columns, its last cell over several lines where it must be. */
    private static void row(List<String> cells, int[] widths, int indent, StringBuilder out) {
        int columns = cells.size();
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        for (int c = 0; c < columns - 1; c++) {
            line.append(cells.get(c)).append(" ".repeat(widths[c] - cells.get(c).length() + GAP));
        }
        int column = line.length();
        for (String part : lines(cells.get(columns - 1), widths[columns - 1], widths[columns - 1])) {
            out.append((line + part).stripTrailing()).append('\n');
            line = new StringBuilder(" ".repeat(column));
        }
    }

    private void wrap(String text, int first, int rest, StringBuilder out) {
        int indent = first;
        for (String line : lines(text, width - first, width - rest)) {
            out.append(" ".repeat(indent)).append(line).append('\n');
            indent = rest;
        }
    }

    /** The words of a text in lines of so many chars; a word that is longer has a line of its own. */
    private static List<String> lines(String text, int first, int rest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        Matcher m = WORD.matcher(PlainText.line(text));
        while (m.find()) {
            int room = lines.isEmpty() ? first : rest;
            if (line.length() > 0 && line.length() + 1 + m.group().length() > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(m.group());
        }
        lines.add(line.toString());
        return lines;
    }

    private String style(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
