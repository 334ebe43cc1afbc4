package io.stemma.score.measure;

import io.stemma.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with the measures that its author marked in it.
 *
 * @param text the sentence
 * @param told its measures, none where it tells none
 */
record ToldSentence(String text, List<ToldMeasure> told) {
    /** The day on which the sentences are taken to be published, a Wednesday. */
    static final String DAY = "2025-06-11";

    private static final Pattern MARK = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|(\\S+))");

    /** The sentences of a text: each on a line, each of its measures on a line behind {@code =}. */
    static List<ToldSentence> of(String lines) {
        List<ToldSentence> all = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith("=")) {
                all.add(new ToldSentence(line, new ArrayList<>()));
            } else if (!line.equals("= none")) {
                all.get(all.size() - 1).told().add(measure(line));
            }
        }
        return List.copyOf(all);
    }

    private static ToldMeasure measure(String line) {
        String[] cells = line.substring(1).strip().split(" / ", -1);
        if (cells.length < 4 || cells.length > 5) {
            throw new IllegalStateException("not four or five cells: " + line);
        }
        Map<String, String> more = new TreeMap<>();
        Matcher marks = MARK.matcher(cells.length > 4 ? cells[4] : "");
        while (marks.find()) {
            more.put(marks.group(1), marks.group(2) == null ? marks.group(3) : marks.group(2));
        }
        return new ToldMeasure(cells[0], cells[1], cells[2], cells[3], more);
    }

    /** What a file beside this class holds. */
    static String file(String name) {
        try (InputStream in = ToldSentence.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there are no sentences in " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The article that the sentence alone makes. */
    Article article(String language) {
        return new Article(text, text, null, null, null, null, null, DAY, "metadata", language, text, List.of());
    }
}
