package io.stemma.dossier.page;

/**
 * A sentence that somebody published, as shown under a line.
 *
 * @param file the article's file or address
 * @param label who published it and when, short ("Harbour Courier, 3 April 2025"), or the file where that is unknown
 * @param language ISO 639-1 code of the sentence
 * @param start offset in the article's text, UTF-16
 * @param end offset after the last char
 * @param text the sentence
 */
public record Evidence(String file, String label, String language, int start, int end, String text) {}
