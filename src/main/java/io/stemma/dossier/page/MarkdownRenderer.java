package io.stemma.dossier.page;

import java.util.List;
import java.util.stream.Collectors;

/** A page as CommonMark with tables as in GitHub's dialect. */
public final class MarkdownRenderer implements PageRenderer {
    private static final int DEEPEST = 6;

    @Override
    public String render(Page page) {
        StringBuilder out = new StringBuilder(title(page.title()));
        page.blocks().forEach(b -> block(b, 2, out));
        return out.toString();
    }

    /** The beginning of a page that is rendered piece by piece. */
    public String title(String title) {
        return "# " + escape(title) + "\n";
    }

    /** A block right under a page's title. */
    public String block(Block block) {
        StringBuilder out = new StringBuilder();
        block(block, 2, out);
        return out.toString();
    }

    private void block(Block block, int level, StringBuilder out) {
        out.append('\n');
        if (block instanceof Block.Section s) {
            out.append("#".repeat(Math.min(level, DEEPEST)))
                    .append(' ')
                    .append(escape(s.title()))
                    .append('\n');
            s.blocks().forEach(b -> block(b, level + 1, out));
        } else if (block instanceof Block.Paragraph p) {
            out.append(escape(p.text())).append('\n');
        } else if (block instanceof Block.Items items) {
            items.items().forEach(i -> item(i, out));
        } else if (block instanceof Block.Table t) {
            row(t.heads(), out);
            row(t.heads().stream().map(h -> "---").toList(), out);
            t.rows().forEach(r -> row(r.stream().map(MarkdownRenderer::escape).toList(), out));
        } else if (block instanceof Block.Picture p) {
            p.alternative()
                    .forEach(line -> out.append(" ".repeat(indent(line)))
                            .append("- ")
                            .append(escape(line.strip()))
                            .append('\n'));
        } else if (block instanceof Block.Parallel p) {
            row(List.of(escape(p.left()), escape(p.right())), out);
            row(List.of("---", "---"), out);
            p.pairs().forEach(x -> row(List.of(cell(x.left()), cell(x.right())), out));
        }
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String cell(Evidence e) {
        return e == null ? "" : escape(e.text());
    }

    private static void row(List<String> cells, StringBuilder out) {
        out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    private static void item(Block.Item item, StringBuilder out) {
        out.append("- ")
                .append(item.mark() == null ? "" : "**" + escape(item.mark()) + "** ")
                .append(escape(item.text()));
        out.append('\n');
        if (item.note() != null) {
            out.append("  ").append(escape(item.note())).append('\n');
        }
        for (Evidence e : item.evidence()) {
            out.append("  > ")
                    .append(escape(e.text()))
                    .append(" — ")
                    .append(escape(e.label()))
                    .append("\n\n");
        }
    }

    /** Text that no reader takes for markup. */
    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1").replaceAll("\\s+", " ");
    }
}
