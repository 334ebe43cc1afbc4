package io.stemma.reading.name;

import io.stemma.article.Span;

/**
 * A place in the text that refers to an actor.
 *
 * @param span offsets into the article's text, without titles
 * @param sentence index of its sentence
 * @param actor index into {@link Names#actors()}
 * @param form how it refers
 */
public record NameMention(Span span, int sentence, int actor, NameForm form) {}
