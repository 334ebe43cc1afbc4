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
        for (Sentence s : sentences) {
            if (s.span().contains(offset)) {
                return s;
            }
        }
        return null;
    }
}
