package io.stemma.score;

import java.util.List;

/**
 * A table of a scorecard.
 *
 * @param columns headings; the first column names what was measured, a rival's figure stands in a column of its own
 * @param rows cells, as many as there are headings
 */
public record ScoreTable(List<String> columns, List<List<String>> rows) {
    /** Checks that each row has a cell for each heading. */
    public ScoreTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row + " has not one cell for each of " + columns);
            }
        }
    }
}
