package io.stemma.score.event;

import java.util.List;

/**
 * A sentence with the one event that annotators marked in it.
 *
 * @param id names it in lists of what went wrong
 * @param language ISO 639-1 code
 * @param day ISO day of publication, or null
 * @param text the sentence
 * @param type PLOVER root, or null where it tells no event
 * @param mode whether it happened, by the word for it; null where that is not marked
 * @param source the words for those who do it, as they stand in the sentence; empty where none is marked
 * @param target the words for those to whom it is done; empty where none is marked
 */
record MarkedSentence(
        String id,
        String language,
        String day,
        String text,
        String type,
        String mode,
        List<String> source,
        List<String> target) {
    MarkedSentence {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }
}
