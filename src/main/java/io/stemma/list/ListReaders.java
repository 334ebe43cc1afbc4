package io.stemma.list;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * All formats of official lists that can be read: OFAC's three CSV files, the consolidated XML of the United Nations and
 * of the European Union, and FollowTheMoney JSON lines. The format is told from the file's beginning.
 */
public final class ListReaders {
    private static final int HEAD = 8192;
    private static final List<ListReader> READERS =
            List.of(new UnReader(), new EuReader(), new FollowTheMoneyReader(), new OfacReader());

    private ListReaders() {}

    /**
     * Reads a list from a file.
     *
     * @param now when it is read
     * @throws ListFormatException if it is no list of a known format, or not a whole one
     */
    public static ListReading read(Path file, Instant now) throws IOException {
        if (Files.isDirectory(file)) {
            throw new ListFormatException("is a folder");
        }
        String head = head(file);
        for (ListReader reader : READERS) {
            if (reader.reads(file, head)) {
                ListReading reading = reader.read(file, now);
                if (reading.state().parties().isEmpty()) {
                    throw new ListFormatException("no party in it");
                }
                return reading;
            }
        }
        throw new ListFormatException(
                head.isBlank()
                        ? "empty file"
                        : "no official list of a known format (OFAC CSV, UN or EU XML, FollowTheMoney)");
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return head.startsWith("\uFEFF") ? head.substring(1) : head;
        } catch (NoSuchFileException e) {
            throw new ListFormatException("no such file", e);
        }
    }
}
