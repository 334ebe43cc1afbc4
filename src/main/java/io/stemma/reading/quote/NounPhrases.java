package io.stemma.reading.quote;

import io.stemma.article.Span;
import io.stemma.language.Pos;
import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.name.Names;
import io.stemma.reading.quote.QuoteWords.Kind;

/** Reads noun phrases without a parser: determiner, attributes, head, and what follows it up to the end of the clause. */
final class NounPhrases {
    private static final int LONGEST = 30;

    private final Names names;
    private final boolean capitals;

    /** Reads them in a language whose nouns all have capitals, or not. */
    NounPhrases(Names names, boolean capitals) {
        this.names = names;
        this.capitals = capitals;
    }

    /** The noun phrase that starts at this token and ends before the limit, or null. */
    NounPhrase at(Line line, int from, int limit) {
        if (from < 0
                || from >= limit
                || line.quoted(from) != null
                || !line.token(from).word()) {
            return null;
        }
        if (pronoun(line, from) && !opensNoun(line, from, limit)) {
            return new NounPhrase(from, from + 1, from + 1);
        }
        int i = from;
        while (i < limit
                && (line.named(i) == null || line.named(i).form() == NameForm.PRONOUN)
                && line.is(Kind.DETERMINER, i)
                && (i == from || !line.is(Kind.RELATIVE, from))) {
            i++;
        }
        if (i > from && i < limit && line.is(Kind.PREPOSITION, i)) {
            i = attributed(line, i, limit);
        }
        int core = core(line, i, limit);
        if (core == i) {
            boolean alone = i == from + 1 && i < line.size() && line.finite(i);
            return alone ? new NounPhrase(from, i, i) : null;
        }
        return new NounPhrase(from, core, end(line, core, limit));
    }

    private static boolean pronoun(Line line, int i) {
        return line.is(Kind.PRONOUN, i)
                && (line.named(i) == null || line.named(i).form() == NameForm.PRONOUN);
    }

    /** Whether the word is a determiner here: a noun or its attribute follows. */
    private static boolean opensNoun(Line line, int i, int limit) {
        if (!line.is(Kind.DETERMINER, i) || i + 1 >= limit || !line.token(i + 1).word()) {
            return false;
        }
        return line.named(i + 1) != null || !breaks(line, i + 1) && !line.finite(i + 1);
    }

    /** The head of a phrase whose attribute holds a phrase of its own: "eine am Montag verlesene Erklärung". */
    private static int attributed(Line line, int from, int limit) {
        for (int i = from + 1;
                i + 1 < Math.min(limit, from + 9) && line.token(i).word();
                i++) {
            Token t = line.token(i);
            boolean attribute = !t.capital() && (t.can(Pos.ADJECTIVE) || t.can(VerbForm.PARTICIPLE));
            if (attribute && line.token(i + 1).capital()) {
                return i;
            }
        }
        return from;
    }

    private int core(Line line, int from, int limit) {
        int head = from;
        boolean noun = false;
        int attributes = from;
        for (int i = from; i < limit; i++) {
            Token t = line.token(i);
            NameMention named = line.named(i);
            if (line.quoted(i) != null) {
                break;
            }
            if (named != null && named.form() != NameForm.PRONOUN) {
                boolean other = noun && capitals && line.named(i - 1) != named && line.named(i - 1) != null;
                if (other && !line.is(Kind.GENITIVE, i - 1)) {
                    break;
                }
                if (noun && named.form() == NameForm.NOMINAL && line.is(Kind.DETERMINER, i)) {
                    break;
                }
                noun = true;
                head = i + 1;
                continue;
            }
            if (genitiveMark(t)) {
                noun = false;
                continue;
            }
            if (capitals && noun && Character.isDigit(t.text().charAt(0))) {
                break;
            }
            if (capitals && noun && i > from && closedByName(line, i)) {
                break;
            }
            if (!t.word() || breaks(line, i) || noun && line.finite(i) && !followsAttribute(line, i)) {
                break;
            }
            if (line.is(Kind.TIME, i) && !(i + 1 < limit && genitiveMark(line.token(i + 1)))) {
                if (!noun || !t.capital() && line.named(i - 1) == null) {
                    head = i + 1;
                }
                break;
            }
            boolean can = t.capital()
                    || t.can(Pos.NUMBER)
                    || !capitals && (t.can(Pos.NOUN) || t.can(Pos.PROPER) || t.can(Pos.OTHER));
            if (can && !(lowerAttribute(t) && i + 1 < limit && nounlike(line, i + 1))) {
                noun = true;
                head = i + 1;
            } else if (noun || !attribute(t)) {
                break;
            } else {
                attributes = i + 1;
            }
        }
        return noun || head > from || !line.is(Kind.DETERMINER, from - 1) ? head : attributes;
    }

