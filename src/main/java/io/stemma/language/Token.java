package io.stemma.language;

import io.stemma.article.Span;
import java.util.List;
import java.util.Locale;

/**
 * A word, number or mark of a text.
 *
 * @param span offsets into the article's text
 * @param text the chars
 * @param lower the chars in lower case
 * @param analyses every way to read the form, likeliest first; never empty
 */
public record Token(Span span, String text, String lower, List<Analysis> analyses) {
    public Token {
        analyses = List.copyOf(analyses);
    }

    /** A token with its lower-case form made from the text. */
    public static Token of(Span span, String text, List<Analysis> analyses) {
        return new Token(span, text, text.toLowerCase(Locale.ROOT), analyses);
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** The lemma of the likeliest reading. */
    public String lemma() {
        return analyses.get(0).lemma();
    }

    /** Whether any reading has this lemma, whatever its case. */
    public boolean hasLemma(String lemma) {
        for (Analysis a : analyses) {
            if (a.lemma().equalsIgnoreCase(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any reading is of this part of speech. */
    public boolean can(Pos pos) {
        for (Analysis a : analyses) {
            if (a.pos() == pos) {
                return true;
            }
        }
        return false;
    }

    /** Whether any reading is a verb in this form. */
    public boolean can(VerbForm form) {
        for (Analysis a : analyses) {
            if (a.form() == form) {
                return true;
            }
        }
        return false;
    }

    /** Whether any reading is a finite verb. */
    public boolean finite() {
        for (Analysis a : analyses) {
            if (a.form().finite()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token starts with a letter or digit. */
    public boolean word() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Whether the token starts with a capital letter. */
    public boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
