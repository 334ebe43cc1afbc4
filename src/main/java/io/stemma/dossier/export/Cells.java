package io.stemma.dossier.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes rows of a table. A text that a spreadsheet would take for a formula (it begins with {@code = + - @}, a tab or a
 * line break) gets an apostrophe before it unless asked otherwise; numbers are left as they are.
 */
final class Cells {
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final CSVFormat TABS = CSVFormat.Builder.create()
            .setDelimiter('\t')
            .setQuote(null)
            .setRecordSeparator('\n')
            .get();

    private final Appendable out;
    private final CSVFormat format;
    private final boolean exact;
    private final boolean oneLine;

    private Cells(Appendable out, CSVFormat format, boolean exact, boolean oneLine) {
        this.out = out;
        this.format = format;
        this.exact = exact;
        this.oneLine = oneLine;
    }

    /** A table with commas, quotes where needed (RFC 4180). */
    static Cells commas(Appendable out, boolean exact, List<String> header) throws IOException {
        return start(new Cells(out, CSVFormat.RFC4180, exact, false), header);
    }

    /** A table with tabs, where a cell holds neither tab nor line break. */
    static Cells tabs(Appendable out, boolean exact, List<String> header) throws IOException {
        return start(new Cells(out, TABS, exact, true), header);
    }

    private static Cells start(Cells cells, List<String> header) throws IOException {
        cells.format.printRecord(cells.out, header.toArray());
        return cells;
    }

    /** A row; null is an empty cell. */
    void row(Object... values) throws IOException {
        format.printRecord(out, Arrays.stream(values).map(this::cell).toArray());
    }

    private Object cell(Object value) {
        if (!(value instanceof String s)) {
            return value == null ? "" : value;
        }
        String text = oneLine ? s.replaceAll("[\\t\\r\\n]+", " ") : s;
        return exact || text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
