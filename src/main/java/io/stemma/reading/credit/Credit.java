package io.stemma.reading.credit;

import io.stemma.article.Span;

/**
 * An outside source that the article as a whole is credited to ("as the Harbour Courier reports", a furniture line of an
 * agency).
 *
 * @param outlet the source's usual name from the outlet table ("Spiegel"), or as written
 * @param span where it is credited, offsets into the article's text (may lie in furniture)
 */
public record Credit(String outlet, Span span) {}
