package io.stemma.reading.time;

import io.stemma.article.Span;
import java.util.List;

/**
 * A pattern found in a sentence.
 *
 * @param pattern the pattern
 * @param from index of the first lexeme of the expression
 * @param to index after its last lexeme
 * @param length how many lexemes were matched with the words around
 * @param symbols what was captured: in the expression first, then around it
 */
record TimeMatch(TimePattern pattern, int from, int to, int length, List<Symbol> symbols) {
    /** The value of a class, or null. */
    String get(String type) {
        for (Symbol s : symbols) {
            if (s.type().equals(type)) {
                return s.value();
            }
        }
        return null;
    }

    boolean has(String type) {
        return get(type) != null;
    }

    int number(String type) {
        return Integer.parseInt(get(type));
    }

    Span span(List<Lexeme> lexemes) {
        return new Span(
                lexemes.get(from).span().start(), lexemes.get(to - 1).span().end());
    }
}
