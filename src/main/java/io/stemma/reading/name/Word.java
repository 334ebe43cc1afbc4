package io.stemma.reading.name;

import io.stemma.article.Span;
import io.stemma.language.Analysis;
import io.stemma.language.Pos;
import io.stemma.language.VerbForm;
import java.util.List;

/**
 * A word as names are read: a token, or one part of a hyphenated token.
 *
 * @param index its place in the {@link Line}
 * @param span offsets into the article's text
 * @param text the chars
 * @param lower the chars in lower case
 * @param analyses every way to read the word
 * @param joined whether a hyphen ties it to the word before
 * @param joins whether a hyphen ties it to the word behind
 */
record Word(int index, Span span, String text, String lower, List<Analysis> analyses, boolean joined, boolean joins) {
    /** What stands before the first word and behind the last. */
    static final Word NONE = new Word(
            -1, new Span(0, 0), "", "", List.of(new Analysis("", Pos.PUNCTUATION, VerbForm.NONE)), false, false);

    boolean capital() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    boolean letters() {
        return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
    }

    /** Whether all its letters are capitals, and there are at least two. */
    boolean allCapitals() {
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
        for (Analysis a : analyses) {
            if (a.pos() == pos) {
                return true;
            }
        }
        return false;
    }

    boolean likely(Pos pos) {
        return analyses.get(0).pos() == pos;
    }

    boolean finite() {
        for (Analysis a : analyses) {
            if (a.form().finite()) {
                return true;
            }
        }
        return false;
    }

    /** Whether any reading has one of these lemmas (lower case). */
    boolean hasLemma(java.util.Set<String> lemmas) {
        for (Analysis a : analyses) {
            if (lemmas.contains(a.lemma().toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return lemmas.contains(lower);
    }

    boolean is(String mark) {
        return text.equals(mark);
    }
}
