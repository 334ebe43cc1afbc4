package io.stemma.reading.figure;

import io.stemma.language.Token;
import io.stemma.reading.figure.FigureWords.Use;
import io.stemma.reading.figure.Phrases.Range;
import java.util.List;

/** Nouns that the verb of a clause ties to an amount in it: its subject, or its object. */
final class VerbLinks {
    private final FigureWords words;
    private final Phrases phrases;

    VerbLinks(FigureWords words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The subject of a verb that measures ("trade fell to …"), or null. */
    Range subject(List<Token> tokens, int first, int end) {
        return subject(tokens, first, end, Use.MEASURES);
    }

    /** The subject of a verb that says how long something takes, or null. */
    Range lastingSubject(List<Token> tokens, int first, int end) {
        return subject(tokens, first, end, Use.LASTS);
    }

    /** The subject of a verb that measures right before a bare number ("the toll rose to 41"), or null. */
    Range countedSubject(List<Token> tokens, int first, int end) {
        int from = clauseStart(tokens, first);
        int verb = verb(tokens, from, first, Use.MEASURES);
        for (int i = verb + 1; i < first && verb >= 0; i++) {
            if (phrases.noun(tokens, i)) {
                return null;
            }
        }
        return verb < 0 ? behind(tokens, from, first, end, Use.MEASURES) : of(tokens, from, verb, first);
    }

    private Range subject(List<Token> tokens, int first, int end, Use use) {
        int from = clauseStart(tokens, first);
        int verb = verb(tokens, from, first, use);
        if (verb >= 0) {
            return of(tokens, from, verb, first);
        }
        return behind(tokens, from, first, end, use);
    }

    /** The subject of a verb behind the amount, where verbs may stand last. */
    private Range behind(List<Token> tokens, int from, int first, int end, Use use) {
        if (!phrases.nounsCapital() || verb(tokens, end, clauseEnd(tokens, end), use) < 0) {
            return null;
        }
        Range subject = phrases.freePhrase(tokens, from, first);
        return subject != null ? subject : antecedent(tokens, from);
    }

    private Range of(List<Token> tokens, int from, int verb, int first) {
        Range subject = phrases.freePhrase(tokens, from, verb);
        if (subject == null && phrases.nounsCapital()) {
            subject = phrases.freePhrase(tokens, verb + 1, first);
        }
        return subject != null ? subject : antecedent(tokens, from);
    }

    /** A verb of a use in a stretch, the last one; a form of "be" counts right before the amount alone. */
    private int verb(List<Token> tokens, int from, int to, Use use) {
        for (int i = to - 1; i >= from; i--) {
            String lower = tokens.get(i).lower();
            if (words.is(lower, use) || i == to - 1 && words.is(lower, Use.BE)) {
                return i;
            }
        }
        return -1;
    }

    /** The object of a verb of change: "raised its rate by …", or null. */
    Range changed(List<Token> tokens, int first) {
        int from = clauseStart(tokens, first);
        for (int i = first - 1; i >= from; i--) {
            if (words.is(tokens.get(i).lower(), Use.CHANGES)) {
                return phrases.freePhrase(tokens, i + 1, first);
            }
        }
        return null;
    }

    /** The verb and its object before "for seven days", or where they stand apart the object; or null. */
    Range lasting(List<Token> tokens, int end) {
        int from = clauseStart(tokens, end);
        int verb = -1;
        for (int i = end - 1; i >= from; i--) {
            boolean finite = tokens.get(i).finite()
                    && !tokens.get(i).capital()
                    && tokens.get(i).word();
            if (finite && (verb < 0 || phrases.noun(tokens, verb))) {
                verb = i;
            }
        }
        Range object = verb < 0 ? null : phrases.freePhrase(tokens, verb + 1, end);
        if (object == null) {
            return null;
        }
        return object.from() == verb + 1 ? new Range(verb, object.to()) : object;
    }

    private int clauseStart(List<Token> tokens, int at) {
        int from = at;
        while (from > 0 && !words.is(tokens.get(from - 1).lower(), Use.BORDER)) {
            from--;
        }
        return from;
    }

    private int clauseEnd(List<Token> tokens, int at) {
        int to = at;
        while (to < tokens.size() && !words.is(tokens.get(to).lower(), Use.BORDER)) {
            to++;
        }
        return to;
    }

    /** What a relative clause that starts at a token is about, or null. */
    private Range antecedent(List<Token> tokens, int from) {
        int i = from - 1;
        boolean relative = from < tokens.size() && words.is(tokens.get(from).lower(), Use.RELATIVE)
                || i >= 0 && words.is(tokens.get(i).lower(), Use.RELATIVE);
        if (!relative) {
            return null;
        }
        while (i >= 0
                && (words.is(tokens.get(i).lower(), Use.RELATIVE)
                        || !tokens.get(i).word())) {
            i--;
        }
        return phrases.phraseBefore(tokens, i + 1);
    }
}
