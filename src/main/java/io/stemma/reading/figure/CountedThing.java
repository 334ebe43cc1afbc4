package io.stemma.reading.figure;

import io.stemma.language.Pos;
import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import io.stemma.reading.figure.FigureWords.Use;
import io.stemma.reading.figure.Phrases.Range;
import java.util.List;

/**
 * Finds what an amount counts: the noun behind it ("12 soldiers", "5 percent of voters"), before it ("losses of …"), or a
 * noun that the verb leads to ("trade fell to …"). Where nothing of the kind is near, nothing is said.
 */
final class CountedThing {
    private final FigureWords words;
    private final Phrases phrases;
    private final VerbLinks links;

    CountedThing(FigureWords words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
        this.links = new VerbLinks(words, phrases);
    }

    /**
     * The tokens of the counted thing, or null.
     *
     * @param first index of the amount's first token, with its modifier
     * @param end index after its last token
     * @param bound whether what follows stands in one word with the amount ("30-day ceasefire")
     */
    Range find(List<Token> tokens, Amount amount, int first, int end, boolean bound) {
        return phrases.whole(tokens, alone(tokens, amount, first, end, bound));
    }

    private Range alone(List<Token> tokens, Amount amount, int first, int end, boolean bound) {
        return switch (amount.kind()) {
            case COUNT -> count(tokens, amount, first, end);
            case ORDINAL, AGE -> phrases.phraseAt(tokens, end, false);
            case TIME -> time(tokens, first, end, bound);
            case FRACTION -> fraction(tokens, end);
            default -> measure(tokens, first, end, bound);
        };
    }

    private Range count(List<Token> tokens, Amount amount, int first, int end) {
        Range behind = orElse(partitive(tokens, end), phrases.phraseAt(tokens, end, amount.value() != 1));
        if (behind != null) {
            return behind;
        }
        return orElse(orElse(done(tokens, end), before(tokens, first)), links.countedSubject(tokens, first, end));
    }

    /** "three were killed": what was done to those who are counted. */
    private Range done(List<Token> tokens, int end) {
        int i = end;
        boolean helper = i < tokens.size() && words.is(tokens.get(i).lower(), Use.BE);
        if (helper) {
            i++;
        }
        if (i < tokens.size() && tokens.get(i).can(Pos.ADVERB)) {
            i++;
        }
        if (i >= tokens.size() || !tokens.get(i).can(VerbForm.PARTICIPLE) || !helper && !helped(tokens, end)) {
            return null;
        }
        return new Range(i, i + 1);
    }

    private boolean helped(List<Token> tokens, int end) {
        for (int i = end - 1; i >= 0 && !words.is(tokens.get(i).lower(), Use.BORDER); i--) {
            if (words.is(tokens.get(i).lower(), Use.BE)) {
                return true;
            }
        }
        return false;
    }

    private Range fraction(List<Token> tokens, int end) {
        boolean whole = end < tokens.size() && words.is(tokens.get(end).lower(), Use.DETERMINER);
        return orElse(
                partitive(tokens, end), whole ? phrases.phraseAt(tokens, skipDeterminer(tokens, end), false) : null);
    }

    private Range measure(List<Token> tokens, int first, int behind, boolean bound) {
        int end = behind;
        if (end < tokens.size() && words.is(tokens.get(end).lower(), Use.DIMENSION)) {
            end++;
        }
        Range after = counted(tokens, end);
        if (after == null && (bound || phrases.nounsCapital() || attributive(tokens, first))) {
            after = phrases.phraseAt(tokens, end, false);
        }
        if (after != null) {
            return after;
        }
        Range named = orElse(before(tokens, first), links.changed(tokens, first));
        return orElse(named, orElse(links.subject(tokens, first, end), moved(tokens, first)));
    }

    /** "energy down another $10": the noun before a word of direction. */
    private Range moved(List<Token> tokens, int first) {
        int i = first;
        while (i > 0 && words.is(tokens.get(i - 1).lower(), Use.DIRECTION)) {
            i--;
        }
        return i == first ? null : phrases.phraseBefore(tokens, i);
    }

    private Range time(List<Token> tokens, int first, int end, boolean bound) {
        Range behind = bound ? phrases.phraseAt(tokens, end, false) : null;
        behind = orElse(behind, partitive(tokens, end));
        if (behind != null) {
            return behind;
        }
        if (phrases.nounsCapital() && end < tokens.size() && phrases.noun(tokens, end)) {
            return new Range(end, end + 1);
        }
        boolean led = first > 0 && words.is(tokens.get(first - 1).lower(), Use.DURING);
        boolean followed = end < tokens.size() && words.is(tokens.get(end).lower(), Use.DURING);
        Range during = led || followed ? links.lasting(tokens, led ? first - 1 : first) : null;
        return orElse(during, links.lastingSubject(tokens, first, end));
    }

    private static Range orElse(Range one, Range other) {
        return one != null ? one : other;
    }

    /** Whether an article before the amount makes it stand before its noun ("a $100 million loan"). */
    private boolean attributive(List<Token> tokens, int first) {
        return first > 0 && words.is(tokens.get(first - 1).lower(), Use.DETERMINER);
    }

    private Range partitive(List<Token> tokens, int at) {
        if (at >= tokens.size() || !words.is(tokens.get(at).lower(), Use.PARTITIVE)) {
            return null;
        }
        return phrases.phraseAt(tokens, skipDeterminer(tokens, at + 1), true);
    }

    private Range counted(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        if (words.is(tokens.get(at).lower(), Use.PARTITIVE)) {
            return partitive(tokens, at);
        }
        int next = at + 1;
        boolean leads = words.is(tokens.get(at).lower(), Use.COUNTED_AFTER) && next < tokens.size();
        if (!leads
                || !phrases.nounsCapital() && tokens.get(next).capital()
                || words.is(tokens.get(next).lower(), Use.DETERMINER)) {
            return null;
        }
        return phrases.phraseAt(tokens, next, true);
    }

    private int skipDeterminer(List<Token> tokens, int at) {
        int i = at;
        while (i < tokens.size()
                && i < at + 3
                && (words.is(tokens.get(i).lower(), Use.DETERMINER)
                        || Character.isDigit(tokens.get(i).text().charAt(0)))) {
            i++;
        }
        return i;
    }

    /** "losses of …", "Verluste in Höhe von …". */
    private Range before(List<Token> tokens, int first) {
        int i = first - 1;
        if (i < 1 || !words.is(tokens.get(i).lower(), Use.COUNTED_BEFORE)) {
            return null;
        }
        i--;
        if (words.is(tokens.get(i).lower(), Use.AMOUNT_OF) && i >= 2) {
            i -= 2;
        }
        return phrases.phraseBefore(tokens, i + 1);
    }
}
