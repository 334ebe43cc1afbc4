package io.stemma.score;

import java.util.ArrayList;
import java.util.List;

/**
 * What a measurement found.
 *
 * @param name what {@code stemma score} calls the set
 * @param about what was measured on what, by which rule, with licence and the sources of rivals' figures; each entry a
 *     paragraph
 * @param checksum of the data, see {@link DataChecksum}
 * @param tables the figures
 * @param missed what went wrong, each in a line, for those who want to mend it
 */
public record Scorecard(
        String name, List<String> about, String checksum, List<ScoreTable> tables, List<String> missed) {
    public Scorecard {
        about = List.copyOf(about);
        tables = List.copyOf(tables);
        missed = List.copyOf(missed);
    }

    /**
     * As text.
     *
     * @param withMissed whether to list what went wrong
     */
    public String text(boolean withMissed) {
        StringBuilder s =
                new StringBuilder(name).append("  (data ").append(checksum).append(")\n");
        for (ScoreTable table : tables) {
            s.append('\n');
            List<List<String>> lines = new ArrayList<>();
            lines.add(table.columns());
            lines.addAll(table.rows());
            for (List<String> line : lines) {
                for (int column = 0; column < line.size(); column++) {
                    int of = column;
                    int width = lines.stream()
                            .mapToInt(l -> l.get(of).length())
                            .max()
                            .orElse(0);
                    String form = column == 0 ? "%-" + Math.max(1, width) + "s" : "  %" + Math.max(1, width) + "s";
                    s.append(String.format(form, line.get(column)));
                }
                s.append('\n');
            }
        }
        if (withMissed) {
            missed.forEach(m -> s.append("    ").append(m).append('\n'));
        }
        return s.toString();
    }

    /** As a section of SCORES.md. */
    public String markdown() {
        StringBuilder s = new StringBuilder("## ").append(name).append("\n\n");
        about.forEach(a -> s.append(a).append("\n\n"));
        s.append("Data: SHA-256 `").append(checksum).append("`\n");
        for (ScoreTable table : tables) {
            s.append("\n| ").append(String.join(" | ", table.columns())).append(" |\n|---|");
            s.append("---:|".repeat(table.columns().size() - 1)).append('\n');
            table.rows()
                    .forEach(r -> s.append("| ").append(String.join(" | ", r)).append(" |\n"));
        }
        return s.toString();
    }
}
