package io.stemma.reading.figure;

import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import io.stemma.reading.figure.FigureWords.Use;
import java.util.Locale;

/** Short noun phrases around a place in a sentence, told by parts of speech and, where nouns have capitals, by these. */
final class Phrases {
    private static final int LONGEST = 6;

    private final LanguagePack pack;
    private final FigureWords words;
    private final boolean nounsCapital;

    Phrases(LanguagePack pack, FigureWords words) {
        this.pack = pack;
        this.words = words;
        this.nounsCapital = "nouns".equals(pack.setting("capitals", ""));
    }

    /** Tokens from one index to another (exclusive). */
    record Range(int from, int to) {}

    boolean nounsCapital() {
        return nounsCapital;
    }

    /** Whether a token may be a noun. */
    boolean noun(Line tokens, int i) {
        Token t = tokens.get(i);
        if (tokens.timed(i) || tokens.aside(i) || unit(tokens, i)) {
            return false;
        }
        if (words.is(t.lower(), Use.PLURAL)) {
            return true;
        }
        if (!t.word() || Character.isDigit(t.text().charAt(0)) || function(t)) {
            return false;
        }
        if (nounsCapital) {
            boolean first = i == 0 || !tokens.get(i - 1).word();
            return t.capital() && (!first || named(t));
        }
        return named(t) || t.analyses().get(0).pos() == Pos.OTHER && t.text().length() > 2 || behindArticle(tokens, i);
    }

    /** Whether a word that is known as a verb alone stands between an article and a verb or preposition: "the pool is". */
    private boolean behindArticle(Line tokens, int i) {
        Token t = tokens.get(i);
        return i > 0
                && i + 1 < tokens.size()
                && t.finite()
                && !t.can(Pos.ADJECTIVE)
                && words.is(tokens.get(i - 1).lower(), Use.DETERMINER)
                && (words.is(tokens.get(i + 1).lower(), Use.BE)
                        || words.is(tokens.get(i + 1).lower(), Use.MEASURES)
                        || words.is(tokens.get(i + 1).lower(), Use.PREPOSITION));
    }

    /** Whether a token is a unit of time, or any unit right behind a number. */
    private boolean unit(Line tokens, int i) {
        FigureWords.Unit unit = words.unitWord(tokens.get(i).lower());
        return unit != null
                && (unit.kind().equals("time")
                        || i > 0 && words.number(tokens.get(i - 1).lower()));
    }

    private static boolean named(Token t) {
        return t.can(Pos.NOUN) || t.can(Pos.PROPER);
    }

    private boolean adjective(Token t) {
        return t.word()
                && !Character.isDigit(t.text().charAt(0))
                && !function(t)
                && (t.can(Pos.ADJECTIVE)
                        || t.can(VerbForm.PARTICIPLE)
                        || t.can(VerbForm.GERUND)
                        || t.capital()
                        || t.text().indexOf('-') > 0);
    }

    private boolean adverb(Line tokens, int i) {
        return tokens.get(i).word()
                && tokens.get(i).can(Pos.ADVERB)
                && !function(tokens.get(i))
                && i + 1 < tokens.size()
                && adjective(tokens.get(i + 1));
    }

    private boolean function(Token t) {
        return t.analyses().get(0).pos() == Pos.FUNCTION
                || words.is(t.lower(), Use.PREPOSITION)
                || words.is(t.lower(), Use.DETERMINER);
    }

