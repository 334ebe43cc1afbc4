package io.stemma.reading.figure;

import io.stemma.article.Span;
import io.stemma.language.Token;
import io.stemma.reading.figure.FigureWords.Use;
import java.util.List;

/**
 * What befell those who are counted, so that "14 people died", "the death toll rose to 14" and "14 Todesopfer" count the
 * same: by the counted thing's own words, or, where it is no more than "people", by the nearest such word of its clause.
 */
final class Fates {
    private final FigureWords words;

    Fates(FigureWords words) {
        this.words = words;
    }

    /** The fate ({@code dead}, {@code injured} …), or null where none is told. */
    String of(List<Token> tokens, Span thing) {
        int from = 0;
        while (from < tokens.size() && tokens.get(from).start() < thing.start()) {
            from++;
        }
        int to = from;
        boolean persons = false;
        for (; to < tokens.size() && tokens.get(to).start() < thing.end(); to++) {
            String own = words.value(tokens.get(to).lower(), Use.FATE);
            if (own != null) {
                return own;
            }
            persons = words.is(tokens.get(to).lower(), Use.PERSONS);
        }
        return persons && to > from ? nearest(tokens, from, to) : null;
    }

    private String nearest(List<Token> tokens, int from, int to) {
        String behind = null;
        int steps = 1;
        for (int i = to; i < tokens.size() && behind == null && !border(tokens, i); i++) {
            behind = words.value(tokens.get(i).lower(), Use.FATE);
            steps++;
        }
        for (int i = from - 1; i >= 0 && i >= from - steps && !border(tokens, i); i--) {
            String before = words.value(tokens.get(i).lower(), Use.FATE);
            if (before != null) {
                return before;
            }
        }
        return behind;
    }

    private boolean border(List<Token> tokens, int i) {
        return words.is(tokens.get(i).lower(), Use.BORDER);
    }
}
