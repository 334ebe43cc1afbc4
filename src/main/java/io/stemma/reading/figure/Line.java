package io.stemma.reading.figure;

import io.stemma.article.Span;
import io.stemma.language.Token;
import java.util.BitSet;
import java.util.List;

/** The tokens of a sentence, and which of them tell a time and so are nothing that is counted. */
final class Line {
    private final List<Token> tokens;
    private final BitSet timed = new BitSet();
    private final BitSet asides = new BitSet();

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
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i - 1).text().equals("(")
                    && tokens.get(i + 1).text().equals(")")
                    && letters(tokens.get(i))) {
                asides.set(i - 1, i + 2);
            }
        }
    }

    /** Whether a word is capitals alone, as short forms of names are. */
    private static boolean letters(Token token) {
        return token.text().length() > 1 && token.text().chars().allMatch(Character::isUpperCase);
    }

    /** Whether a token is of a short form in brackets: "the ratio (RRR)". */
    boolean aside(int i) {
        return asides.get(i);
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
        return i >= 0
                && i < tokens.size()
                && !asides.get(i)
                && words.is(tokens.get(i).lower(), use);
    }
}