    private boolean plural(Line tokens, int i) {
        Token t = tokens.get(i);
        if (words.is(t.lower(), Use.PLURAL)) {
            return true;
        }
        for (var a : t.analyses()) {
            if (a.pos() == Pos.NOUN
                    && !t.lower().endsWith("s")
                    && !t.lower().startsWith(a.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        String s = t.lower();
        return s.endsWith("s") && !s.endsWith("ss") && !s.endsWith("us") && !s.endsWith("is") && noun(tokens, i);
    }

    /**
     * The noun phrase without article that starts at a token, or null.
     *
     * @param several whether its head is a plural, where plurals can be told
     */
    Range phraseAt(Line tokens, int at, boolean several) {
        int from = at;
        while (from < tokens.size() && words.is(tokens.get(from).lower(), Use.SKIP)) {
            from++;
        }
        return nounsCapital ? capitalPhrase(tokens, from) : plainPhrase(tokens, from, several);
    }

    private Range capitalPhrase(Line tokens, int at) {
        for (int i = at; i < tokens.size() && i < at + LONGEST; i++) {
            if (noun(tokens, i) && !belongs(tokens, i)) {
                return new Range(at, i + 1);
            }
            if (!adjective(tokens.get(i)) && !adverb(tokens, i)) {
                return null;
            }
        }
        return null;
    }

    /** Whether a word tells where or whose the noun behind it is: "26 Haigerer Vereine", "40 Prozent an Holms Firma". */
    private boolean belongs(Line tokens, int i) {
        Token t = tokens.get(i);
        boolean from = t.lower().endsWith("er")
                && (t.can(Pos.ADJECTIVE) || !pack.lemmas().knows(t.text()));
        boolean whose =
                t.lower().endsWith("s") && (t.can(Pos.PROPER) || !pack.lemmas().knows(t.text()));
        return (from || whose) && i + 1 < tokens.size() && tokens.get(i + 1).capital() && noun(tokens, i + 1);
    }

    private Range plainPhrase(Line tokens, int at, boolean several) {
        int end = -1;
        for (int i = at; i < tokens.size() && i < at + LONGEST; i++) {
            Token t = tokens.get(i);
            boolean noun = noun(tokens, i) || end < 0 && several && pluralLikeVerb(tokens, i);
            if (end >= 0 && possessive(t)) {
                int next = i + 1;
                while (next < tokens.size() && words.number(tokens.get(next).lower())) {
                    next++;
                }
                return plainPhrase(tokens, next, several);
            }
            if (!noun && !adjective(t) && !(end < 0 && (t.can(Pos.ADVERB) || timedBefore(tokens, i)))
                    || end >= 0 && measures(tokens, i)
                    || end >= 0 && goesOnAsVerb(tokens, i, several, several && plural(tokens, end - 1))) {
                break;
            }
            if (noun) {
                if (several
                        && end >= 0
                        && plural(tokens, end - 1)
                        && !tokens.get(end - 1).capital()
                        && (!plural(tokens, i) || words.is(t.lower(), Use.PLURAL))) {
                    break;
                }
                end = i + 1;
            } else if (end >= 0) {
                break;
            }
        }
        return end < 0 ? null : new Range(at, end);
    }

    /** Whether a word that tells a time stands before a noun: "overnight stays". */
    private boolean timedBefore(Line tokens, int i) {
        return tokens.timed(i)
                && !tokens.get(i).capital()
                && i + 1 < tokens.size()
                && !tokens.timed(i + 1)
                && (noun(tokens, i + 1) || pluralLikeVerb(tokens, i + 1));
    }

    /** Whether a word that is known as a verb alone has the end of a plural: "5.6 million overnight stays". */
    private boolean pluralLikeVerb(Line tokens, int i) {
        Token t = tokens.get(i);
        return t.finite()
                && !function(t)
                && !t.can(VerbForm.PAST)
                && t.lower().endsWith("s")
                && !t.lower().endsWith("ss")
                && !words.is(t.lower(), Use.BE)
                && !words.is(t.lower(), Use.HELPS);
    }

    /** Whether a word behind a noun is the verb that leads to an amount: "debt stands at", "the contract runs for". */
    private boolean measures(Line tokens, int i) {
        String lower = tokens.get(i).lower();
        return i + 1 < tokens.size()
                && tokens.get(i).finite()
                && (words.is(lower, Use.MEASURES) || words.is(lower, Use.LASTS))
                && words.is(tokens.get(i + 1).lower(), Use.PREPOSITION)
                && !words.is(tokens.get(i + 1).lower(), Use.PARTITIVE);
    }

    private static boolean goesOnAsVerb(Line tokens, int i, boolean several, boolean endsPlural) {
        Token t = tokens.get(i);
        return t.finite()
                && !t.can(Pos.ADJECTIVE)
                && (endsPlural || t.can(VerbForm.PAST) || !several && t.lower().endsWith("s"));
    }

    static boolean possessive(Token t) {
        return t.text().length() == 2 && (t.text().charAt(0) == '\'' || t.text().charAt(0) == '’');
    }

    /** The phrase with the one behind it where its own noun says little: "number of applications". */
    Range whole(Line tokens, Range phrase) {
        if (phrase == null
                || phrase.to() + 1 >= tokens.size()
                || !words.is(tokens.get(phrase.to() - 1).lower(), Use.WEAK)
                || !words.is(tokens.get(phrase.to()).lower(), Use.WEAK_OF)) {
            return phrase;
        }
        int from = phrase.to() + 1;
        while (from < tokens.size() && words.is(tokens.get(from).lower(), Use.DETERMINER)) {
            from++;
        }
        Range other = phraseAt(tokens, from, true);
        return other == null ? phrase : new Range(phrase.from(), other.to());
    }

    /** The noun phrase that ends before a token, its nouns alone, or null. */
    Range phraseBefore(Line tokens, int end) {
        int i = end - 1;
        while (i > 0 && tokens.aside(i)) {
            i--;
        }
        if (i < 0 || !noun(tokens, i)) {
            return null;
        }
        if (nounsCapital) {
            // a genitive belongs to the noun before it
            boolean genitive = i >= 2 && words.is(tokens.get(i - 1).lower(), Use.PARTITIVE) && noun(tokens, i - 2);
            return genitive ? new Range(i - 2, i - 1) : new Range(i, i + 1);
        }
        if (measures(tokens, i) && i > 0 && noun(tokens, i - 1)) {
            i--;
        }
        int from = i;
        while (from > 0 && noun(tokens, from - 1) && !tokens.get(from - 1).finite()) {
            from--;
        }
        return new Range(from, i + 1);
    }

    /** The first noun phrase within a stretch that no preposition leads, or null. */
    Range freePhrase(Line tokens, int from, int to) {
        boolean led = false;
        for (int i = from; i < to; i++) {
            Token t = tokens.get(i);
            if (words.is(t.lower(), Use.PREPOSITION)) {
                led = true;
            } else if (Character.isDigit(t.text().charAt(0))) {
                led = false;
            } else if (words.is(t.lower(), Use.MEASURES) && !nounsCapital || words.is(t.lower(), Use.LASTS)) {
                continue;
            } else if (t.text().equals(",")) {
                led = false;
            } else if (noun(tokens, i)) {
                int end = nounsCapital ? i + 1 : nounsEnd(tokens, i + 1, to);
                boolean owner = end < to && possessive(tokens.get(end));
                if (!led && !owner) {
                    return new Range(i, end);
                }
                boolean joined = end < to && words.is(tokens.get(end).lower(), Use.AND); // "in Bars und Kneipen"
                led = led && (owner || joined);
                i = owner ? end : end - 1;
            }
        }
        return null;
    }

    /** The last noun phrase within a stretch that no preposition leads, or null. */
    Range lastFreePhrase(Line tokens, int from, int to) {
        Range last = null;
        Range next = freePhrase(tokens, from, to);
        while (next != null) {
            last = next;
            next = freePhrase(tokens, next.to(), to);
        }
        return last;
    }

    /** Whether a preposition leads the noun phrase that ends before a token. */
    boolean led(Line tokens, int end) {
        int i = end - 2;
        while (i > 1 && words.is(tokens.get(i).lower(), Use.AND) && noun(tokens, i - 1)) {
            i -= 2; // "in Bars und Pubs"
        }
        while (i > 0 && (adjective(tokens.get(i)) || words.is(tokens.get(i).lower(), Use.DETERMINER))) {
            i--;
        }
        return i >= 0 && words.is(tokens.get(i).lower(), Use.PREPOSITION);
    }

    private int nounsEnd(Line tokens, int from, int to) {
        int end = from;
        while (end < to
                && noun(tokens, end)
                && !(tokens.get(end).finite() && tokens.get(end).can(VerbForm.PAST))
                && !(tokens.get(end).finite()
                        && end + 1 < tokens.size()
                        && words.is(tokens.get(end + 1).lower(), Use.DETERMINER))) {
            end++;
        }
        return end;
    }
}
