package io.stemma.reading.name;

import io.stemma.article.Span;

/**
 * A role or title that a sentence gives somebody.
 *
 * @param role as written, without article: "head of the port authority"
 * @param canonical the head noun's English role from the pack's title table ("head", "foreign minister"), or the written
 *     role where the table has none
 * @param span where it stands in the article's text
 */
public record RoleMention(String role, String canonical, Span span) {}
