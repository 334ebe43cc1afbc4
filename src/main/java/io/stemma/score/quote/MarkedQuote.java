package io.stemma.score.quote;

import io.stemma.article.Span;
import java.util.List;

/**
 * A quote in a text, marked by a person or found by Stemma.
 *
 * @param type the gold set's word for how it is reported, empty where it has none
 * @param content what was said
 * @param speaker the words for who said it, empty where nobody is named
 */
record MarkedQuote(String type, List<Span> content, List<Span> speaker) {
    MarkedQuote {
        content = List.copyOf(content);
        speaker = List.copyOf(speaker);
    }
}
