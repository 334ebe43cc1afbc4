package io.stemma.reading;

import io.stemma.article.Span;
import java.util.List;

/**
 * A sentence as lineage and stories compare it.
 *
 * @param index its place in the article, from 0
 * @param span offsets into the article's text
 * @param terms its content words in the pivot language: for each content token one entry, the alternatives of its English
 *     gloss joined by {@code |}, in order of the text; names are left out
 */
public record SentenceReading(int index, Span span, List<String> terms) {
    public SentenceReading {
        terms = List.copyOf(terms);
    }
}
