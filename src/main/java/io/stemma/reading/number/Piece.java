package io.stemma.reading.number;

import io.stemma.article.Span;

/**
 * A token, or a part of one: hyphenated words fall into their parts ("49-year-old"), a number in words is cut from the
 * ending it is joined to ("dreijährig"), and digits from the letters after them ("1990s", "2bn").
 *
 * @param token index of the token in its sentence
 * @param span offsets into the article's text
 * @param text the chars
 * @param lower the chars in lower case
 * @param glued whether it belongs to the same token as the piece before it
 * @param hyphen whether a hyphen stands between the two
 * @param counts whether it may be a word of a number
 */
public record Piece(int token, Span span, String text, String lower, boolean glued, boolean hyphen, boolean counts) {
    /** The same where its form stands elsewhere: as a token's, that starts at an offset. */
    Piece in(int token, int start) {
        Span there = new Span(start + span.start(), start + span.end());
        return new Piece(token, there, text, lower, glued, hyphen, counts);
    }

    /** Whether the piece starts with a digit. */
    public boolean digits() {
        return Character.isDigit(text.charAt(0));
    }

    /** Whether the piece starts with a capital letter. */
    public boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
