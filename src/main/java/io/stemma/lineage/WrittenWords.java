package io.stemma.lineage;

import io.stemma.article.Span;
import java.util.List;
import java.util.Locale;

/**
 * The words and numbers of one sentence as they are compared word for word, each told from others by a hash of 64 bits.
 * Immutable.
 */
final class WrittenWords {
    private final List<Span> spans;
    private final long[] folded;
    private final long[] lower;

    WrittenWords(String text, Span sentence) {
        spans = List.copyOf(Words.in(text, sentence));
        folded = new long[spans.size()];
        lower = new long[spans.size()];
        for (int i = 0; i < lower.length; i++) {
            String word = spans.get(i).of(text);
            folded[i] = Hash.of(folded(word));
            lower[i] = Hash.of(word.toLowerCase(Locale.ROOT));
        }
    }

    /** The chars with the difference taken off that {@link String#equalsIgnoreCase} ignores. */
    private static String folded(String word) {
        char[] chars = word.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.toLowerCase(Character.toUpperCase(chars[i]));
        }
        return new String(chars);
    }

    int size() {
        return spans.size();
    }

    /** Where they stand. */
    List<Span> spans() {
        return spans;
    }

    /** Whether a word is the same as one of another sentence, whatever the case of its letters. */
    boolean same(int word, WrittenWords other, int otherWord) {
        return folded[word] == other.folded[otherWord];
    }

    /** A hash of each word in lower case. */
    long[] lower() {
        return lower;
    }
}
