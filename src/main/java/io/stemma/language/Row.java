package io.stemma.language;

import java.util.List;

/**
 * A line of a pack's table.
 *
 * @param table the table's path within the pack
 * @param line its line number, from 1
 * @param cells its cells, never fewer than one; a missing cell reads as empty
 */
public record Row(String table, int line, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in this column (from 0), blank where the line is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The cell split at {@code |}, trimmed, without blanks. */
    public List<String> alternatives(int column) {
        return java.util.Arrays.stream(cell(column).split("\\|"))
                .map(String::trim)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** Where the line stands, for error messages. */
    public String where() {
        return table + ":" + line;
    }
}
