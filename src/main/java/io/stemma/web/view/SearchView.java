package io.stemma.web.view;

import java.util.List;

/**
 * What a search found.
 *
 * @param words the words, or blank
 * @param actors the actors that bear them as a name
 * @param hits the articles, best first
 * @param downloads the result in other formats
 */
public record SearchView(String words, List<LinkView> actors, List<Hit> hits, List<LinkView> downloads) {
    public SearchView {
        actors = List.copyOf(actors);
        hits = List.copyOf(hits);
        downloads = List.copyOf(downloads);
    }

    /**
     * An article.
     *
     * @param article its headline and page
     * @param label who published it and when
     * @param story its story
     * @param sentences the sentences that hold the words
     */
    public record Hit(LinkView article, String label, LinkView story, List<EvidenceView> sentences) {
        public Hit {
            sentences = List.copyOf(sentences);
        }
    }
}
