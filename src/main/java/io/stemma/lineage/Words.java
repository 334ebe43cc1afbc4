package io.stemma.lineage;

import io.stemma.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words and numbers as they are compared word for word: letters and digits, with marks between digits. */
final class Words {
    private Words() {}

    /** The words and numbers that lie in a stretch of the text, in order. */
    static List<Span> in(String text, Span sentence) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = sentence.start(); i <= sentence.end(); i++) {
            boolean in = i < sentence.end()
                    && (Character.isLetterOrDigit(text.charAt(i))
                            || start >= 0
                                    && i + 1 < sentence.end()
                                    && ".,".indexOf(text.charAt(i)) >= 0
                                    && Character.isDigit(text.charAt(i - 1))
                                    && Character.isDigit(text.charAt(i + 1)));
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            }
        }
        return words;
    }
}
