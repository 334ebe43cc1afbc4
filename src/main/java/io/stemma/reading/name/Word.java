package io.stemma.reading.name;

import io.stemma.article.Span;
import io.stemma.language.Analysis;
import io.stemma.language.Form;
import io.stemma.language.FormFact;
import io.stemma.language.Pos;
import io.stemma.language.VerbForm;
import java.util.List;

/**
 * A word as names are read: a token, or one part of a hyphenated token.
 *
 * @param index its place in the {@link Line}
 * @param span offsets into the article's text
 * @param form the form in which it is written; null for {@link #NONE}
 * @param text the chars
 * @param analyses every way to read the word
 * @param joined whether a hyphen ties it to the word before
 * @param joins whether a hyphen ties it to the word behind
 */
record Word(int index, Span span, Form form, String text, List<Analysis> analyses, boolean joined, boolean joins) {
    /** What stands before the first word and behind the last. */
    static final Word NONE = new Word(
            -1, new Span(0, 0), null, "", List.of(new Analysis("", Pos.PUNCTUATION, VerbForm.NONE)), false, false);

    Word(int index, Span span, Form form, boolean joined, boolean joins) {
        this(index, span, form, form.text(), form.analyses(), joined, joins);
    }

    /** The chars in lower case. */
    String lower() {
        return form == null ? "" : form.lower();
    }

    boolean capital() {
        return form != null && form.capital();
    }

    /** A fact about its form, or null for {@link #NONE}. */
    <T> T of(FormFact<T> fact) {
        return form == null ? null : fact.of(form);
    }

    boolean letters() {
        return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
    }

    /** Whether all its letters are capitals, and there are at least two. */
    boolean allCapitals() {
        return allCapitals(text);
    }

    /** The same of any chars. */
    static boolean allCapitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isLetter(c)) {
                letters++;
            }
        }
        return letters > 1;
    }

    boolean can(Pos pos) {
        for (int i = 0; i < analyses.size(); i++) {
            if (analyses.get(i).pos() == pos) {
                return true;
            }
        }
        return false;
    }

    boolean likely(Pos pos) {
        return analyses.get(0).pos() == pos;
    }

    boolean finite() {
        for (int i = 0; i < analyses.size(); i++) {
            if (analyses.get(i).form().finite()) {
                return true;
            }
        }
        return false;
    }

    boolean is(String mark) {
        return text.equals(mark);
    }
}
