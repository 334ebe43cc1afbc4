package io.stemma.reading.figure;

import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import io.stemma.reading.figure.FigureWords.Use;
import java.util.List;

/** Noun phrases around a place in a sentence, told by parts of speech and, where nouns have capitals, by these. */
final class Clause {
    private final FigureWords words;
    private final boolean nounsCapital;

    Clause(LanguagePack pack, FigureWords words) {
        this.words = words;
        this.nounsCapital = "nouns".equals(pack.setting("capitals", ""));
    }

    /** Tokens from one index to another (exclusive). */
    record Range(int from, int to) {}

    boolean nounsCapital() {
        return nounsCapital;
    }

    /** Whether the token may be a noun. */
    boolean noun(Token t) {
        if (words.is(t.lower(), Use.PLURAL)) {
            return true;
        }
        if (!t.word() || Character.isDigit(t.text().charAt(0)) || function(t)) {
            return false;
        }
        if (nounsCapital) {
            return t.capital();
        }
        return t.can(Pos.NOUN)
                || t.can(Pos.PROPER)
                || t.analyses().get(0).pos() == Pos.OTHER && t.text().length() > 2;
    }

    boolean adjective(Token t) {
        return t.word()
                && !Character.isDigit(t.text().charAt(0))
                && !function(t)
                && (t.can(Pos.ADJECTIVE)
                        || t.can(VerbForm.PARTICIPLE)
                        || t.can(VerbForm.GERUND)
                        || t.capital()
                        || t.text().indexOf('-') > 0);
    }

    boolean function(Token t) {
        return t.analyses().get(0).pos() == Pos.FUNCTION
                || words.is(t.lower(), Use.PREPOSITION)
                || words.is(t.lower(), Use.DETERMINER);
    }

    private boolean plural(Token t) {
        if (words.is(t.lower(), Use.PLURAL)) {
            return true;
        }
        for (var a : t.analyses()) {
            if (a.pos() == Pos.NOUN && !a.lemma().equalsIgnoreCase(t.lower())) {
                return true;
            }
        }
        return t.lower().endsWith("s") && !t.lower().endsWith("ss") && noun(t);
    }

    /**
     * The noun phrase without article that starts at a token, or null.
     *
     * @param several whether its head is a plural, where plurals can be told
     */
    Range phraseAt(List<Token> tokens, int at, boolean several) {
        return nounsCapital ? capitalPhrase(tokens, at) : plainPhrase(tokens, at, several);
    }

    private Range capitalPhrase(List<Token> tokens, int at) {
        for (int i = at; i < tokens.size() && i < at + 5; i++) {
            Token t = tokens.get(i);
            if (noun(t)) {
                return new Range(at, i + 1);
            }
            boolean within = adjective(t)
                    || t.word()
                            && t.can(Pos.ADVERB)
                            && !function(t)
                            && i + 1 < tokens.size()
                            && adjective(tokens.get(i + 1));
            if (!within) {
                return null;
            }
        }
        return null;
    }

    private Range plainPhrase(List<Token> tokens, int at, boolean several) {
        int end = -1;
        for (int i = at; i < tokens.size() && i < at + 6; i++) {
            Token t = tokens.get(i);
            boolean noun = noun(t);
            boolean verb = t.finite() && !t.can(Pos.ADJECTIVE);
            if (!noun && !adjective(t) && !(t.can(Pos.ADVERB) && end < 0)) {
                break;
            }
            if (end >= 0 && verb && (t.can(VerbForm.PAST) || t.lower().endsWith("s") || several)) {
                break;
            }
            if (noun) {
                if (several && end >= 0 && plural(tokens.get(end - 1)) && !plural(t)) {
                    break;
                }
                end = i + 1;
            } else if (end >= 0) {
                break;
            }
        }
        return end < 0 ? null : new Range(at, end);
    }

    /** The noun phrase that ends before a token, its nouns alone, or null. */
    Range phraseBefore(List<Token> tokens, int end) {
        int i = end - 1;
        if (i < 0 || !noun(tokens.get(i))) {
            return null;
        }
        if (nounsCapital) {
            // a genitive belongs to the noun before it
            boolean genitive = i >= 2 && words.is(tokens.get(i - 1).lower(), Use.PARTITIVE) && noun(tokens.get(i - 2));
            return genitive ? new Range(i - 2, i - 1) : new Range(i, i + 1);
        }
        int from = i;
        while (from > 0 && noun(tokens.get(from - 1)) && !tokens.get(from - 1).finite()) {
            from--;
        }
        return new Range(from, i + 1);
    }

    /** The first noun phrase within a stretch that no preposition leads, or null. */
    Range freePhrase(List<Token> tokens, int from, int to) {
        boolean led = false;
        for (int i = from; i < to; i++) {
            Token t = tokens.get(i);
            if (words.is(t.lower(), Use.PREPOSITION)) {
                led = true;
            } else if (t.text().equals(",")) {
                led = false;
            } else if (noun(t)) {
                int end = i + 1;
                if (!nounsCapital) {
                    while (end < to && noun(tokens.get(end)) && !verbOnly(tokens.get(end))) {
                        end++;
                    }
                    if (end < to && possessive(tokens.get(end))) {
                        i = end;
                        continue;
                    }
                }
                if (!led) {
                    return new Range(i, end);
                }
                led = false;
                i = end - 1;
            }
        }
        return null;
    }

    private static boolean possessive(Token t) {
        return t.text().length() == 2 && (t.text().charAt(0) == '\'' || t.text().charAt(0) == '’');
    }

    private static boolean verbOnly(Token t) {
        return t.finite() && t.can(VerbForm.PAST);
    }
}
