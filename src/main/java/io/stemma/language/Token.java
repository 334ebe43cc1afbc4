package io.stemma.language;

import io.stemma.article.Span;
import java.util.List;

/**
 * A word, number or mark of a text.
 *
 * @param span offsets into the article's text
 * @param form the form in which it is written
 */
public record Token(Span span, Form form) {
    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** The chars. */
    public String text() {
        return form.text();
    }

    /** The chars in lower case. */
    public String lower() {
        return form.lower();
    }

    /** Every way to read the form, likeliest first; never empty. */
    public List<Analysis> analyses() {
        return form.analyses();
    }

    /** The lemma of the likeliest reading. */
    public String lemma() {
        return analyses().get(0).lemma();
    }

    /** Whether any reading has this lemma, whatever its case. */
    public boolean hasLemma(String lemma) {
        for (Analysis a : analyses()) {
            if (a.lemma().equalsIgnoreCase(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any reading is of this part of speech. */
    public boolean can(Pos pos) {
        List<Analysis> analyses = analyses();
        for (int i = 0; i < analyses.size(); i++) {
            if (analyses.get(i).pos() == pos) {
                return true;
            }
        }
        return false;
    }

    /** Whether any reading is a verb in this form. */
    public boolean can(VerbForm verb) {
        List<Analysis> analyses = analyses();
        for (int i = 0; i < analyses.size(); i++) {
            if (analyses.get(i).form() == verb) {
                return true;
            }
        }
        return false;
    }

    /** Whether any reading is a finite verb. */
    public boolean finite() {
        List<Analysis> analyses = analyses();
        for (int i = 0; i < analyses.size(); i++) {
            if (analyses.get(i).form().finite()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token starts with a letter or digit. */
    public boolean word() {
        return form.word();
    }

    /** Whether the token starts with a capital letter. */
    public boolean capital() {
        return form.capital();
    }
}
