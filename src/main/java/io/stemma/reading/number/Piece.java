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
 */
public record Piece(int token, Span span, String text, String lower, boolean glued, boolean hyphen) {
    /** Whether the piece starts with a digit. */
    public boolean digits() {
        return Character.isDigit(text.charAt(0));
    }

    /** Whether the piece starts with a capital letter. */
    public boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
