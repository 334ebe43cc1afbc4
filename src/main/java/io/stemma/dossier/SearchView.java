package io.stemma.dossier;

import io.stemma.article.Span;
import io.stemma.reading.ReadArticle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param words the words searched for
 * @param hits the articles, best first
 */
public record SearchView(String words, List<Hit> hits) {
    public SearchView {
        hits = List.copyOf(hits);
    }

    /**
     * An article that was found.
     *
     * @param article the article
     * @param storyId its story
     * @param sentences the sentences that hold the words, offsets into its text; a few at most
     */
    public record Hit(ReadArticle article, String storyId, List<Span> sentences) {
        public Hit {
            sentences = List.copyOf(sentences);
        }
    }

    /** The result as a tree for JSON. */
    public Map<String, Object> json() {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("words", words);
        m.put(
                "hits",
                hits.stream()
                        .map(h -> {
                            Map<String, Object> hit = new LinkedHashMap<>();
                            hit.put("file", h.article().article().file());
                            hit.put("id", h.article().id());
                            hit.put("title", h.article().article().title());
                            hit.put("language", h.article().article().language());
                            hit.put("story", h.storyId());
                            hit.put(
                                    "evidence",
                                    h.sentences().stream()
                                            .map(s -> PassageJson.of(h.article(), s))
                                            .toList());
                            return hit;
                        })
                        .toList());
        return m;
    }
}
