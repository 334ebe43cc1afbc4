package io.stemma.web.view;

/**
 * A sentence that a claim rests on.
 *
 * @param href where it stands in its article
 * @param label who published it and when
 * @param origin the number of its origin in the story, or 0
 * @param language ISO 639-1 code
 * @param text the sentence
 * @param gloss it word by word in English, or null
 */
public record EvidenceView(String href, String label, int origin, String language, String text, String gloss) {}
