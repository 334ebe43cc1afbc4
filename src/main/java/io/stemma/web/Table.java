package io.stemma.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table: rows as the JSON contract has them, and columns for those who want it flat.
 *
 * @param heads the columns
 * @param cells what stands in them, for each row
 * @param rows the rows as trees
 */
record Table(List<String> heads, List<List<Object>> cells, List<Map<String, Object>> rows) {
    /** The table of some things. */
    static <T> Table of(
            Collection<T> things,
            Function<T, Map<String, Object>> row,
            List<String> heads,
            Function<T, List<Object>> cells) {
        return new Table(
                heads,
                things.stream().map(cells).toList(),
                things.stream().map(row).toList());
    }

    /**
     * The table as CSV after RFC 4180, in UTF-8. A text that a spreadsheet would take for a formula is set off by an
     * apostrophe, for it may come from an article.
     */
    String csv() {
        StringBuilder out = new StringBuilder();
        line(List.copyOf(heads), out);
        cells.forEach(row -> line(row, out));
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
