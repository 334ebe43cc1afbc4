package io.stemma.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table: rows as the JSON contract has them, and columns for those who want it flat. What is not asked for is not made.
 *
 * @param things what its rows are of
 * @param row a row as a tree
 * @param heads the columns
 * @param cells what stands in them
 */
record Table<T>(
        List<T> things, Function<T, Map<String, Object>> row, List<String> heads, Function<T, List<Object>> cells) {
    /** How many rows there are. */
    int total() {
        return things.size();
    }

    /** The rows of a leaf as trees. */
    List<Map<String, Object>> rows(int page, int size) {
        return Asked.leaf(things, page, size).stream().map(row).toList();
    }

    /**
     * The table as CSV after RFC 4180, in UTF-8. A text that a spreadsheet would take for a formula is set off by an
     * apostrophe, for it may come from an article.
     */
    String csv() {
        StringBuilder out = new StringBuilder();
        line(heads, out);
        things.forEach(t -> line(cells.apply(t), out));
        return out.toString();
    }

    private static void line(List<?> cells, StringBuilder out) {
        out.append(cells.stream().map(Table::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof Collection<?> c
                ? c.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : value.toString();
        if (!(value instanceof Number) && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
