package io.stemma.reading.figure;

import io.stemma.article.Span;
import io.stemma.language.Token;
import java.util.BitSet;
import java.util.List;

/** The tokens of a sentence, and which of them tell a time and so are nothing that is counted. */
final class Line {
    private final List<Token> tokens;
    private final BitSet timed = new BitSet();

    /** @param times spans of the times in the sentence */
    Line(List<Token> tokens, List<Span> times) {
        this.tokens = tokens;
        for (Span time : times) {
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).span().overlaps(time)) {
                    timed.set(i);
                }
            }
        }
    }

    List<Token> tokens() {
        return tokens;
    }

    Token get(int i) {
        return tokens.get(i);
    }

    int size() {
        return tokens.size();
    }

    boolean timed(int i) {
        return timed.get(i);
    }

    /** Whether a use of a word stands at a place within the sentence. */
    boolean is(int i, FigureWords words, FigureWords.Use use) {
        return i >= 0 && i < tokens.size() && words.is(tokens.get(i).lower(), use);
    }
}
