package io.stemma.score.quote;

import io.stemma.article.Span;
import java.util.BitSet;
import java.util.List;

/** The words of a text for counting: runs of letters and digits, marks left out; a word is known by where it starts. */
final class TextWords {
    private final String text;

    TextWords(String text) {
        this.text = text;
    }

    /** Where the words start that begin within one of these spans. */
    BitSet in(List<Span> spans) {
        BitSet words = new BitSet();
        for (Span s : spans) {
            for (int i = s.start(); i < Math.min(s.end(), text.length()); i++) {
                if (letter(i) && !letter(i - 1)) {
                    words.set(i);
                }
            }
        }
        return words;
    }

    private boolean letter(int i) {
        return i >= 0 && Character.isLetterOrDigit(text.charAt(i));
    }
}
