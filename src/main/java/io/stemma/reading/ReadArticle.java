package io.stemma.reading;

import io.stemma.article.Article;
import io.stemma.article.Passage;
import io.stemma.article.Span;

/** An article together with its reading. */
public record ReadArticle(Article article, Reading reading) {
    /** The article's id. */
    public String id() {
        return article.id();
    }

    /** A passage of this article. */
    public Passage passage(Span span) {
        return new Passage(article.id(), span);
    }

    /** The passage of one of its sentences. */
    public Passage sentence(int index) {
        return passage(reading.sentences().get(index).span());
    }
}
