package io.stemma.reading.figure;

import io.stemma.language.Pos;
import io.stemma.language.VerbForm;
import io.stemma.reading.figure.FigureWords.Use;
import io.stemma.reading.figure.Phrases.Range;

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
    Range find(Line tokens, Amount amount, int first, int end, boolean bound) {
        return phrases.whole(tokens, alone(tokens, amount, first, end, bound));
    }

    private Range alone(Line tokens, Amount amount, int first, int end, boolean bound) {
        return switch (amount.kind()) {
            case COUNT -> count(tokens, amount, first, end);
            case ORDINAL -> phrases.phraseAt(tokens, end, false);
            case AGE -> orElse(holder(tokens, end), bound ? null : orElse(aged(tokens, first), old(tokens, first)));
            case TIME -> time(tokens, first, end, bound);
            case FRACTION -> fraction(tokens, first, end);
            case MONEY -> orElse(measure(tokens, first, end, bound), money(tokens, first, end));
            default -> orElse(measure(tokens, first, end, bound), any(tokens, amount, first));
        };
    }

    private Range count(Line tokens, Amount amount, int first, int end) {
        if (tokens.is(end, words, Use.VERSUS) && end + 1 < tokens.size() && number(tokens, end + 1)) {
            Range sides = phrases.phraseAt(tokens, end + 2, true);
            return orElse(sides, orElse(before(tokens, first), links.anySubject(tokens, first)));
        }
        if (tokens.is(end, words, Use.PARTITIVE) && tokens.is(end + 1, words, Use.THEM)) {
            return phrases.phraseAt(tokens, end + 2, true);
        }
        Range behind = orElse(partitive(tokens, end), phrases.phraseAt(tokens, end, amount.value() != 1));
        behind = orElse(behind, others(tokens, end));
        if (behind != null) {
            return behind;
        }
        Range did = orElse(orElse(aboard(tokens, end), acting(tokens, end)), done(tokens, end));
        return orElse(orElse(did, before(tokens, first)), links.countedSubject(tokens, first, end));
    }

    /** "zwölf weitere wurden verletzt": a word for persons that stands for their noun where all nouns have capitals. */
    private Range others(Line tokens, int end) {
        boolean persons =
                phrases.nounsCapital() && tokens.is(end, words, Use.PERSONS) && tokens.is(end, words, Use.SKIP);
        return persons ? new Range(end, end + 1) : null;
    }

    private boolean number(Line tokens, int i) {
        return words.number(tokens.get(i).lower());
    }

    /** Whose age is told: "the 22-year-old suspect's home" tells that of the suspect. */
    private Range holder(Line tokens, int end) {
        int at = end;
        if (tokens.is(end, words, Use.SHARES) && end + 1 < tokens.size() && number(tokens, end + 1)) {
            at = end + 2;
            while (at < tokens.size()
                    && (words.unitWord(tokens.get(at).lower()) != null || tokens.is(at, words, Use.OLD))) {
                at++;
            }
        }
        Range phrase = phrases.phraseAt(tokens, at, false);
        for (int i = end; phrase != null && i < phrase.from(); i++) {
            if (Phrases.possessive(tokens.get(i))) {
                return phrases.phraseBefore(tokens, i);
            }
        }
        return phrase;
    }

    /** "the suspects, aged 19 and 23": the noun before the word that makes ages of numbers. */
    private Range aged(Line tokens, int first) {
        int i = first - 1;
        while (i > 0
                && (number(tokens, i)
                        || tokens.is(i, words, Use.AND)
                        || tokens.get(i).text().equals(","))) {
            i--;
        }
        if (tokens.is(i, words, Use.WEAK_OF)) {
            return tokens.is(i - 1, words, Use.AGE) ? links.anySubject(tokens, first) : phrases.phraseBefore(tokens, i);
        }
        if (i + 1 < first && tokens.get(i + 1).text().equals(",")
                || tokens.get(Math.max(0, i)).text().equals("(")) {
            return phrases.phraseBefore(tokens, tokens.get(i).text().equals("(") ? i : i + 1);
        }
        if (!tokens.is(i, words, Use.AGE)) {
            return null;
        }
        while (i > 0 && !tokens.get(i - 1).word()) {
            i--;
        }
        return orElse(phrases.phraseBefore(tokens, i), links.anySubject(tokens, i));
    }

    /** "the canal is 120 years old". */
    private Range old(Line tokens, int first) {
        Range named = phrases.nounsCapital() ? phrases.phraseBefore(tokens, first) : null;
        boolean inverted = named != null
                && named.from() > 0
                && tokens.get(named.from() - 1).finite();
        if (inverted) {
            return named; // "im Mai wird Weber 65 Jahre alt"
        }
        return tokens.is(first - 1, words, Use.BE) ? links.anySubject(tokens, first) : null;
    }

    /** Whether what is told of an amount is what was done to those counted, not who they are. */
    boolean isDeed(Line tokens, Range thing) {
        return thing.to() - thing.from() == 1
                && !phrases.noun(tokens, thing.from())
                && tokens.get(thing.from()).can(VerbForm.PARTICIPLE);
    }

    /** What money bought, or what it is for. */
    private Range money(Line tokens, int first, int end) {
        Range traded = orElse(links.traded(tokens, first, end), links.fined(tokens, first));
        int at = behindTime(tokens, end);
        if (traded != null || !tokens.is(at, words, Use.PURPOSE)) {
            return traded;
        }
        int next = skipDeterminer(tokens, at + 1);
        boolean name = next < tokens.size()
                && !phrases.nounsCapital()
                && tokens.get(next).capital();
        Range purpose = name ? null : phrases.phraseAt(tokens, next, false);
        return purpose == null || tokens.is(purpose.to() - 1, words, Use.NOT_RANKED) ? null : purpose;
    }

    /** The place behind the time over which money is spent, if one follows: "over five years". */
    private int behindTime(Line tokens, int end) {
        int at = end + 1;
        if (!tokens.is(end, words, Use.PREPOSITION) || at + 1 >= tokens.size() || !number(tokens, at)) {
            return end;
        }
        FigureWords.Unit unit = words.unitWord(tokens.get(at + 1).lower());
        return unit != null && unit.kind().equals("time") ? at + 2 : end;
    }

    /** Whose measure is told, but for shares: the subject of the verb before it. */
    private Range any(Line tokens, Amount amount, int first) {
        boolean stuff = amount.unit() != null && words.is(amount.unit(), Use.OF_STUFF);
        return stuff ? null : links.anySubject(tokens, first);
    }

    /** "the 4.5 million who voted": what those did who are counted. */
    private Range acting(Line tokens, int end) {
        boolean who = tokens.is(end, words, Use.WHO)
                && end + 1 < tokens.size()
                && tokens.get(end + 1).finite();
        return who ? new Range(end + 1, end + 2) : null;
    }

    /** "all 78 on board": where those are who are counted. */
    private Range aboard(Line tokens, int end) {
        int at = tokens.is(end, words, Use.PREPOSITION) ? end + 1 : end;
        return tokens.is(at, words, Use.ABOARD) ? new Range(end, at + 1) : null;
    }

    /** "three were killed": what was done to those who are counted. */
    private Range done(Line tokens, int end) {
        int i = tokens.is(end, words, Use.SKIP) ? end + 1 : end;
        if (tokens.is(i, words, Use.FATE)
                && tokens.get(i).finite()
                && tokens.get(i).can(VerbForm.PAST)) {
            return new Range(i, i + 1); // "two more died"
        }
        boolean helper = tokens.is(i, words, Use.BE) || tokens.is(i, words, Use.HELPS);
        int last = i + 1;
        while (helper
                && phrases.nounsCapital()
                && last < tokens.size()
                && !tokens.is(last, words, Use.BORDER)
                && tokens.get(last).word()) {
            last++;
        }
        if (helper && last - 1 > i && tokens.get(last - 1).can(VerbForm.PARTICIPLE)) {
            return new Range(last - 1, last); // "1769 sind daran gestorben"
        }
        if (helper) {
            i++;
        }
        if (i < tokens.size() && tokens.get(i).can(Pos.ADVERB)) {
            i++;
        }
        if (i >= tokens.size()
                || words.is(tokens.get(i).lower(), Use.MEASURES)
                || !tokens.get(i).can(VerbForm.PARTICIPLE)
                || !helper && !helped(tokens, end)) {
            return null;
        }
        return new Range(i, i + 1);
    }

    private boolean helped(Line tokens, int end) {
        for (int i = end - 1; i >= 0 && !words.is(tokens.get(i).lower(), Use.BORDER); i--) {
            if (words.is(tokens.get(i).lower(), Use.BE)) {
                return true;
            }
        }
        return false;
    }

    private Range fraction(Line tokens, int first, int end) {
        boolean whole = end < tokens.size() && words.is(tokens.get(end).lower(), Use.DETERMINER);
        Range behind = orElse(
                partitive(tokens, end), phrases.phraseAt(tokens, whole ? skipDeterminer(tokens, end) : end, !whole));
        return orElse(behind, links.subject(tokens, first, end));
    }

    private Range measure(Line tokens, int first, int behind, boolean bound) {
        int end = behind;
        if (end < tokens.size() && words.is(tokens.get(end).lower(), Use.DIMENSION)) {
            end++;
        }
        Range after = counted(tokens, end);
        if (after != null && tokens.is(end, words, Use.COUNTED_AFTER) && !tokens.is(end, words, Use.PARTITIVE)) {
            Range subject = links.subject(tokens, first, end);
            after = subject == null ? after : subject;
        }
        if (after == null && (bound || phrases.nounsCapital() || attributive(tokens, first))) {
            after = phrases.phraseAt(tokens, end, false);
        }
        if (after != null) {
            return after;
        }
        if (tokens.is(end, words, Use.SKIP) && !phrases.nounsCapital()) {
            after = phrases.phraseAt(tokens, end, false);
            if (after != null) {
                return after;
            }
        }
        boolean change = tokens.is(end, words, Use.SHARES) && end + 1 < tokens.size() && number(tokens, end + 1);
        Range named = orElse(change ? null : before(tokens, first), links.changed(tokens, first, end));
        named = orElse(named, links.changedBy(tokens, first));
        return orElse(named, orElse(links.subject(tokens, first, end), moved(tokens, first)));
    }

    /** "energy down another $10": the noun before a word of direction. */
    private Range moved(Line tokens, int first) {
        int i = first;
        while (i > 0 && words.is(tokens.get(i - 1).lower(), Use.DIRECTION)) {
            i--;
        }
        return i == first ? null : phrases.phraseBefore(tokens, i);
    }

    private Range time(Line tokens, int first, int end, boolean bound) {
        Range behind = bound ? phrases.phraseAt(tokens, end, false) : null;
        behind = orElse(behind, partitive(tokens, end));
        if (behind == null && end + 1 < tokens.size() && tokens.is(end + 1, words, Use.SPENT_IN)) {
            behind = new Range(end + 1, end + 2);
        }
        if (behind != null) {
            return behind;
        }
        if (phrases.nounsCapital() && end < tokens.size() && phrases.noun(tokens, end)) {
            return new Range(end, end + 1);
        }
        Range named = before(tokens, first);
        if (named != null) {
            return named;
        }
        Range changed = links.changedBy(tokens, first);
        if (changed != null) {
            return changed;
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
    private boolean attributive(Line tokens, int first) {
        return first > 0 && words.is(tokens.get(first - 1).lower(), Use.DETERMINER);
    }

    private Range partitive(Line tokens, int at) {
        if (at >= tokens.size() || !words.is(tokens.get(at).lower(), Use.PARTITIVE)) {
            return null;
        }
        return phrases.phraseAt(tokens, skipDeterminer(tokens, at + 1), true);
    }

    private Range counted(Line tokens, int at) {
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

    private int skipDeterminer(Line tokens, int at) {
        int i = at;
        while (i < tokens.size()
                && i < at + 3
                && (words.is(tokens.get(i).lower(), Use.DETERMINER)
                        || number(tokens, i)
                        || (tokens.is(i, words, Use.PERIOD) || tokens.is(i, words, Use.MODIFIER))
                                && i + 1 < tokens.size()
                                && number(tokens, i + 1))) {
            i++;
        }
        return i;
    }

    /** "losses of …", "Verluste in Höhe von …". */
    private Range before(Line tokens, int first) {
        int i = first - 1;
        if (tokens.is(i, words, Use.SCALE_NOUN)) {
            return new Range(i, i + 1);
        }
        if (i > 0 && tokens.is(i - 1, words, Use.MEAN)) {
            return null;
        }
        if (i > 0 && (tokens.is(first, words, Use.BETWEEN) || tokens.is(first, words, Use.PREPOSITION))) {
            Range ranged = phrases.phraseBefore(tokens, first); // "Temperaturen bis zu 18 Grad"
            if (ranged != null) {
                return ranged;
            }
        }
        if (i < 1 || !words.is(tokens.get(i).lower(), Use.COUNTED_BEFORE)) {
            return null;
        }
        i--;
        if (words.is(tokens.get(i).lower(), Use.AMOUNT_OF) && i >= 2 && tokens.is(i - 1, words, Use.PREPOSITION)) {
            i -= 2;
        }
        boolean free = "free".equals(words.value(tokens.get(first - 1).lower(), Use.COUNTED_BEFORE));
        return free && phrases.led(tokens, i + 1) ? null : phrases.phraseBefore(tokens, i + 1);
    }
}
