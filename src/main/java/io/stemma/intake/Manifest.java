package io.stemma.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table that says about files what they do not say themselves: CSV with a header naming the columns {@code file},
 * {@code outlet}, {@code published}, {@code language}, {@code url}, {@code title} and {@code byline} in any order, of
 * which only {@code file} is needed. Other columns are left alone; an empty cell says nothing. Cells may be parted by
 * commas, semicolons or tabs.
 *
 * <p>{@code file} is a path as given on the command line, a path from the manifest's folder, or a file's own name.
 */
public final class Manifest {
    private static final Set<String> COLUMNS = Set.of("outlet", "published", "language", "url", "title", "byline");

    /**
     * A row.
     *
     * @param line its line in the manifest, from 1
     * @param file the cell {@code file}
     * @param facts its other cells
     */
    record Entry(long line, String file, Facts facts) {}

    private final Path path;
    private final Map<String, Entry> entries = new HashMap<>();
    private final List<Entry> inOrder = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private Manifest(Path path) {
        this.path = path;
    }

    /** No manifest. */
    public static Manifest none() {
        return new Manifest(null);
    }

    /** A manifest of one row, by somebody who hands a single file over. */
    public static Manifest of(String file, Facts facts) {
        Manifest manifest = new Manifest(null);
        Entry entry = new Entry(1, normal(file), facts);
        manifest.entries.put(entry.file, entry);
        manifest.inOrder.add(entry);
        return manifest;
    }

    /**
     * Reads a manifest.
     *
     * @throws ManifestException if it cannot be read, with file, line and reason in one line
     */
    public static Manifest read(Path path) {
        Manifest manifest = new Manifest(path);
        try {
            if (Files.size(path) > Limits.standard().bytes() * 5) {
                throw new ManifestException(path + ": too large for a manifest");
            }
            manifest.parse(Decoder.decode(Files.readAllBytes(path)));
            return manifest;
        } catch (IOException e) {
            throw new ManifestException(path + ": " + Failures.reason(e));
        }
    }

    private void parse(String text) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        long line = 0;
        try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
            List<String> header = null;
            for (CSVRecord row : rows) {
                line = rows.getCurrentLineNumber();
                if (header == null) {
                    header = header(row, line);
                } else {
                    entry(header, row, line);
                }
            }
            if (header == null) {
                throw new ManifestException(path + ":1: no header line");
            }
        } catch (UncheckedIOException | IOException | IllegalStateException e) {
            throw new ManifestException(path + ":" + (line + 1) + ": " + broken(String.valueOf(e.getMessage())));
        }
    }

    private static String broken(String message) {
        if (message.contains("EOF reached before encapsulated token")) {
            return "a quoted cell is never closed";
        }
        if (message.contains("between encapsulated token and delimiter")) {
            return "something stands between a quoted cell and the next comma";
        }
        return Blanks.collapse(message);
    }

    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
    }

    private List<String> header(CSVRecord row, long line) {
        List<String> header = new ArrayList<>();
        for (String cell : row) {
            String name = cell.strip().toLowerCase(Locale.ROOT);
            if (header.contains(name) && (COLUMNS.contains(name) || name.equals("file"))) {
                throw new ManifestException(path + ":" + line + ": two columns are named '" + name + "'");
            }
            header.add(name);
        }
        if (!header.contains("file")) {
            throw new ManifestException(path + ":" + line + ": no column 'file' in the header ("
                    + Blanks.collapse(String.join(", ", header)) + ")");
        }
        return header;
    }

    private void entry(List<String> header, CSVRecord row, long line) {
        if (row.size() > header.size()) {
            throw new ManifestException(path + ":" + line + ": " + row.size() + " cells, but the header has "
                    + header.size() + "; a cell with a comma needs quotes");
        }
        String file = "";
        Facts facts = Facts.NONE;
        for (int i = 0; i < row.size(); i++) {
            String column = header.get(i);
            if (column.equals("file")) {
                file = normal(row.get(i).strip());
            } else if (COLUMNS.contains(column)) {
                facts = facts.with(column, row.get(i));
            }
        }
        if (file.isEmpty()) {
            if (!facts.equals(Facts.NONE)) {
                warnings.add("line " + line + " names no file");
            }
            return;
        }
        Entry entry = new Entry(line, file, facts);
        Entry before = entries.putIfAbsent(file, entry);
        if (before == null) {
            inOrder.add(entry);
        } else {
            warnings.add("line " + line + " names " + file + " again; line " + before.line + " holds");
        }
    }

    /** The manifest's own file, or null. */
    Path path() {
        return path;
    }

    /** What a person should know about the manifest, one line each. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** The rows in order. */
    List<Entry> entries() {
        return List.copyOf(inOrder);
    }

    /**
     * The row about a file.
     *
     * @param given the path as given, or as put together from a given folder
     * @param file where it is, or null for a stream
     * @param suffix what names an article within the file ({@code :3}), or empty
     */
    Optional<Entry> of(String given, Path file, String suffix) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Entry entry = entries.get(normal(given + suffix));
        if (entry == null && file != null) {
            Path folder = folder();
            Path absolute = file.toAbsolutePath().normalize();
            if (absolute.startsWith(folder)) {
                entry = entries.get(normal(folder.relativize(absolute) + suffix));
            }
            if (entry == null) {
                entry = entries.get(normal(absolute + suffix));
            }
            if (entry == null && !Files.exists(folder.resolve(absolute.getFileName()))) {
                entry = entries.get(absolute.getFileName() + suffix);
            }
        }
        return Optional.ofNullable(entry);
    }

    /** Whether the file that the row names is there. */
    boolean exists(Entry entry) {
        try {
            String file = entry.file.replaceFirst("([#:]\\d+)$", "");
            return file.equals("-") || Files.exists(folder().resolve(file)) || Files.exists(Path.of(file));
        } catch (java.nio.file.InvalidPathException e) {
            return false;
        }
    }

    private Path folder() {
        return path.toAbsolutePath().normalize().getParent();
    }

    private static String normal(String file) {
        String s = file.replace('\\', '/');
        while (s.startsWith("./")) {
            s = s.substring(2);
        }
        return s.replaceAll("/+", "/");
    }
}
