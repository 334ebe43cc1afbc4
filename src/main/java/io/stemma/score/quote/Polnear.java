package io.stemma.score.quote;

import com.fasterxml.jackson.databind.JsonNode;
import io.stemma.article.Span;
import io.stemma.score.GoldLines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads PolNeAR: attributions of source, cue and content in brat's standoff form. */
final class Polnear {
    private static final char TAB = '\t';

    private Polnear() {}

    static List<MarkedArticle> of(Path file) {
        List<MarkedArticle> articles = new ArrayList<>();
        for (JsonNode line : GoldLines.of(file)) {
            articles.add(new MarkedArticle(
                    articles.size(),
                    line.get("id").asText(),
                    "en",
                    line.get("text").asText(),
                    quotes(line.get("brat").asText())));
        }
        return articles;
    }

    /** The attributions of a standoff file that have a content; a source or content in two parts is one. */
    static List<MarkedQuote> quotes(String brat) {
        Map<String, List<Span>> marked = new HashMap<>();
        List<MarkedQuote> quotes = new ArrayList<>();
        List<String> lines = List.of(brat.split("\n")).stream()
                .filter(l -> l.indexOf(TAB) > 0)
                .toList();
        for (String line : lines) {
            if (line.startsWith("T")) {
                String[] cells = line.split("\t");
                marked.put(cells[0], spans(cells[1].substring(cells[1].indexOf(' ') + 1)));
            }
        }
        for (String line : lines) {
            if (!line.startsWith("E")) {
                continue;
            }
            List<Span> content = new ArrayList<>();
            List<Span> source = new ArrayList<>();
            for (String role : line.split("\t")[1].strip().split(" ")) {
                String[] parts = role.split(":");
                if (parts[0].startsWith("Content")) {
                    content.addAll(marked.get(parts[1]));
                } else if (parts[0].startsWith("Source")) {
                    source.addAll(marked.get(parts[1]));
                }
            }
            if (!content.isEmpty()) {
                quotes.add(new MarkedQuote("", content, source));
            }
        }
        return quotes;
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        for (String part : text.split(";")) {
            String[] ends = part.split(" ");
            spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return spans;
    }
}
