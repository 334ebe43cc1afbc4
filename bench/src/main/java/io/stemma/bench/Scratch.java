package io.stemma.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that is gone, with the files in it, when it is closed. */
public record Scratch(Path folder) implements AutoCloseable {
    /** A new one. */
    public static Scratch make() throws IOException {
        return new Scratch(Files.createTempDirectory("stemma-bench"));
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
