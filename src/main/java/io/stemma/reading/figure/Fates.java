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
    /** So far behind the word for those who are counted the clause may tell what befell them. */
    private static final int FAR = 7;

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

    /**
     * The fate that the clause tells of those who are counted by a word of their own, or null: "19 passengers were killed",
     * "drei Fahrgäste starben". That these killed somebody is none of theirs.
     */
    String met(List<Token> tokens, Span thing) {
        int from = 0;
        while (from < tokens.size() && tokens.get(from).start() < thing.start()) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).start() < thing.end()) {
            to++;
        }
        boolean undergoes = undergoes(tokens, from - 2);
        for (int i = to; i < tokens.size() && i < to + FAR && !border(tokens, i); i++) {
            String fate = words.value(tokens.get(i).lower(), Use.FATE);
            if (fate != null) {
                boolean theirs = undergoes
                        || undergoes(tokens, i + 1)
                        || i - to < 2 && words.is(tokens.get(i).lower(), Use.BEFALLS);
                return theirs ? fate : null;
            }
            undergoes |= undergoes(tokens, i);
        }
        int before = from - 2;
        return before < 0 ? null : words.value(tokens.get(before).lower(), Use.FATE);
    }

    private boolean undergoes(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && words.is(tokens.get(i).lower(), Use.UNDERGOES);
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
