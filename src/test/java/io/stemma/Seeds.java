package io.stemma;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The seed articles: other people's texts, read from where they lie; tests that need them are skipped without them. */
final class Seeds {
    static final List<String> FILES = List.of("000.txt", "001.txt", "002.txt", "003.txt", "004.txt");

    private Seeds() {}

    /** Their folder; skips the test, saying so, where they are missing. */
    static Path folder() {
        String gold = System.getenv().getOrDefault("STEMMA_GOLD", "../shared/gold");
        Path folder = Path.of(gold).resolveSibling("seeds");
        Assumptions.assumeTrue(Files.isDirectory(folder), "the seed articles are not here: " + folder);
        return folder;
    }
}
