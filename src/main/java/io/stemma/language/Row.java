package io.stemma.language;

import java.util.ArrayList;
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
        String cell = cell(column);
        List<String> alternatives = new ArrayList<>();
        for (int from = 0; from <= cell.length(); ) {
            int bar = cell.indexOf('|', from);
            int to = bar < 0 ? cell.length() : bar;
            String alternative = cell.substring(from, to).trim();
            if (!alternative.isEmpty()) {
                alternatives.add(alternative);
            }
            from = to + 1;
        }
        return List.copyOf(alternatives);
    }

    /** Where the line stands, for error messages. */
    public String where() {
        return table + ":" + line;
    }
}
