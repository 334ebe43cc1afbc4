package io.stemma.reading.name;

import io.stemma.article.Span;

/**
 * A mention that is no name: by role or by pronoun.
 *
 * @param line where
 * @param from the first word
 * @param to the word behind the last
 * @param actor whom it means
 */
record Nominal(Line line, int from, int to, int actor) {
    Span span() {
        return line.span(from, to);
    }
}
