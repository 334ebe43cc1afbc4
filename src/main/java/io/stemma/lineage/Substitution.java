package io.stemma.lineage;

import io.stemma.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of words in which two sentences differ that are otherwise the same word for word: so a figure or a name
 * is corrected without a word.
 *
 * @param left where it stands in the left article
 * @param right where it stands in the right one
 */
record Substitution(Span left, Span right) {
    /** So many words may be put in the place of others. */
    private static final int MOST = 2;
    /** Sentences of fewer words may be alike by chance. */
    private static final int LEAST_WORDS = 6;

    /** The substitutions between two sentences; empty where they are the same, or differ in more. */
    static List<Substitution> between(Witness left, int leftSentence, Witness right, int rightSentence) {
        WrittenWords x = left.written(leftSentence);
        WrittenWords y = right.written(rightSentence);
        int least = Math.min(x.size(), y.size());
        if (least < LEAST_WORDS || Math.abs(x.size() - y.size()) > MOST) {
            return List.of();
        }
        List<Substitution> found = new ArrayList<>();
        if (x.size() == y.size()) {
            for (int i = 0; i < least && found.size() <= MOST; i++) {
                if (!x.same(i, y, i)) {
                    found.add(new Substitution(x.spans().get(i), y.spans().get(i)));
                }
            }
            return found.size() > MOST ? List.of() : found;
        }
        int head = 0;
        while (head < least && x.same(head, y, head)) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && x.same(x.size() - 1 - tail, y, y.size() - 1 - tail)) {
            tail++;
        }
        int inLeft = x.size() - head - tail;
        int inRight = y.size() - head - tail;
        if (inLeft >= 1 && inRight >= 1 && inLeft <= MOST && inRight <= MOST) {
            found.add(new Substitution(span(x.spans(), head, inLeft), span(y.spans(), head, inRight)));
        }
        return found;
    }

    private static Span span(List<Span> words, int from, int count) {
        return new Span(words.get(from).start(), words.get(from + count - 1).end());
    }
}
