package io.stemma.cli;

import io.stemma.Stemma;
import io.stemma.language.vector.SentenceVectors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which archive, and as it stood when: the options {@code --archive} and {@code --known-by}. */
final class ArchiveOption {
    private static final String MEMORY = ":memory:";

    @Option(
            names = "--archive",
            paramLabel = "FILE",
            defaultValue = "stemma.db",
            description = "The archive (default: ${DEFAULT-VALUE}); :memory: keeps nothing.")
    String archive;

    @Option(
            names = "--known-by",
            paramLabel = "TIME",
            description = "As the archive stood then: a day, 2025-04-03T14:05 or 2025-04-03T14:05:00Z.")
    String knownBy;

    Stemma open() {
        return archive.equals(MEMORY) ? Stemma.inMemory() : Stemma.open(Path.of(archive));
    }

    /** Opens an archive that must be there already. */
    Stemma openExisting() {
        return Stemma.open(existing());
    }

    /** Opens an archive that must be there already, only to ask it. */
    Stemma openToRead() {
        return openToRead(Optional.empty());
    }

    /** The same with what makes vectors instead of what comes with Stemma. */
    Stemma openToRead(Optional<SentenceVectors> encoder) {
        return Stemma.openToRead(existing(), encoder);
    }

    private Path existing() {
        Path file = Path.of(archive);
        if (archive.equals(MEMORY) || !Files.exists(file)) {
            throw new CommandException("there is no archive " + archive + " yet; 'stemma read PATH' makes one");
        }
        return file;
    }

    /** The moment to look from, or null for now. A day means its end. */
    Instant moment() {
        return Moments.moment("--known-by", knownBy);
    }
}
