package io.stemma.language;

import io.stemma.article.Article;
import java.util.List;

/**
 * An article cut into sentences and tokens by its language pack: what the finders read.
 *
 * @param article the article
 * @param pack the pack of its language
 * @param sentences the body's sentences in order, title first where it stands in the text; furniture is left out
 */
public record ParsedArticle(Article article, LanguagePack pack, List<Sentence> sentences) {
    public ParsedArticle {
        sentences = List.copyOf(sentences);
    }

    /** The sentence that holds the offset, or null. */
    public Sentence at(int offset) {
        int s = after(offset);
        return s < sentences.size() && sentences.get(s).start() <= offset ? sentences.get(s) : null;
    }

    /** The index of the first sentence that ends after the offset, or the number of sentences. */
    public int after(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (sentences.get(mid).end() <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
