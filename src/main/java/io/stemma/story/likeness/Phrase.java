package io.stemma.story.likeness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An English rendering of several words, taken apart, so that it meets English text, where each is a word of its own.
 *
 * @param words for each word of the rendering what may stand there
 */
record Phrase(List<Set<String>> words) {
    Phrase {
        words = List.copyOf(words);
    }

    /**
     * Of alternatives the first of which has several words; others of as many words give further words for each place, and
     * those of one word for the last, which is mostly what the others describe.
     */
    static Phrase of(String[] alternatives) {
        List<Set<String>> words = new ArrayList<>();
        for (String word : alternatives[0].split(" ")) {
            Set<String> place = new LinkedHashSet<>();
            place.add(word);
            words.add(place);
        }
        for (String alternative : alternatives) {
            String[] other = alternative.split(" ");
            if (other.length == words.size()) {
                for (int i = 0; i < other.length; i++) {
                    words.get(i).add(other[i]);
                }
            } else if (other.length == 1) {
                words.get(words.size() - 1).add(other[0]);
            }
        }
        return new Phrase(words);
    }
}
