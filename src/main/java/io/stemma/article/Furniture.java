package io.stemma.article;

/**
 * A stretch of an article's text that is not its body: a share line, a caption, a photo credit, front matter.
 *
 * @param span offsets into {@link Article#text()}
 * @param kind what it is, a word from the language pack's furniture table ({@code caption}, {@code link}, …)
 */
public record Furniture(Span span, String kind) {}
