package io.stemma.score.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stemma.Stemma;
import io.stemma.claim.Ledger;
import io.stemma.dossier.Dossier;
import io.stemma.intake.Manifest;
import io.stemma.reading.ReadArticle;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Articles that arrive one after the other, as JSON objects, and the stories that Stemma makes of them. */
final class Pool {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> names = new ArrayList<>();
    private final List<ObjectNode> articles = new ArrayList<>();

    /** Whether there is an article of this name. */
    boolean holds(String name) {
        return names.contains(name);
    }

    /** Adds an article as the last to arrive. Each of its values may be null. */
    void add(String name, String url, String title, String text, String language) {
        ObjectNode article = JSON.createObjectNode().put("text", text);
        // without an address, texts are told apart by a made-up one
        article.put("url", url == null ? "pool:" + name : url);
        if (title != null) {
            article.put("title", title);
        }
        if (language != null) {
            article.put("language", language);
        }
        names.add(name);
        articles.add(article);
    }

    /** The names of the articles, in order of arrival. */
    List<String> names() {
        return List.copyOf(names);
    }

    /**
     * What came of a pool.
     *
     * @param stories the story of each article; an article that could not be read is one of its own
     * @param lines the lines of stories
     */
    record Outcome(Partition stories, List<List<String>> lines) {
        /** Stories of one line made one. */
        Partition withLines() {
            return stories.joined(lines);
        }
    }

    /**
     * Takes all articles into a fresh archive in memory.
     *
     * @param order the places of the articles in order of arrival
     */
    Outcome read(List<Integer> order) {
        StringBuilder lines = new StringBuilder();
        order.forEach(i -> lines.append(articles.get(i)).append('\n'));
        try (Stemma stemma = Stemma.inMemory()) {
            var in = new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8));
            stemma.take(List.of("-"), in, Manifest.none(), 1, f -> {});
            Dossier dossier = stemma.everything(null);
            Map<String, String> nameOf = new HashMap<>();
            for (ReadArticle a : dossier.articles()) {
                String file = a.article().file();
                int line = Integer.parseInt(file.substring(file.lastIndexOf(':') + 1));
                nameOf.put(a.id(), names.get(order.get(line - 1)));
            }
            Map<String, String> storyOf = new HashMap<>();
            names.forEach(n -> storyOf.put(n, "unread " + n));
            for (Ledger ledger : dossier.ledgers()) {
                ledger.story()
                        .articles()
                        .forEach(
                                id -> storyOf.put(nameOf.get(id), ledger.story().id()));
            }
            return new Outcome(new Partition(storyOf), dossier.lines());
        }
    }
}
