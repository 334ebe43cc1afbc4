package io.stemma.reading.time;

import io.stemma.article.Span;
import java.util.List;

/**
 * A unit that time patterns match: a word, part of a word, mark or number.
 *
 * @param token index of its token in the sentence
 * @param span offsets into the article's text
 * @param lower its chars in lower case
 * @param symbols what it may mean
 */
record Lexeme(int token, Span span, String lower, List<Symbol> symbols) {}
