package io.stemma.reading.quote;

import io.stemma.article.Span;

/**
 * A stretch of text in quotation marks.
 *
 * @param span with its marks
 * @param content without them
 * @param paragraph its paragraph
 * @param closed whether its closing mark was found; one that runs over paragraphs is left open in all but the last
 * @param continues whether it goes on from one left open in the paragraph before
 */
record Quotation(Span span, Span content, int paragraph, boolean closed, boolean continues) {}
