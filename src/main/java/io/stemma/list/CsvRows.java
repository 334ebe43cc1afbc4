package io.stemma.list;

import io.stemma.article.Skipped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of a CSV file without header in which every row is one line. A line is read on its own, so that one with a
 * quotation mark too many spoils no other.
 */
final class CsvRows {
    private static final String EMPTY = "-0-";
    private static final char END_OF_FILE = 0x1a;
    private static final Pattern WHOLE = Pattern.compile("(\"|" + EMPTY + ")\\s*$");

    private final String name;
    private final List<Row> rows;

    private CsvRows(String name, List<Row> rows) {
        this.name = name;
        this.rows = rows;
    }

    /**
     * A row.
     *
     * @param line its line number, from 1
     * @param cells its cells
     */
    record Row(int line, List<String> cells) {
        /** The cell in a column (from 0) without blanks around it, blank where it is marked as empty. */
        String cell(int column) {
            String cell = cells.get(column).strip();
            return cell.equals(EMPTY) ? "" : cell;
        }
    }

    /**
     * Reads a file.
     *
     * @param columns how many each row has
     * @param skipped takes rows with more or fewer
     * @throws ListFormatException if the file is broken off within a row
     */
    static CsvRows of(Path file, int columns, List<Skipped> skipped) throws IOException {
        String name = file.getFileName().toString();
        String text = decode(Files.readAllBytes(file));
        List<Row> rows = new ArrayList<>();
        List<Skipped> bad = new ArrayList<>();
        int start = 0;
        int number = 0;
        int lastBad = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            String line = text.substring(start, end < 0 ? text.length() : end);
            number++;
            boolean said = !line.isBlank() && line.charAt(0) != END_OF_FILE;
            if (said) {
                List<String> cells = cells(line);
                if (cells.size() == columns) {
                    rows.add(new Row(number, cells));
                } else {
                    String reason = cells.isEmpty()
                            ? "quotation marks that do not pair"
                            : cells.size() + " columns instead of " + columns;
                    bad.add(new Skipped(name + ":" + number, reason));
                    lastBad = number;
                }
            }
            if (end < 0 && said && (lastBad == number || !WHOLE.matcher(line).find())) {
                throw new ListFormatException("not a whole list: " + name + " breaks off in line " + number);
            }
            start = end < 0 ? text.length() : end + 1;
        }
        if (rows.isEmpty()) {
            throw new ListFormatException(name + " has no row of " + columns + " columns");
        }
        skipped.addAll(bad);
        return new CsvRows(name, rows);
    }

    /** The cells of a line, empty where its quotation marks do not pair. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return quoted ? List.of() : cells;
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    String name() {
        return name;
    }

    List<Row> rows() {
        return rows;
    }

    /** How a row is named to people: file and line. */
    String where(Row row) {
        return name + ":" + row.line();
    }
}
