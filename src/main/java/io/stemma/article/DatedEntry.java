package io.stemma.article;

/**
 * An entry of a live blog.
 *
 * @param span where it stands in the article's text
 * @param published when it was written: an ISO day or instant, or null
 */
public record DatedEntry(Span span, String published) {}
