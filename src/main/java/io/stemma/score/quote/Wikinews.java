package io.stemma.score.quote;

import com.fasterxml.jackson.databind.JsonNode;
import io.stemma.article.Span;
import io.stemma.score.GoldLines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the quotes of German Wikinews articles: lists of spans in JSON. */
final class Wikinews {
    private Wikinews() {}

    static List<MarkedArticle> of(Path file) {
        List<MarkedArticle> articles = new ArrayList<>();
        for (JsonNode line : GoldLines.of(file)) {
            List<MarkedQuote> quotes = new ArrayList<>();
            for (JsonNode q : line.get("quotes")) {
                quotes.add(new MarkedQuote(q.get("type").asText(), spans(q.get("quote")), spans(q.get("speaker"))));
            }
            articles.add(new MarkedArticle(
                    articles.size(),
                    line.get("id").asText(),
                    "de",
                    line.get("text").asText(),
                    quotes));
        }
        return articles;
    }

    private static List<Span> spans(JsonNode list) {
        List<Span> spans = new ArrayList<>();
        list.forEach(s -> spans.add(new Span(s.get(0).asInt(), s.get(1).asInt())));
        return spans;
    }
}
