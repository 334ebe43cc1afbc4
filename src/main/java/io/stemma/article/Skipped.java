package io.stemma.article;

/**
 * An input that could not be read.
 *
 * @param file its file or address
 * @param reason why, in one line
 */
public record Skipped(String file, String reason) {}