    /** Whether a name ends the phrase before this token: no genitive, and a common noun follows. */
    private static boolean closedByName(Line line, int i) {
        NameMention before = line.named(i - 1);
        Token t = line.token(i);
        return before != null
                && (before.form() == NameForm.NAME || before.form() == NameForm.SEAT)
                && !line.is(Kind.GENITIVE, i - 1)
                && t.can(Pos.NOUN)
                && !t.can(Pos.PROPER);
    }

    private static boolean lowerAttribute(Token t) {
        return !t.capital() && t.analyses().get(0).pos() == Pos.ADJECTIVE;
    }

    private static boolean nounlike(Line line, int i) {
        Token t = line.token(i);
        return line.named(i) != null || t.can(Pos.NOUN) || t.can(Pos.PROPER) || t.capital();
    }

    private static boolean followsAttribute(Line line, int i) {
        return line.token(i).capital() || line.token(i).can(Pos.NOUN) && line.nominal(i);
    }

    private static boolean attribute(Token t) {
        return t.can(Pos.ADJECTIVE)
                || t.can(Pos.NUMBER)
                || t.can(Pos.OTHER)
                || t.analyses().stream().anyMatch(a -> !a.form().finite() && a.pos() == Pos.VERB);
    }

    static boolean genitiveMark(Token t) {
        char c = t.text().charAt(0);
        return (c == '\'' || c == '’') && t.text().length() <= 2;
    }

    private static boolean breaks(Line line, int i) {
        Token t = line.token(i);
        return line.is(Kind.PREPOSITION, i)
                || line.is(Kind.DETERMINER, i)
                || line.is(Kind.RELATIVE, i)
                || line.is(Kind.SUBORDINATOR, i)
                || line.is(Kind.COORDINATOR, i)
                || line.is(Kind.PRONOUN, i)
                || line.is(Kind.OBJECT, i)
                || line.is(Kind.ADVERB, i)
                || line.is(Kind.NEGATION, i)
                || line.is(Kind.THAT, i)
                || line.is(Kind.MODAL, i)
                || line.is(Kind.PERFECT, i)
                || line.is(Kind.PASSIVE, i)
                || t.analyses().get(0).pos() == Pos.PARTICLE;
    }

    /** Whether a word after a head can only be a participle or infinitive that closes a clause. */
    boolean verbal(Line line, int i) {
        Token t = line.token(i);
        VerbForm form = t.analyses().get(0).form();
        boolean open = i + 1 < line.size() && line.token(i + 1).capital();
        return capitals && !t.capital() && !open && (form == VerbForm.PARTICIPLE || form == VerbForm.INFINITIVE);
    }

    /** Where a bracket that opens at this token closes within a few words, or -1. */
    static int bracket(Line line, int i) {
        for (int k = i + 1; line.is("(", i) && k < Math.min(line.size(), i + 8); k++) {
            if (line.is(")", k)) {
                return k;
            }
        }
        return -1;
    }

    /** After the phrases that follow a head: up to a mark, a finite verb, a new clause or a time. */
    private int end(Line line, int core, int limit) {
        int end = core;
        for (int i = core; i < Math.min(limit, core + LONGEST); i++) {
            int close = bracket(line, i);
            if (close > 0 && close < limit) {
                end = close + 1;
                i = close;
                continue;
            }
            Token t = line.token(i);
            if (line.wall(i) || line.comma(i) || line.is(".", i) || line.finite(i) || verbal(line, i)) {
                break;
            }
            boolean name = line.named(i) != null && line.named(i).form() == NameForm.NAME
                    || !t.can(Pos.NOUN)
                    || !line.token(i - 1).can(Pos.NOUN);
            if (capitals
                    && (t.can(Pos.NUMBER) || t.capital() && line.token(i - 1).capital() && !name)) {
                break;
            }
            if (capitals && (line.is(Kind.NEGATION, i) || t.analyses().get(0).pos() == Pos.PARTICLE)) {
                break;
            }
            if (line.is(Kind.DATIVE, i) && !line.is(Kind.PREPOSITION, i - 1)) {
                break;
            }
            if (line.is(Kind.THAT, i) || line.is(Kind.SUBORDINATOR, i) || line.is(Kind.TIME, i)) {
                break;
            }
            if (line.is(Kind.PREPOSITION, i) && line.is(Kind.TIME, i + 1) || line.is(Kind.ADJUNCT, i)) {
                break;
            }
            if (line.is(Kind.DETERMINER, i) && line.is(Kind.HEARER, i + 1) && !line.is(Kind.PREPOSITION, i - 1)) {
                break;
            }
            end = i + 1;
        }
        while (end > core
                && (line.is(Kind.COORDINATOR, end - 1)
                        || line.is(Kind.PREPOSITION, end - 1)
                        || line.is(Kind.ADVERB, end - 1)
                        || capitals && lowerAttribute(line.token(end - 1))
                        || line.is(Kind.DETERMINER, end - 1)
                        || line.is(Kind.MODAL, end - 1)
                        || line.is(Kind.PERFECT, end - 1))) {
            end--;
        }
        return end;
    }

