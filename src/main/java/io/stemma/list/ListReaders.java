package io.stemma.list;

import io.stemma.article.Skipped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All formats of official lists that can be read: OFAC's three CSV files, the consolidated XML of the United Nations and
 * of the European Union, the latter's CSV, and FollowTheMoney JSON lines. The format is told from the file's beginning.
 */
public final class ListReaders {
    private static final int HEAD = 8192;
    private static final List<ListReader> READERS =
            List.of(new UnReader(), new EuReader(), new EuCsvReader(), new FollowTheMoneyReader(), new OfacReader());

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
                ListReading reading = once(reader.read(file, now));
                if (reading.state().parties().isEmpty()) {
                    throw new ListFormatException("no party in it");
                }
                return reading;
            }
        }
        throw new ListFormatException(
                head.isBlank()
                        ? "empty file"
                        : "no official list of a known format (OFAC CSV, UN XML, EU XML or CSV, FollowTheMoney)");
    }

    /** Leaves out entries that bear the number of one before. */
    private static ListReading once(ListReading reading) {
        ListState state = reading.state();
        Set<String> entries = new HashSet<>();
        List<ListedParty> parties = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>(reading.skipped());
        for (ListedParty party : state.parties()) {
            if (entries.add(party.entry())) {
                parties.add(party);
            } else {
                skipped.add(new Skipped(state.source(), "entry " + party.entry() + " once more"));
            }
        }
        return new ListReading(
                new ListState(state.list(), state.source(), state.read(), state.published(), parties), skipped);
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
