package io.stemma.reading.figure;

import io.stemma.language.Token;
import io.stemma.reading.figure.Clause.Range;
import io.stemma.reading.figure.FigureWords.Use;
import java.util.List;

/**
 * Finds what an amount counts: the noun behind it ("12 soldiers", "5 percent of voters"), before it ("losses of …"), or the
 * subject of a verb that measures ("trade fell to …"). Where nothing of the kind is near, nothing is said.
 */
final class CountedThing {
    private final FigureWords words;
    private final Clause clause;

    CountedThing(FigureWords words, Clause clause) {
        this.words = words;
        this.clause = clause;
    }

    /**
     * The tokens of the counted thing, or null.
     *
     * @param first index of the amount's first token, with its modifier
     * @param end index after its last token
     * @param bound whether what follows stands in one word with the amount ("30-day ceasefire")
     */
    Range find(List<Token> tokens, Amount amount, int first, int end, boolean bound) {
        return switch (amount.kind()) {
            case COUNT -> count(tokens, amount, first, end);
            case ORDINAL -> clause.phraseAt(tokens, end, false);
            case AGE -> clause.phraseAt(tokens, end, false);
            case TIME -> time(tokens, first, end, bound);
            default -> measure(tokens, first, end, bound);
        };
    }

    private Range count(List<Token> tokens, Amount amount, int first, int end) {
        Range part = partitive(tokens, end);
        if (part != null) {
            return part;
        }
        Range direct = clause.phraseAt(tokens, end, amount.value() != 1);
        return direct != null ? direct : orElse(before(tokens, first), subject(tokens, first, end));
    }

    private Range measure(List<Token> tokens, int first, int behind, boolean bound) {
        int end = behind;
        if (end < tokens.size() && words.is(tokens.get(end).lower(), Use.DIMENSION)) {
            end++;
        }
        Range after = counted(tokens, end);
        if (after != null) {
            return after;
        }
        if (bound || clause.nounsCapital() || attributive(tokens, first)) {
            Range direct = clause.phraseAt(tokens, end, false);
            if (direct != null) {
                return direct;
            }
        }
        Range named = orElse(before(tokens, first), changed(tokens, first));
        return orElse(named, subject(tokens, first, end));
    }

    /** The object of a verb of change: "raised its rate by …". */
    private Range changed(List<Token> tokens, int first) {
        int from = clauseStart(tokens, first);
        for (int i = first - 1; i >= from; i--) {
            if (words.is(tokens.get(i).lower(), Use.CHANGES)) {
                return clause.freePhrase(tokens, i + 1, first);
            }
        }
        return null;
    }

    private int clauseStart(List<Token> tokens, int first) {
        int from = first;
        while (from > 0 && !words.is(tokens.get(from - 1).lower(), Use.BORDER)) {
            from--;
        }
        return from;
    }

    private Range time(List<Token> tokens, int first, int end, boolean bound) {
        if (bound) {
            Range direct = clause.phraseAt(tokens, end, false);
            if (direct != null) {
                return direct;
            }
        }
        Range part = partitive(tokens, end);
        if (part != null) {
            return part;
        }
        if (clause.nounsCapital() && end < tokens.size() && clause.noun(tokens.get(end))) {
            return new Range(end, end + 1);
        }
        boolean during = first > 0 && words.is(tokens.get(first - 1).lower(), Use.DURING)
                || end < tokens.size() && words.is(tokens.get(end).lower(), Use.DURING);
        Range before = during ? lasting(tokens, first) : null;
        return before != null ? before : subject(tokens, first, end);
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
        return clause.phraseAt(tokens, skipDeterminer(tokens, at + 1), false);
    }

    private Range counted(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        if (words.is(tokens.get(at).lower(), Use.PARTITIVE)) {
            return partitive(tokens, at);
        }
        if (!words.is(tokens.get(at).lower(), Use.COUNTED_AFTER)) {
            return null;
        }
        int next = at + 1;
        if (next >= tokens.size() || !clause.nounsCapital() && tokens.get(next).capital()) {
            return null;
        }
        return words.is(tokens.get(next).lower(), Use.DETERMINER) ? null : clause.phraseAt(tokens, next, true);
    }

    private int skipDeterminer(List<Token> tokens, int at) {
        int i = at;
        while (i < tokens.size() && i < at + 2 && words.is(tokens.get(i).lower(), Use.DETERMINER)) {
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
        return clause.phraseBefore(tokens, i + 1);
    }

    /** The verb and its object before "for seven days", or where they stand apart the object. */
    private Range lasting(List<Token> tokens, int first) {
        int end = words.is(tokens.get(first - 1).lower(), Use.DURING) ? first - 1 : first;
        int from = clauseStart(tokens, end);
        int verb = -1;
        for (int i = end - 1; i >= from; i--) {
            boolean finite = tokens.get(i).finite() && !tokens.get(i).capital() && !clause.function(tokens.get(i));
            if (finite && (verb < 0 || clause.noun(tokens.get(verb)))) {
                verb = i;
            }
        }
        if (verb < 0) {
            return null;
        }
        Range object = clause.freePhrase(tokens, verb + 1, end);
        if (object == null) {
            return null;
        }
        return object.from() == verb + 1 ? new Range(verb, object.to()) : object;
    }

    /** The subject of a verb that measures, in the clause of the amount. */
    private Range subject(List<Token> tokens, int first, int end) {
        int from = clauseStart(tokens, first);
        int to = end;
        while (to < tokens.size() && !words.is(tokens.get(to).lower(), Use.BORDER)) {
            to++;
        }
        int verb = measuring(tokens, from, first);
        if (verb < 0) {
            verb = clause.nounsCapital() ? measuring(tokens, end, to) : -1;
            return verb < 0 ? null : orElse(clause.freePhrase(tokens, from, first), antecedent(tokens, from));
        }
        Range subject = clause.freePhrase(tokens, from, verb);
        if (subject == null && clause.nounsCapital()) {
            subject = clause.freePhrase(tokens, verb + 1, first);
        }
        return subject != null ? subject : antecedent(tokens, from);
    }

    private int measuring(List<Token> tokens, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (words.is(tokens.get(i).lower(), Use.MEASURES)) {
                return i;
            }
        }
        return -1;
    }

    /** What a relative clause that starts at a token is about. */
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
        return clause.phraseBefore(tokens, i + 1);
    }
}
