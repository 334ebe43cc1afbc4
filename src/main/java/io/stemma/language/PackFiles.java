package io.stemma.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files of the language packs: folders of TSV tables below {@code packs/}, inside the jar or in a folder of the
 * file system.
 */
final class PackFiles {
    private final Path root;

    private PackFiles(Path root) {
        this.root = root;
    }

    /** The packs that come with Stemma. */
    static PackFiles ofStemma() {
        try {
            URI uri = PackFiles.class.getResource("/packs").toURI();
            if (!uri.getScheme().equals("jar")) {
                return new PackFiles(Path.of(uri));
            }
            return new PackFiles(jar(uri).getPath("/packs"));
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("Stemma's language packs cannot be opened", e);
        }
    }

    /** The packs in a folder of the file system. */
    static PackFiles in(Path folder) {
        return new PackFiles(folder);
    }

    private static FileSystem jar(URI uri) throws IOException {
        try {
            return FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            return FileSystems.getFileSystem(uri);
        }
    }

    /** The names of the folders below the root, sorted. */
    List<String> folders() {
        try (Stream<Path> paths = Files.list(root)) {
            return paths.filter(Files::isDirectory)
                    .map(p -> p.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table, empty where there is no such table. Comment lines ({@code #}) and blank lines are left out. */
    List<Row> table(String path) {
        Path file = root.resolve(path);
        return Files.exists(file) ? rows(path, file) : List.of();
    }

    /** The rows of all tables in a folder, by file name, empty where there is no such folder. */
    List<Row> tables(String folder) {
        Path dir = root.resolve(folder);
        if (!Files.isDirectory(dir)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(dir)) {
            List<Row> rows = new ArrayList<>();
            for (Path p :
                    paths.filter(p -> p.toString().endsWith(".tsv")).sorted().toList()) {
                rows.addAll(rows(folder + "/" + p.getFileName(), p));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(String name, Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            List<Row> rows = new ArrayList<>();
            int line = 0;
            for (String s : (Iterable<String>) text.lines()::iterator) {
                line++;
                if (!s.isBlank() && !s.startsWith("#")) {
                    rows.add(new Row(name, line, Arrays.asList(s.split("\t", -1))));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
