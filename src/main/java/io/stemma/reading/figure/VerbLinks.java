package io.stemma.reading.figure;

import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import io.stemma.reading.figure.FigureWords.Use;
import io.stemma.reading.figure.Phrases.Range;

/** Nouns that the verb of a clause ties to an amount in it: its subject, or its object. */
final class VerbLinks {
    private static final int ADVERBS = 2;

    private final FigureWords words;
    private final Phrases phrases;

    VerbLinks(FigureWords words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The subject of a verb that measures ("trade fell to …"), or null. */
    Range subject(Line tokens, int first, int end) {
        return subject(tokens, first, end, Use.MEASURES);
    }

    /** The subject of a verb that says how long something takes, or null. */
    Range lastingSubject(Line tokens, int first, int end) {
        return subject(tokens, first, end, Use.LASTS);
    }

    /** The subject of a verb that measures right before a bare number ("the toll rose to 41"), or null. */
    Range countedSubject(Line tokens, int first, int end) {
        int from = clauseStart(tokens, first);
        int verb = verb(tokens, from, first, Use.MEASURES);
        boolean between = verb >= 0 && phrases.freePhrase(tokens, verb + 1, first) != null;
        if (between && phrases.freePhrase(tokens, from, verb) != null) {
            return null;
        }
        return verb < 0 ? behind(tokens, from, first, end, Use.MEASURES) : of(tokens, from, verb, first);
    }

    private Range subject(Line tokens, int first, int end, Use use) {
        int from = clauseStart(tokens, first);
        int verb = verb(tokens, from, first, use);
        if (verb >= 0) {
            return of(tokens, from, verb, first);
        }
        return behind(tokens, from, first, end, use);
    }

    /** The subject of a verb behind the amount, where verbs may stand last. */
    private Range behind(Line tokens, int from, int first, int end, Use use) {
        if (!phrases.nounsCapital() || verb(tokens, end, clauseEnd(tokens, end), use) < 0) {
            return null;
        }
        Range subject = inverted(tokens, from, first);
        subject = subject != null ? subject : phrases.freePhrase(tokens, from, first);
        return subject != null ? subject : elsewhere(tokens, from, first);
    }

    /** The subject behind a helping verb that a phrase with a preposition stands before; or null. */
    private Range inverted(Line tokens, int from, int first) {
        for (int i = from + 1; i < first && tokens.is(from, words, Use.PREPOSITION); i++) {
            if (tokens.is(i, words, Use.BE)) {
                return phrases.freePhrase(tokens, i + 1, first);
            }
        }
        return null;
    }

    private Range of(Line tokens, int from, int verb, int first) {
        Range subject = said(tokens, from, verb);
        subject = subject != null ? subject : phrases.freePhrase(tokens, from, verb);
        if (subject == null && phrases.nounsCapital()) {
            subject = phrases.freePhrase(tokens, verb + 1, first);
        }
        return subject != null ? subject : elsewhere(tokens, from, verb);
    }

    /** The subject behind another verb of the stretch: "the inspector said the number of prisoners had risen"; or null. */
    private Range said(Line tokens, int from, int verb) {
        for (int i = verb - 1; i > from && !phrases.nounsCapital(); i--) {
            Token t = tokens.get(i);
            if (t.can(VerbForm.PAST) && !phrases.noun(tokens, i) && !helping(t) && !t.capital()) {
                return phrases.freePhrase(tokens, i + 1, verb);
            }
        }
        return null;
    }

    private boolean helping(Token t) {
        return words.is(t.lower(), Use.BE)
                || words.is(t.lower(), Use.HELPS)
                || words.is(t.lower(), Use.LEADS_VERB)
                || words.is(t.lower(), Use.MEASURES);
    }

    /** A subject that stands outside the clause of its verb, or null. */
    private Range elsewhere(Line tokens, int from, int verb) {
        Range subject = antecedent(tokens, from);
        subject = subject != null ? subject : beyondAside(tokens, from, verb);
        subject = subject != null ? subject : listed(tokens, from, verb);
        return subject != null ? subject : meant(tokens, from, verb);
    }

    /** The subject of a verb that an aside between commas parts from it: "the bridge, opened in 1998, cost"; or null. */
    private Range beyondAside(Line tokens, int from, int verb) {
        if (from != verb || from < 2 || !tokens.get(from - 1).text().equals(",")) {
            return null;
        }
        int aside = clauseStart(tokens, from - 1);
        while (aside > 0 && !tokens.get(aside - 1).text().equals(",")) {
            aside = clauseStart(tokens, aside - 1);
        }
        return aside > 0 ? phrases.phraseBefore(tokens, aside - 1) : null;
    }

    /** The subject of a verb that goes on after another: "the tower weighs 90 tonnes, measures"; or null. */
    private Range listed(Line tokens, int from, int verb) {
        if (from != verb || from < 2 || !tokens.get(from - 1).text().equals(",")) {
            return null;
        }
        int start = clauseStart(tokens, from - 1);
        for (int i = start + 1; i < from - 1; i++) {
            if (tokens.get(i).finite() && !phrases.noun(tokens, i)) {
                return phrases.freePhrase(tokens, start, i);
            }
        }
        return null;
    }

    /** What a pronoun before a verb stands for, by the clause before: "it was their fifth meeting, and it lasted"; or null. */
    private Range meant(Line tokens, int from, int verb) {
        boolean pronoun = from == verb && tokens.get(verb).can(VerbForm.GERUND);
        for (int i = from; i < verb; i++) {
            pronoun |= words.is(tokens.get(i).lower(), Use.PRONOUN);
        }
        int end = from - 1;
        while (end > 0 && words.is(tokens.get(end - 1).lower(), Use.BORDER)) {
            end--;
        }
        return pronoun && end > 0 ? phrases.freePhrase(tokens, clauseStart(tokens, end), end) : null;
    }

    /** A verb of a use in a stretch, the last one; a form of "be" counts right before the amount alone. */
    private int verb(Line tokens, int from, int to, Use use) {
        for (int i = to - 1; i >= from; i--) {
            String lower = tokens.get(i).lower();
            if (words.is(lower, use) || words.is(lower, Use.BE) && adverbs(tokens, i + 1, to)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether nothing but a few words that are no nouns and lead none stand in a stretch. */
    private boolean adverbs(Line tokens, int from, int to) {
        if (to - from > ADVERBS) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (words.is(tokens.get(i).lower(), Use.DIRECTION)) {
                continue;
            }
            if (phrases.noun(tokens, i)
                    || words.is(tokens.get(i).lower(), Use.PREPOSITION)
                    || tokens.get(i).finite()) {
                return false;
            }
        }
        return true;
    }

    /** What was bought or sold for an amount: the object of the verb, or its subject where it is passive; or null. */
    Range traded(Line tokens, int first, int end) {
        return acted(tokens, first, end, Use.TRADES);
    }

    /** The subject of the verb nearest before an amount, whatever it says, or null. */
    Range anySubject(Line tokens, int first) {
        int from = clauseStart(tokens, first);
        for (int i = first - 1; i >= from; i--) {
            if (tokens.get(i).finite() && !tokens.get(i).capital()) {
                Range subject = phrases.freePhrase(tokens, from, i);
                return subject != null ? subject : elsewhere(tokens, from, i);
            }
        }
        return first > from && phrases.nounsCapital() ? antecedent(tokens, from) : null;
    }

    private boolean passive(Line tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(tokens.get(i).lower(), Use.BE)) {
                return true;
            }
        }
        return false;
    }

    /** The object of a verb of a use, or its subject where it is passive; the verb may stand behind where verbs may. */
    private Range acted(Line tokens, int first, int end, Use use) {
        int from = clauseStart(tokens, first);
        for (int i = first - 1; i >= from; i--) {
            if (words.is(tokens.get(i).lower(), use)) {
                Range object = phrases.freePhrase(tokens, i + 1, first);
                if (object != null) {
                    return object;
                }
                boolean attribute = tokens.get(i).can(VerbForm.PARTICIPLE) && !phrases.nounsCapital();
                if (passive(tokens, from, i) || !attribute && tokens.get(i).finite()) {
                    return phrases.freePhrase(tokens, from, i);
                }
                return attribute ? phrases.phraseBefore(tokens, i) : null;
            }
        }
        int to = clauseEnd(tokens, end);
        for (int i = end; i < to && phrases.nounsCapital(); i++) {
            if (words.is(tokens.get(i).lower(), use)) {
                boolean passive = passive(tokens, from, first) || passive(tokens, i, to);
                return passive ? phrases.freePhrase(tokens, from, first) : phrases.lastFreePhrase(tokens, from, first);
            }
        }
        return null;
    }

    /** The object of a verb of change ("raised its rate by …"), its subject where it is passive; or null. */
    Range changed(Line tokens, int first, int end) {
        return acted(tokens, first, end, Use.CHANGES);
    }

    /** The object of any verb before "by ten days", or null. */
    Range changedBy(Line tokens, int first) {
        if (!tokens.is(first - 1, words, Use.DIRECTION) || !tokens.is(first - 1, words, Use.PREPOSITION)) {
            return null;
        }
        int from = clauseStart(tokens, first);
        for (int i = first - 2; i > from; i--) {
            if (tokens.get(i).finite() && !tokens.get(i).capital() && !phrases.noun(tokens, i)
                    || words.is(tokens.get(i).lower(), Use.CHANGES)
                    || follows(tokens, i)) {
                return phrases.lastFreePhrase(tokens, i + 1, first - 1);
            }
        }
        return null;
    }

    /** Whether a word that may be a noun is a verb, by the article behind it: "the reform cuts the time". */
    private boolean follows(Line tokens, int i) {
        return !phrases.nounsCapital()
                && tokens.get(i).finite()
                && words.is(tokens.get(i + 1).lower(), Use.DETERMINER);
    }

    /** Whom a verb right before an amount of money takes it from or gives it to: "fined the bank 125 million"; or null. */
    Range fined(Line tokens, int first) {
        int from = clauseStart(tokens, first);
        for (int i = first - 1; i > from; i--) {
            Token t = tokens.get(i);
            if (phrases.noun(tokens, i) && !t.can(VerbForm.PAST) || words.is(t.lower(), Use.DETERMINER)) {
                continue;
            }
            boolean did = t.finite() || t.can(VerbForm.PARTICIPLE);
            if (!did || phrases.nounsCapital()) {
                return null;
            }
            if (i == first - 1) {
                return words.is(tokens.get(i - 1).lower(), Use.BE) ? phrases.freePhrase(tokens, from, i) : null;
            }
            boolean whom = words.is(tokens.get(i + 1).lower(), Use.DETERMINER)
                    || tokens.get(i + 1).capital();
            Range object = whom ? phrases.freePhrase(tokens, i + 1, first) : null;
            return object != null && object.to() == first ? object : null;
        }
        return null;
    }

    /** The verb and its object before "for seven days", or where they stand apart the object; or null. */
    Range lasting(Line tokens, int end) {
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
        while (verb >= 0 && verb + 1 < end && helps(tokens, verb)) {
            verb++;
        }
        Range object = verb < 0 ? null : phrases.freePhrase(tokens, verb + 1, end);
        if (object == null) {
            Range subject = verb < 0 ? null : phrases.freePhrase(tokens, from, verb);
            return verb < 0 || subject != null ? subject : elsewhere(tokens, from, verb);
        }
        boolean does = object.from() == verb + 1 && !words.is(tokens.get(verb).lower(), Use.BE);
        return does ? new Range(verb, object.to()) : object;
    }

    /** Whether a verb only helps the next word, which is its participle. */
    private boolean helps(Line tokens, int verb) {
        return (tokens.get(verb + 1).can(VerbForm.PARTICIPLE)
                        || tokens.get(verb + 1).can(VerbForm.GERUND))
                && (words.is(tokens.get(verb).lower(), Use.BE)
                        || words.is(tokens.get(verb).lower(), Use.HELPS));
    }

    private int clauseStart(Line tokens, int at) {
        int from = at;
        while (from > 0 && !(tokens.is(from - 1, words, Use.BORDER) && !tokens.is(from, words, Use.NO_BORDER))) {
            from--;
        }
        return from;
    }

    private int clauseEnd(Line tokens, int at) {
        int to = at;
        while (to < tokens.size() && !tokens.is(to, words, Use.BORDER)) {
            to++;
        }
        return to;
    }

    /** What a relative clause that starts at a token is about, or null. */
    private Range antecedent(Line tokens, int from) {
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