    /**
     * The speaker that a noun phrase stands for.
     *
     * @return null where it cannot speak
     */
    Speaker speaker(Line line, NounPhrase np) {
        NameMention head = line.named(np.head());
        Span core = line.span(np.from(), np.core());
        boolean compound =
                head != null && head.span().end() < line.token(np.head()).end();
        if (head != null && speaks(head) && !compound && !possessor(line, np, head)) {
            return new Speaker(head.actor(), core);
        }
        if (pronoun(line, np.head())) {
            return line.is(Kind.IMPERSONAL, np.head()) ? null : new Speaker(null, core);
        }
        NameMention apposed = apposed(line, np);
        if (apposed != null) {
            return new Speaker(apposed.actor(), apposed.span());
        }
        boolean utterance = utterance(line.token(np.head()), line);
        if (utterance) {
            for (int i = np.from(); i < np.end(); i++) {
                NameMention m = line.named(i);
                if (m != null && speaks(m) && (names.of(m).kind() == NameKind.PERSON || !upon(line, i))) {
                    return new Speaker(m.actor(), line.span(np.from(), Math.max(np.core(), np.end())));
                }
            }
        }
        NameMention sharer = utterance ? sharer(line, np) : null;
        if (sharer != null) {
            return new Speaker(sharer.actor(), core);
        }
        boolean number = np.core() - np.from() == 1
                && Character.isDigit(line.token(np.from()).text().charAt(0));
        if (number || line.is(Kind.TIME, np.head()) || capitals && np.head() == 0 && !noun(line.token(0))) {
            return null;
        }
        for (int i = np.from(); i < np.core(); i++) {
            if (line.is(Kind.IMPERSONAL, i) && !line.is(Kind.DETERMINER, i)) {
                return null;
            }
        }
        if (line.is(Kind.SPEECHLESS, np.head())
                || head != null && !compound && names.of(head).kind() == NameKind.PLACE) {
            return null;
        }
        return new Speaker(null, line.span(np.from(), Math.max(np.core(), np.end())));
    }

    /** Whether a name in the genitive only tells whose the noun before it is: "das Angebot Chinas". */
    private boolean possessor(Line line, NounPhrase np, NameMention name) {
        int first = line.sentence().tokenAt(name.span().start());
        if (!capitals || first <= np.from() || !line.is(Kind.GENITIVE, np.head())) {
            return false;
        }
        Token before = line.token(first - 1);
        boolean whole = names.of(name).name().endsWith(line.token(np.head()).text());
        return line.named(first - 1) == null && before.capital() && before.can(Pos.NOUN) && !whole;
    }

    private static boolean noun(Token t) {
        return t.can(Pos.NOUN) || t.can(Pos.PROPER) || t.can(Pos.OTHER);
    }

    boolean person(Speaker speaker) {
        return speaker.actor() != null && names.actors().get(speaker.actor()).kind() == NameKind.PERSON;
    }

    /** Who is said to have sent an utterance, right behind it: "a note that he shared". */
    private NameMention sharer(Line line, NounPhrase np) {
        for (int i = np.core(); i < line.size() && i <= np.core() + 2; i++) {
            NameMention m = line.named(i);
            if (m != null) {
                boolean person = names.of(m).kind() == NameKind.PERSON;
                return m.form() == NameForm.PRONOUN && person ? m : null;
            }
        }
        return null;
    }

    private static boolean utterance(Token head, Line line) {
        int i = line.sentence().tokenAt(head.start());
        return line.is(Kind.UTTERANCE, i);
    }

    private boolean speaks(NameMention m) {
        return m.form() != NameForm.ADJECTIVE && names.of(m).kind() != NameKind.PLACE;
    }

    /** Whether a name only says where the words stand: "the post on Telegram". */
    private static boolean upon(Line line, int name) {
        int i = name - 1;
        while (line.is(Kind.DETERMINER, i) && !line.is(Kind.UPON, i)) {
            i--;
        }
        return line.is(Kind.UPON, i);
    }

    /** A person's name right after the phrase, between commas. */
    private NameMention apposed(Line line, NounPhrase np) {
        for (int at : new int[] {np.core(), np.end()}) {
            if (!line.comma(at)) {
                continue;
            }
            for (int i = at + 1; i < Math.min(line.size(), at + 4); i++) {
                NameMention m = line.named(i);
                if (m != null && m.form() == NameForm.NAME) {
                    return names.of(m).kind() == NameKind.PERSON ? m : null;
                }
                if (!line.token(i).word() || line.is(Kind.PREPOSITION, i)) {
                    break;
                }
            }
        }
        return null;
    }
}
