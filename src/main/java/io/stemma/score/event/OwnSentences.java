package io.stemma.score.event;

import io.stemma.score.GoldMeasure;
import io.stemma.score.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * {@code stemma score events/own}: sentences that were written for Stemma over all types, in each language, before the
 * patterns were grown, and sentences that tell no event. They lie beside this class, one a line: type or a dash, mode,
 * source and target as they stand in the sentence with a bar between several, and the sentence.
 */
public final class OwnSentences implements GoldMeasure {
    private static final List<String> LANGUAGES = List.of("en", "de");

    @Override
    public String name() {
        return "events/own";
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public Scorecard measure(Path gold) {
        EventTable table = new EventTable();
        StringBuilder data = new StringBuilder();
        for (String language : LANGUAGES) {
            String text = text(language);
            data.append(text);
            table.add(language, sentences(language, text));
        }
        return new Scorecard(
                name(),
                List.of(
                        "Sentences written for Stemma, before the patterns were run on them, over the sixteen types and "
                                + "with no event at all (background, opinions, figures, sport, weather, conditions). Part of "
                                + "this project. What went wrong in them was looked at since: not a blind measure.",
                        EventTable.RULE),
                sha(data.toString()),
                List.of(table.table("rival", Map.of())),
                table.missed());
    }

    /** The sentences of a language. */
    static List<MarkedSentence> sentences(String language) {
        return sentences(language, text(language));
    }

    private static List<MarkedSentence> sentences(String language, String text) {
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
                    language + (all.size() + 1),
                    language,
                    "2025-05-14",
                    cells[4],
                    none ? null : cells[0],
                    none ? null : cells[1],
                    parts(cells[2]),
                    parts(cells[3])));
        }
        return all;
    }

    private static List<String> parts(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split("\\|"));
    }

    private static String text(String language) {
        try (InputStream in = OwnSentences.class.getResourceAsStream(language + ".tsv")) {
            if (in == null) {
                throw new IllegalStateException("there are no sentences in " + language);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha(String data) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(data.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
