package io.stemma.score.quote;

import java.util.List;

/**
 * An article with its quotes marked.
 *
 * @param index its place in the gold set, from 0; those with an even one may be learned from
 * @param id what the gold set calls it
 * @param language ISO 639-1 code
 */
record MarkedArticle(int index, String id, String language, String text, List<MarkedQuote> quotes) {
    MarkedArticle {
        quotes = List.copyOf(quotes);
    }

    boolean learned() {
        return index % 2 == 0;
    }
}
