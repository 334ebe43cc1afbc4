package io.stemma.language;

import io.stemma.article.Span;
import java.util.List;

/**
 * A sentence of an article, with its tokens.
 *
 * @param index its place among the article's sentences, from 0
 * @param span offsets into the article's text, without surrounding blanks
 * @param paragraph its paragraph's place, from 0
 * @param tokens its tokens in order
 */
public record Sentence(int index, Span span, int paragraph, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** The index of the first token that ends after the offset, or the number of tokens. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (tokens.get(mid).end() <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
