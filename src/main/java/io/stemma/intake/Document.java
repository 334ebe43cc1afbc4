package io.stemma.intake;

/**
 * An article as a reader found it, before its text is taken apart.
 *
 * @param file its name, as {@link io.stemma.article.Article#file()} shows it
 * @param text its decoded text
 * @param metadata what the format says about it, or null where the format says nothing and the text may begin with front
 *     matter
 */
public record Document(String file, String text, Facts metadata) {}
