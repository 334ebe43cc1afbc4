package io.stemma.reading.clause;

import io.stemma.language.Analysis;
import io.stemma.language.Pos;
import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import java.util.Map;

/**
 * Chooses a reading for each word of a language whose nouns bear capitals and whose verb stands second or last. Which verb
 * is the finite one is left to the clauses.
 */
final class VerbSecondTagger {
    /** How many words a time with its preposition may have. */
    private static final int TIME = 5;

    private final ClauseWords table;
    private final Word[] words;

    VerbSecondTagger(ClauseWords table, Word[] words) {
        this.table = table;
        this.words = words;
    }

    Word[] tag() {
        for (int i = 0; i < words.length; i++) {
            if (words[i].tag() == Tag.OTHER && words[i].token().word()) {
                words[i] = choose(i);
            }
        }
        for (int i = 0; i < words.length; i++) {
            if (words[i].tag() == Tag.VERB && attributive(i)) {
                words[i] = words[i].as(Tag.ADJ);
            }
        }
        return words;
    }

    /** Whether the word ends a time that a preposition opens: "vom 1. Juli an". */
    private boolean endsTime(int i) {
        if (i < 2
                || !table.setting("from-then", words[i].token().lower())
                || !words[i - 1].is(Tag.DAY) && !table.time(words[i - 1].token())) {
            return false;
        }
        for (int j = i - 2; j >= Math.max(0, i - TIME); j--) {
            if (table.setting("then", words[j].token().lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean starts(int i) {
        int j = i - 1;
        while (j >= 0 && words[j].tag() == Tag.QUOTE) {
            j--;
        }
        return j < 0 || words[j].tag() == Tag.STOP;
    }

    private Word choose(int i) {
        Word w = words[i];
        Token t = w.token();
        if (table.approximate(words, i) > i) {
            return w.as(Tag.ADV);
        }
        if (endsTime(i)) {
            return w.as(Tag.ADV);
        }
        Map<Tag, String> cls = table.classes(t);
        boolean noun = t.capital() && !starts(i);
        if (!cls.isEmpty() && (!noun || cls.containsKey(Tag.DAY) || cls.containsKey(Tag.TIME))) {
            Tag tag = among(i, cls);
            if (tag == Tag.DAY || tag == Tag.TIME) {
                return t.capital() ? w.as(Tag.NOUN) : w.as(Tag.ADV);
            }
            if (tag != null) {
                return w.valued(tag, cls.get(tag));
            }
        }
        if (Character.isDigit(t.text().charAt(0))) {
            return w.as(Tag.NUM);
        }
        if (counts(i)) {
            return w.as(Tag.NUM);
        }
        if (noun || w.part() != null) {
            return w.as(t.capital() ? Tag.NOUN : Tag.ADJ);
        }
        if (t.capital() && describes(i)) {
            return w.as(Tag.ADJ);
        }
        Word verb = verb(w);
        if (t.capital() && (t.can(Pos.NOUN) || t.can(Pos.PROPER)) && !(verb != null && verb.tag() == Tag.AUX)) {
            return w.as(Tag.NOUN);
        }
        if (verb != null) {
            return verb;
        }
        if (t.can(Pos.PARTICLE)) {
            return w.as(Tag.PARTICLE);
        }
        if (t.can(Pos.ADJECTIVE)) {
            return inflected(t) || nextNominal(i) ? w.as(Tag.ADJ) : w.as(Tag.ADV);
        }
        return t.capital() ? w.as(Tag.NOUN) : t.can(Pos.NUMBER) ? w.as(Tag.NUM) : w.as(Tag.ADV);
    }

    /** Whether the word counts what the inflected adjective or number behind it leads to: "Hunderte junge Leute". */
    private boolean counts(int i) {
        Token t = words[i].token();
        return (table.setting("count", t.lower()) || t.can(Pos.NUMBER) && starts(i)) && beforeNoun(i + 1);
    }

    /** Whether a participle that opens the sentence stands before an adjective of the same ending: "Entlassene polnische Helfer". */
    private boolean describes(int i) {
        Token t = words[i].token();
        Token n = i + 1 < words.length ? words[i + 1].token() : null;
        return words[i].name() == null
                && n != null
                && t.lower().endsWith("e")
                && n.lower().endsWith("e")
                && beforeNoun(i + 1)
                && (t.can(Pos.ADJECTIVE) || t.can(VerbForm.PARTICIPLE));
    }

    /** Whether an inflected adjective in lower case stands here and a noun behind it. */
    private boolean beforeNoun(int i) {
        if (i + 1 >= words.length) {
            return false;
        }
        Token t = words[i].token();
        return t.word()
                && !t.capital()
                && inflected(t)
                && table.classes(t).isEmpty()
                && (words[i].name() != null && words[i].is(Tag.NAME, Tag.ADJ) || t.can(Pos.ADJECTIVE))
                && words[i + 1].token().capital();
    }

    private Word verb(Word w) {
        Token t = w.token();
        for (Analysis a : t.analyses()) {
            ClauseWords.Auxiliary x = a.pos() == Pos.VERB ? table.auxiliary(a) : null;
            if (x != null) {
                return new Word(
                        t, Tag.AUX, a.lemma(), a.form(), x.kind() + ":" + x.effect(), w.name(), w.part(), w.quoted());
            }
        }
        for (Analysis a : t.analyses()) {
            if (a.form() != VerbForm.NONE && a.pos() == Pos.VERB) {
                return w.as(Tag.VERB, a);
            }
        }
        return null;
    }

    private Tag among(int i, Map<Tag, String> cls) {
        boolean next = nextNominal(i);
        if (cls.containsKey(Tag.TO)) {
            if (i + 1 < words.length
                    && !words[i + 1].token().capital()
                    && words[i + 1].token().can(VerbForm.INFINITIVE)) {
                return Tag.TO;
            }
            return next ? Tag.PREP : Tag.ADV;
        }
        if (cls.containsKey(Tag.SUB)) {
            boolean opens = opens(i);
            boolean clause = opens
                    && (lastVerbFinite(i)
                            || cls.containsKey(Tag.PREP)
                                    && infinitiveAhead(i)
                                    && cls.get(Tag.SUB).equals("purpose"));
            if (clause && cls.containsKey(Tag.ADV) && i > 0 && words[i - 1].tag() == Tag.CC) {
                return Tag.ADV;
            }
            if (clause || cls.size() == 1) {
                return Tag.SUB;
            }
        }
        if (cls.containsKey(Tag.REL) && relative(i)) {
            return Tag.REL;
        }
        if (cls.containsKey(Tag.PREP)) {
            return next || cls.size() == 1 ? Tag.PREP : cls.containsKey(Tag.ADV) ? Tag.ADV : Tag.PREP;
        }
        if (cls.containsKey(Tag.POSS)) {
            if (next) {
                return Tag.POSS;
            }
            return cls.containsKey(Tag.PRON) ? Tag.PRON : null;
        }
        if (cls.containsKey(Tag.DET) || cls.containsKey(Tag.NEGDET)) {
            Tag det = cls.containsKey(Tag.DET) ? Tag.DET : Tag.NEGDET;
            if (!cls.containsKey(Tag.PRON) || next) {
                return det;
            }
            Token n = i + 1 < words.length ? words[i + 1].token() : null;
            boolean alone =
                    n == null || !n.word() || n.finite() && !inflectedParticiple(n) || table.in(Tag.PRON, n.lower());
            return alone ? Tag.PRON : det;
        }
        if (cls.containsKey(Tag.PRON)) {
            return Tag.PRON;
        }
        if (cls.containsKey(Tag.NEG)) {
            return Tag.NEG;
        }
        return cls.keySet().iterator().next();
    }

    /** Whether a clause may open here: after a mark or a conjunction. */
    private boolean opens(int i) {
        int j = i - 1;
        while (j >= 0 && words[j].is(Tag.QUOTE, Tag.ADV)) {
            j--;
        }
        return j < 0 || words[j].is(Tag.COMMA, Tag.STOP, Tag.CC);
    }

    private boolean relative(int i) {
        int j = i - 1;
        if (j >= 0 && words[j].tag() == Tag.PREP) {
            j--;
        }
        if (j >= 0 && words[j].tag() == Tag.CC && j > 0) {
            j--;
        }
        if (j < 0 || words[j].tag() != Tag.COMMA && !(j + 1 < i && words[j + 1].tag() == Tag.CC && wasRelative(j))) {
            return false;
        }
        Token n = i + 1 < words.length ? words[i + 1].token() : null;
        if (n == null || !n.word()) {
            return false;
        }
        return lastVerbFinite(i) && hasVerb(i);
    }

    private boolean hasVerb(int i) {
        int end = segmentEnd(i);
        for (int j = i + 1; j < end; j++) {
            if (verbish(j)) {
                return true;
            }
        }
        return false;
    }

    private boolean wasRelative(int j) {
        for (int k = j; k >= 0 && !words[k].is(Tag.COMMA, Tag.STOP); k--) {
            if (words[k].tag() == Tag.REL) {
                return true;
            }
        }
        return false;
    }

    private int segmentEnd(int i) {
        int j = i + 1;
        while (j < words.length && !words[j].is(Tag.COMMA, Tag.STOP)) {
            j++;
        }
        return j;
    }

    /** Whether the clause from here on has its finite verb behind its other verbs, as a subordinate clause has. */
    private boolean lastVerbFinite(int i) {
        int end = segmentEnd(i);
        int last = -1;
        boolean finiteBefore = false;
        int nounsAfter = 0;
        for (int j = i + 1; j < end; j++) {
            Token t = words[j].token();
            if (!verbish(j)) {
                nounsAfter += t.capital() ? 1 : 0;
                continue;
            }
            finiteBefore |= last >= 0 && words[last].token().finite() && sure(last) && !sameGroup(last, j);
            last = j;
            nounsAfter = 0;
        }
        if (last < 0) {
            return end < words.length && interrupted(end);
        }
        Token t = words[last].token();
        if (!t.finite() || table.in(Tag.TO, words[last - 1].token().lower())) {
            return false;
        }
        if (last == i + 1 && words[i].name() == null && nounsAfter > 0) {
            return false;
        }
        if (nounsAfter > 0) {
            int j = last + 1;
            boolean loose = j < end
                    && (table.in(Tag.PREP, words[j].token().lower())
                            || table.in(Tag.CC, words[j].token().lower()));
            return loose && !finiteBefore && last > i + 1;
        }
        return !finiteBefore && (last > i + 1 || end - i <= 2) && !subjunctiveAfterNoun(i, last);
    }

    /** "…, die Lage verschlechtere sich": reported speech with the verb second, not a relative clause. */
    private boolean subjunctiveAfterNoun(int i, int last) {
        return words[last].token().can(VerbForm.SUBJUNCTIVE_I)
                && !words[last].token().can(VerbForm.PAST)
                && table.in(Tag.DET, words[i].token().lower())
                && last == i + 2
                && words[i + 1].token().capital();
    }

    private boolean sameGroup(int a, int b) {
        for (int k = a + 1; k < b; k++) {
            if (!verbish(k)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the clause goes on behind an inserted one: what opens after the comma is subordinate again. */
    private boolean interrupted(int comma) {
        if (words[comma].tag() != Tag.COMMA || comma + 1 >= words.length) {
            return false;
        }
        String next = words[comma + 1].token().lower();
        return table.in(Tag.REL, next) || table.in(Tag.PREP, next) || table.in(Tag.SUB, next);
    }

    private boolean infinitiveAhead(int i) {
        int end = segmentEnd(i);
        for (int j = i + 1; j < end; j++) {
            if (verbish(j) && words[j].token().can(VerbForm.INFINITIVE)) {
                return true;
            }
        }
        return false;
    }

    private boolean verbish(int j) {
        Token t = words[j].token();
        if (t.capital() && j > 0 || !t.can(Pos.VERB) || words[j].name() != null) {
            return false;
        }
        Map<Tag, String> cls = table.classes(t);
        if (!cls.isEmpty() && !cls.containsKey(Tag.POSS)) {
            return false;
        }
        if (cls.containsKey(Tag.POSS) && nextNominal(j)) {
            return false;
        }
        return !(inflectedParticiple(t)
                && j + 1 < words.length
                && words[j + 1].token().capital()
                && j > 0
                && !sure(j));
    }

    private boolean sure(int j) {
        Token t = words[j].token();
        return t.finite() && !t.can(VerbForm.PARTICIPLE) && !t.can(VerbForm.INFINITIVE) && !t.can(Pos.ADJECTIVE);
    }

    private boolean inflectedParticiple(Token t) {
        return (t.can(VerbForm.PARTICIPLE) || t.can(Pos.ADJECTIVE) || t.can(VerbForm.GERUND)) && inflected(t);
    }

    private static boolean inflected(Token t) {
        String s = t.lower();
        return s.endsWith("e") || s.length() > 2 && s.charAt(s.length() - 2) == 'e';
    }

    private boolean nextNominal(int i) {
        int j = i + 1;
        while (j < words.length && words[j].tag() == Tag.QUOTE) {
            j++;
        }
        if (j >= words.length || !words[j].token().word()) {
            return false;
        }
        Token t = words[j].token();
        Map<Tag, String> cls = table.classes(t);
        if (words[j].name() != null && words[j].is(Tag.NAME, Tag.ADJ)
                || t.capital()
                || Character.isDigit(t.text().charAt(0))) {
            return true;
        }
        if (cls.containsKey(Tag.DET)
                || cls.containsKey(Tag.NEGDET)
                || cls.containsKey(Tag.POSS)
                || cls.containsKey(Tag.PRON)) {
            return table.in(Tag.PREP, words[i].token().lower());
        }
        if (!cls.isEmpty()) {
            return cls.containsKey(Tag.ADV) && nextNominal(j) && !t.can(Pos.VERB);
        }
        if (t.can(Pos.ADJECTIVE)
                || t.can(Pos.NUMBER)
                || t.can(VerbForm.PARTICIPLE) && inflected(t)
                || t.can(VerbForm.GERUND)) {
            return inflected(t) || t.can(Pos.NUMBER) || nextNominal(j);
        }
        return t.can(Pos.ADVERB) && nextNominal(j) && !t.can(Pos.VERB);
    }

    /** Whether a participle stands before its noun. */
    private boolean attributive(int i) {
        Token t = words[i].token();
        if (!inflectedParticiple(t)) {
            return false;
        }
        int j = i + 1;
        while (j < words.length && words[j].tag() == Tag.ADJ) {
            j++;
        }
        if (j >= words.length || !words[j].tag().noun()) {
            return false;
        }
        if (!t.finite() || bracketed(i)) {
            return true;
        }
        if (j + 1 < words.length
                && words[j + 1].verbal()
                && words[j + 1].token().finite()) {
            return true;
        }
        int k = i - 1;
        while (k > 0 && words[k].tag() == Tag.QUOTE) {
            k--;
        }
        Tag before = k < 0 ? null : words[k].tag();
        if (before == Tag.PREP
                || before == Tag.DET
                || before == Tag.POSS
                || before == Tag.ADJ
                || before == Tag.NEGDET
                || before == Tag.NUM) {
            return true;
        }
        if (i == 0 || before == Tag.COMMA || before == Tag.PRON) {
            return false;
        }
        return otherFinite(i);
    }

    /** Whether a determiner with a preposition right behind it opens a phrase that is still open here: "die von Peru …". */
    private boolean bracketed(int i) {
        for (int j = i - 1; j > 0 && !words[j].is(Tag.COMMA, Tag.STOP); j--) {
            if (words[j].tag() == Tag.PREP && words[j - 1].is(Tag.DET, Tag.POSS, Tag.NEGDET)) {
                return true;
            }
        }
        return false;
    }

    private boolean otherFinite(int i) {
        int from = i;
        while (from > 0 && !words[from - 1].is(Tag.COMMA, Tag.STOP)) {
            from--;
        }
        for (int j = from; j < segmentEnd(i); j++) {
            boolean joined = j > i && words[j - 1].tag() == Tag.CC;
            if (j != i && !joined && words[j].verbal() && words[j].token().finite() && sure(j)) {
                return true;
            }
        }
        return false;
    }
}
