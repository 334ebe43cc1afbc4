package io.stemma.score.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Marked sentences that were written for Stemma and lie beside this class, one a line: type or a dash, mode, source and
 * target as they stand in the sentence with a bar between several, and the sentence.
 *
 * @param text what the file holds
 * @param sentences its sentences in order
 */
record SentenceFile(String text, List<MarkedSentence> sentences) {
    /**
     * Reads a file.
     *
     * @param name its name without the ending
     * @param language the ISO 639-1 code of its language
     */
    static SentenceFile of(String name, String language) {
        String text = text(name + ".tsv");
        List<MarkedSentence> all = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 5) {
                throw new IllegalStateException("not five cells: " + line);
            }
            boolean none = cells[0].equals("-");
            all.add(new MarkedSentence(
                    name + (all.size() + 1),
                    language,
                    "2025-05-14",
                    cells[4],
                    none ? null : cells[0],
                    none ? null : cells[1],
                    parts(cells[2]),
                    parts(cells[3])));
        }
        return new SentenceFile(text, List.copyOf(all));
    }

    private static List<String> parts(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split("\\|"));
    }

    private static String text(String file) {
        try (InputStream in = SentenceFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there are no sentences in " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
