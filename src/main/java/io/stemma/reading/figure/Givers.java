package io.stemma.reading.figure;

import io.stemma.reading.figure.FigureWords.Use;
import io.stemma.reading.figure.Phrases.Range;

/**
 * Finds who gives a figure in the sentence's own words, without a quote: the subject of a verb of reckoning ("the ministry
 * put the damage at 340 million", "die Veranstalter sprachen von 80.000"), or of one that was said just before ("…, die
 * Polizei von 35.000").
 */
final class Givers {
    private final FigureWords words;
    private final Phrases phrases;

    Givers(FigureWords words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /**
     * The tokens of who gives an amount, or null.
     *
     * @param first index of the amount's first token, with its modifier
     * @param given whether somebody gives the figure before it in the sentence
     */
    Range find(Line tokens, int first, boolean given) {
        int from = first;
        while (from > 0 && !tokens.is(from - 1, words, Use.BORDER)) {
            from--;
        }
        boolean verb = false;
        for (int i = first - 2; i >= from; i--) {
            if (leads(tokens, i, first, Use.GIVES) && object(tokens, i, first)
                    || leads(tokens, i, first, Use.SPEAKS_OF)) {
                Range before = phrases.freePhrase(tokens, from, i);
                return before != null || !phrases.nounsCapital() || !leads(tokens, i, first, Use.SPEAKS_OF)
                        ? before
                        : phrases.freePhrase(tokens, i + 1, first - 1);
            }
            verb |= tokens.get(i).finite() && !phrases.noun(tokens, i);
        }
        boolean again = given && !verb && first - 1 > from && led(tokens, first - 1);
        return again ? phrases.freePhrase(tokens, from, first - 1) : null;
    }

    /** Whether a verb of this use stands there whose word for leading to the amount stands right before it. */
    private boolean leads(Line tokens, int verb, int first, Use use) {
        String word = words.value(tokens.get(verb).lower(), use);
        return word != null && word.equals(tokens.get(first - 1).lower());
    }

    private boolean led(Line tokens, int at) {
        return words.any(Use.SPEAKS_OF, w -> tokens.get(at).lower().equals(words.value(w, Use.SPEAKS_OF)));
    }

    /** Whether something is reckoned between the verb and the word before the amount. */
    private boolean object(Line tokens, int verb, int first) {
        return phrases.freePhrase(tokens, verb + 1, first - 1) != null;
    }
}
