package io.stemma.reading.clause;

import io.stemma.language.Analysis;
import io.stemma.language.Pos;
import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import java.util.Map;
import java.util.Set;

/**
 * Chooses a reading for each word of a language of fixed word order and little inflection, from left to right: whether a
 * word is noun or verb is told by what stands before it and by whether its clause has a finite verb elsewhere.
 */
final class FixedOrderTagger {
    private final ClauseWords table;
    private final Word[] words;
    /** Whether the clause that is being read has its finite verb, and something that may be its subject. */
    private boolean finite;

    private boolean subject;

    /** Whether that something stands without a preposition, and whether a preposition governs the phrase being read. */
    private boolean bare;

    private boolean governed;
    /** How many clauses were left without a finite verb. */
    private int pending;

    /** Whether a main clause has its finite verb, and whether the clause being read is a subordinate one. */
    private boolean mainDone;

    private boolean subordinate;

    private Word lastVerb;

    FixedOrderTagger(ClauseWords table, Word[] words) {
        this.table = table;
        this.words = words;
    }

    Word[] tag() {
        for (int i = 0; i < words.length; i++) {
            if (words[i].tag() == Tag.OTHER
                    && (words[i].token().word() || !classes(i).isEmpty() || clitic(i))) {
                words[i] = choose(i);
            }
            follow(i);
        }
        return words;
    }

    private boolean clitic(int i) {
        String s = words[i].token().text();
        return s.length() > 1 && (s.charAt(0) == '\'' || s.charAt(0) == '’');
    }

    private Map<Tag, String> classes(int i) {
        return table.classes(words[i].token());
    }

    private void follow(int i) {
        Word w = words[i];
        if (!w.tag().nominal() && !w.is(Tag.OWN, Tag.PREP, Tag.QUOTE, Tag.CC)) {
            governed = false;
        }
        switch (w.tag()) {
            case COMMA, STOP -> {
                if (!finite && bare) {
                    pending++;
                }
                finite = false;
                subject = false;
                bare = false;
                subordinate = false;
                mainDone &= w.tag() == Tag.COMMA;
            }
            case QUOTE -> mainDone = false;
            case SUB, REL -> {
                if (!finite && bare) {
                    pending++;
                }
                finite = false;
                subordinate = true;
                subject = w.tag() == Tag.REL;
                bare = subject;
            }
            case NOUN, NAME, PRON, NUM -> {
                subject = true;
                bare |= !governed;
            }
            case ADJ -> {
                if (w.name() != null) {
                    subject = true;
                    bare |= !governed;
                }
            }
            case PREP -> governed = true;
            case VERB, AUX -> {
                if (w.finite()) {
                    if (finite || !subject) {
                        pending = Math.max(0, pending - 1);
                    }
                    finite = true;
                    mainDone |= !subordinate;
                }
                lastVerb = w;
            }
            default -> {}
        }
    }

    private Word choose(int i) {
        if (i + 1 < words.length
                && table.setting(
                        "joined",
                        words[i].token().lower() + " " + words[i + 1].token().lower())) {
            return words[i].as(Tag.ADJ);
        }
        Word w = words[i];
        Map<Tag, String> cls = classes(i);
        if (approximate(i) > i) {
            return w.as(Tag.ADV);
        }
        if (cls.containsKey(Tag.NEGDET)
                && i + 1 < words.length
                && table.setting("negated-adverb", words[i + 1].token().lower())) {
            return w.as(Tag.NEG);
        }
        if (i > 0
                && words[i - 1].tag() == Tag.NEG
                && table.setting("negated-adverb", w.token().lower())) {
            return w.as(Tag.ADV);
        }
        Word helper = helper(i, cls);
        if (helper != null) {
            return helper;
        }
        if (!cls.isEmpty() && !verbOfItsOwn(i, cls)) {
            Tag tag = cls.size() == 1 ? cls.keySet().iterator().next() : among(i, cls);
            if (tag == Tag.OWN && !ownsNext(i)) {
                tag = Tag.OTHER;
            }
            if (tag != Tag.TIME && tag != Tag.BARE) {
                return w.valued(tag, cls.getOrDefault(tag, ""));
            }
        }
        Token t = w.token();
        if (Character.isDigit(t.text().charAt(0))) {
            return w.as(Tag.NUM);
        }
        if (t.can(Pos.FUNCTION) && !t.can(Pos.VERB) && !t.can(Pos.NOUN)) {
            return w.as(Tag.ADV);
        }
        return open(i);
    }

    /**
     * Whether a conjunction that is a participle too is that here: "has provided Chad with boats"; it joins clauses where
     * another conjunction follows, or where it opens a clause that has a finite verb: "provided that Chad agrees".
     */
    private boolean verbOfItsOwn(int i, Map<Tag, String> cls) {
        if (!cls.keySet().equals(Set.of(Tag.SUB)) || !words[i].token().can(VerbForm.PARTICIPLE)) {
            return false;
        }
        Tag p = before(i);
        boolean opens = p == null || p == Tag.COMMA || p == Tag.CC;
        return !subordinatorNext(i)
                && !(i + 1 < words.length
                        && table.in(Tag.SUB, words[i + 1].token().lower()))
                && !(opens && finiteAhead(i + 1));
    }

    /** The index of the number that words like "up to" lead to from here, or -1. */
    private int approximate(int i) {
        return table.approximate(words, i);
    }

    private Word helper(int i, Map<Tag, String> cls) {
        Word w = words[i];
        for (Analysis a : w.token().analyses()) {
            ClauseWords.Auxiliary x = table.auxiliary(a);
            if (x == null) {
                continue;
            }
            if (cls.containsKey(Tag.OWN) && ownsNext(i)) {
                return null;
            }
            Tag p = before(i);
            if (p == Tag.DET
                    || p == Tag.POSS
                    || w.token().capital() && i > 0 && !a.form().finite()) {
                return null;
            }
            if (x.kind().equals("modal") && w.token().capital() && i > 0 && table.time(w.token())) {
                return null;
            }
            Analysis chosen = a;
            if (i > 0 && words[i - 1].verbal() || p == Tag.TO) {
                for (Analysis b : w.token().analyses()) {
                    if (b.lemma().equals(a.lemma()) && !b.form().finite()) {
                        chosen = b;
                        break;
                    }
                }
            } else if (!a.form().finite()) {
                for (Analysis b : w.token().analyses()) {
                    if (b.lemma().equals(a.lemma()) && b.form().finite()) {
                        chosen = b;
                    }
                }
            }
            Word made = w.as(Tag.AUX, chosen);
            return new Word(
                    made.token(),
                    Tag.AUX,
                    made.lemma(),
                    made.form(),
                    x.kind() + ":" + x.effect(),
                    made.name(),
                    made.part(),
                    made.quoted());
        }
        return null;
    }

    /** Whether an ending at this place makes an owner of the word before it. */
    private boolean ownsNext(int i) {
        if (i == 0 || !words[i - 1].tag().noun() && words[i - 1].tag() != Tag.ADJ || i + 1 >= words.length) {
            return false;
        }
        Word next = words[i + 1];
        if (words[i].token().text().length() == 1
                && !words[i - 1].token().lower().endsWith("s")) {
            return false;
        }
        Token t = next.token();
        if (next.name() != null || next.part() != null || t.capital() || t.can(Pos.NOUN) || t.can(Pos.NUMBER)) {
            return true;
        }
        return t.can(Pos.ADJECTIVE) || t.can(Pos.OTHER) || t.can(VerbForm.PARTICIPLE) && nominal(i + 2);
    }

    private Tag among(int i, Map<Tag, String> cls) {
        boolean next = nominal(i + 1);
        if (cls.containsKey(Tag.TO)) {
            int j = i + 1;
            while (j < words.length && (table.in(Tag.ADV, words[j].token().lower()) || adverb(j))) {
                j++;
            }
            return j < words.length
                            && words[j].name() == null
                            && !words[j].token().capital()
                            && words[j].token().can(VerbForm.INFINITIVE)
                    ? Tag.TO
                    : Tag.PREP;
        }
        if (cls.containsKey(Tag.POSS) && cls.containsKey(Tag.REL) && describes(i)) {
            return Tag.REL;
        }
        if (cls.containsKey(Tag.POSS)) {
            return next
                            && !(i + 1 < words.length
                                    && table.in(Tag.DET, words[i + 1].token().lower()))
                    ? Tag.POSS
                    : Tag.PRON;
        }
        Tag prev = before(i);
        if (cls.containsKey(Tag.SUB) && cls.containsKey(Tag.REL)) {
            if (subordinatorNext(i)) {
                return Tag.SUB;
            }
            if (prev == Tag.PREP && cls.containsKey(Tag.DET)) {
                return next ? Tag.DET : Tag.PRON;
            }
            if (prev != null && prev.noun()) {
                if (i + 1 < words.length
                        && words[i - 1].tag() == Tag.DAY
                        && table.in(Tag.DET, words[i + 1].token().lower())) {
                    return Tag.SUB;
                }
                boolean verbNext = i + 1 < words.length && verbal(i + 1);
                return verbNext || !cls.containsKey(Tag.DET)
                        ? Tag.REL
                        : finiteAhead(i + 1) ? content(i) ? Tag.SUB : Tag.REL : Tag.DET;
            }
            if (prev == Tag.COMMA && !cls.containsKey(Tag.DET)) {
                return Tag.REL;
            }
            boolean clauseNext = i + 1 < words.length && (nounGroup(i + 1) || finiteAhead(i + 1) && !verbal(i + 1));
            if (i > 0 && clauseNext) {
                return Tag.SUB;
            }
            return cls.containsKey(Tag.DET) ? next ? Tag.DET : Tag.PRON : Tag.SUB;
        }
        if (cls.containsKey(Tag.SUB) && cls.containsKey(Tag.ADV)) {
            boolean opens = prev == null || prev == Tag.COMMA || prev == Tag.CC || prev.noun();
            return opens && finiteAhead(i + 1) ? Tag.SUB : Tag.ADV;
        }
        if (cls.containsKey(Tag.SUB) && cls.containsKey(Tag.PREP)) {
            return finiteAhead(i + 1) ? Tag.SUB : Tag.PREP;
        }
        if (cls.containsKey(Tag.DET) && cls.containsKey(Tag.PRON)) {
            return next ? Tag.DET : Tag.PRON;
        }
        if (cls.containsKey(Tag.PARTICLE)) {
            return i > 0 && words[i - 1].tag() == Tag.VERB
                    ? Tag.PARTICLE
                    : cls.containsKey(Tag.PREP) && next ? Tag.PREP : Tag.ADV;
        }
        if (cls.containsKey(Tag.PREP)) {
            boolean gerund = i + 1 < words.length && words[i + 1].token().can(VerbForm.GERUND);
            return next || gerund || !cls.containsKey(Tag.ADV) ? Tag.PREP : Tag.ADV;
        }
        return cls.keySet().iterator().next();
    }

    /** Whether a noun, or a comma behind one, stands before the word, and a noun behind it: "Chad, whose boats". */
    private boolean describes(int i) {
        int j = i > 0 && words[i - 1].tag() == Tag.COMMA ? i - 2 : i - 1;
        return j >= 0 && words[j].tag().noun() && nominal(i + 1);
    }

    /** Whether what follows the noun before tells what it says ("the claim that …") and does not describe it. */
    private boolean content(int i) {
        Word noun = words[i - 1];
        return noun.name() != null
                || table.time(noun.token())
                || table.control("n", noun.lemma()) != null
                || table.setting("content-noun", noun.lemma())
                || lastVerb == null
                || table.speech(lastVerb.lemma());
    }

    private boolean subordinatorNext(int i) {
        int j = i + 1;
        while (j < words.length && words[j].tag() == Tag.QUOTE) {
            j++;
        }
        return j < words.length
                && table.in(Tag.SUB, words[j].token().lower())
                && !table.in(Tag.REL, words[j].token().lower())
                && !table.in(Tag.PREP, words[j].token().lower());
    }

    /** Whether a determiner, owner, pronoun or name stands here, so that a determiner before it cannot be one. */
    private boolean nounGroup(int i) {
        Map<Tag, String> cls = table.classes(words[i].token());
        return words[i].name() != null
                || cls.containsKey(Tag.DET)
                || cls.containsKey(Tag.POSS)
                || cls.getOrDefault(Tag.PRON, "").equals("N");
    }

    /** The tag of the word before, adverbs and negations skipped; null at the start. */
    private Tag before(int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (!words[j].is(Tag.ADV, Tag.NEG, Tag.QUOTE)) {
                return words[j].tag();
            }
        }
        return null;
    }

    private boolean nominal(int i) {
        while (i < words.length && words[i].tag() == Tag.QUOTE) {
            i++;
        }
        if (i >= words.length || !words[i].token().word()) {
            return false;
        }
        Word w = words[i];
        Token t = w.token();
        if (w.name() != null || w.part() != null || Character.isDigit(t.text().charAt(0))) {
            return true;
        }
        Map<Tag, String> cls = table.classes(t);
        if (cls.containsKey(Tag.DET) || cls.containsKey(Tag.POSS) || cls.containsKey(Tag.NEGDET)) {
            return true;
        }
        if (!cls.isEmpty() && !cls.containsKey(Tag.TIME) && !cls.containsKey(Tag.DAY)) {
            return false;
        }
        return t.can(Pos.NOUN)
                || t.can(Pos.ADJECTIVE)
                || t.can(Pos.OTHER)
                || t.capital()
                || t.can(VerbForm.PARTICIPLE) && !t.can(Pos.FUNCTION);
    }

    private boolean verbal(int i) {
        Token t = words[i].token();
        if (words[i].name() != null) {
            return false;
        }
        return t.analyses().stream().anyMatch(a -> a.form().finite())
                && (!t.can(Pos.NOUN) || t.can(VerbForm.PAST))
                && table.classes(t).isEmpty();
    }

    /** Whether a sure finite verb comes before the clause ends. */
    private boolean finiteAhead(int i) {
        return finiteAhead(i, true);
    }

    /**
     * The same.
     *
     * @param joined whether a verb counts that a conjunction joins to one before it
     */
    private boolean finiteAhead(int i, boolean joined) {
        for (int j = i; j < words.length; j++) {
            Word w = words[j];
            if (w.is(Tag.COMMA, Tag.STOP)) {
                return false;
            }
            Map<Tag, String> cls = table.classes(w.token());
            if (j > i && (cls.containsKey(Tag.SUB) || cls.containsKey(Tag.REL))) {
                boolean determiner = cls.containsKey(Tag.DET)
                        && table.in(Tag.PREP, words[j - 1].token().lower());
                if (!determiner && (!cls.containsKey(Tag.PREP) || finiteAhead(j + 1))) {
                    return false;
                }
            }
            if (w.name() != null || w.token().capital() && j > 0) {
                continue;
            }
            for (Analysis a : w.token().analyses()) {
                if (a.form().finite() && table.auxiliary(a) != null && !(cls.containsKey(Tag.OWN))) {
                    return true;
                }
            }
            if (!joined
                    && words[j - 1].tag() == Tag.OTHER
                    && table.in(Tag.CC, words[j - 1].token().lower())) {
                continue;
            }
            if (cls.isEmpty() && j > i && sureFinite(j)) {
                return true;
            }
        }
        return false;
    }

    private boolean sureFinite(int j) {
        Token t = words[j].token();
        Token p = words[j - 1].token();
        Map<Tag, String> pc = table.classes(p);
        if (pc.containsKey(Tag.DET)
                || pc.containsKey(Tag.POSS)
                || pc.containsKey(Tag.PREP)
                || pc.containsKey(Tag.OWN)) {
            return false;
        }
        if (t.can(VerbForm.PAST)) {
            return !t.can(VerbForm.PARTICIPLE)
                    || !(j + 1 < words.length
                            && table.in(Tag.PREP, words[j + 1].token().lower()));
        }
        return t.can(VerbForm.PRESENT) && !t.can(Pos.NOUN) && !t.can(Pos.ADJECTIVE);
    }

    private Word open(int i) {
        Word w = words[i];
        Token t = w.token();
        Tag direct = i == 0 ? null : words[i - 1].tag();
        boolean noun = t.can(Pos.NOUN) || t.can(Pos.PROPER);
        Analysis verb = t.can(Pos.VERB) && !(t.capital() && i > 0 && !titled()) ? verb(i, noun) : null;
        if (verb != null) {
            return w.as(Tag.VERB, verb);
        }
        if (w.part() != null) {
            return w.as(t.lower().endsWith("ed") || t.can(Pos.ADJECTIVE) && !noun ? Tag.ADJ : Tag.NOUN);
        }
        if (!noun && before(i) == Tag.AUX && t.lower().endsWith(table.setting("adverb-ending"))) {
            return w.as(Tag.ADV);
        }
        if (noun || t.capital() && i > 0) {
            boolean adjective = t.can(Pos.ADJECTIVE)
                    && !t.capital()
                    && nominal(i + 1)
                    && !(direct == Tag.ADJ)
                    && !(direct == Tag.NOUN && words[i + 1].token().can(VerbForm.PAST))
                    && !(t.analyses().get(0).pos() == Pos.NOUN && predicateNext(i));
            return adjective ? w.as(Tag.ADJ, reading(t, Pos.ADJECTIVE)) : w.as(Tag.NOUN, reading(t, Pos.NOUN));
        }
        boolean beforeVerb = t.can(Pos.OTHER)
                && before(i) == Tag.AUX
                && i + 1 < words.length
                && words[i + 1].token().can(VerbForm.PARTICIPLE)
                && !w.token().capital();
        if (beforeVerb
                || t.can(Pos.ADVERB)
                || t.can(Pos.ADJECTIVE)
                        && t.text().length() > 4
                        && t.lower().endsWith(table.setting("adverb-ending"))
                        && !nominal(i + 1)
                || t.can(Pos.OTHER) && t.lower().endsWith(table.setting("adverb-ending"))) {
            return w.as(Tag.ADV);
        }
        if (t.can(Pos.ADJECTIVE) || t.can(VerbForm.PARTICIPLE) || t.can(VerbForm.GERUND)) {
            return w.as(Tag.ADJ);
        }
        boolean adjective = !t.can(Pos.VERB)
                && t.can(Pos.OTHER)
                && nominal(i + 1)
                && !(!finite && happened(i + 1) && objectNext(i + 1));
        return adjective ? w.as(Tag.ADJ) : w.as(Tag.NOUN);
    }

    /** Whether what follows is a verb with its object, or in the past with nothing behind it: "the union called a vote". */
    private boolean predicateNext(int i) {
        Token next = words[i + 1].token();
        if (words[i + 1].name() != null) {
            return false;
        }
        return next.can(VerbForm.PAST) && (objectNext(i + 1) || !next.can(Pos.NOUN) && !nominal(i + 2))
                || !finite && next.can(VerbForm.PRESENT) && objectNext(i + 1) && demanded() && opened(i);
    }

    private boolean adverb(int i) {
        Token t = words[i].token();
        return t.text().length() > 4
                && t.lower().endsWith(table.setting("adverb-ending"))
                && !t.can(Pos.NOUN)
                && !t.can(Pos.VERB)
                && words[i].name() == null;
    }

    /** Whether the sentence is a headline in which most words have a capital. */
    private boolean titled() {
        int capitals = 0;
        int all = 0;
        for (Word w : words) {
            if (w.token().word() && w.token().text().length() > 3) {
                all++;
                capitals += w.token().capital() ? 1 : 0;
            }
        }
        return all > 2 && capitals * 10 > all * 8;
    }

    private static Analysis reading(Token t, Pos pos) {
        for (Analysis a : t.analyses()) {
            if (a.pos() == pos) {
                return a;
            }
        }
        return t.analyses().get(0);
    }

    private static Analysis reading(Token t, VerbForm... forms) {
        for (VerbForm f : forms) {
            for (Analysis a : t.analyses()) {
                if (a.form() == f) {
                    return a;
                }
            }
        }
        return null;
    }

    /** The verb reading of this word here, or null where it is none. */
    private Analysis verb(int i, boolean noun) {
        Token t = words[i].token();
        Tag p = before(i);
        Tag direct = i == 0 ? null : words[i - 1].tag();
        if (measures(i) || qualifies(i)) {
            return null;
        }
        if (p == Tag.TO) {
            return reading(t, VerbForm.INFINITIVE);
        }
        if (t.can(Pos.ADJECTIVE) && !t.can(VerbForm.PAST) && i + 1 < words.length && table.time(words[i + 1].token())) {
            return null;
        }
        if (direct == Tag.VERB && t.can(VerbForm.INFINITIVE) && table.in(Tag.BARE, words[i - 1].lemma())) {
            return reading(t, VerbForm.INFINITIVE);
        }
        if (p == Tag.AUX && !(direct == Tag.DET)) {
            Analysis helped = helped(i, noun);
            if (helped != null || !t.can(VerbForm.PAST)) {
                return helped;
            }
        }
        if (direct == Tag.DET && aside(i)) {
            return reading(t, VerbForm.GERUND);
        }
        if (p == Tag.DET || p == Tag.POSS || p == Tag.OWN || p == Tag.NEGDET) {
            return t.can(VerbForm.GERUND) && direct == Tag.ADV ? null : null;
        }
        if ((direct == Tag.ADJ || direct == Tag.NUM) && described(i)) {
            return null;
        }
        if (direct == Tag.ADJ && words[i - 1].name() == null && t.can(VerbForm.PARTICIPLE) && namesNext(i)) {
            return null;
        }
        if (direct == Tag.NUM && !noun && t.lower().endsWith(table.setting("plural-noun"))) {
            return null;
        }
        if (direct == Tag.ADJ || direct == Tag.NUM) {
            if (noun || !t.can(VerbForm.PAST) && !t.can(VerbForm.PRESENT) || !subject) {
                return null;
            }
        }
        if (direct == Tag.PREP) {
            return t.can(VerbForm.GERUND) && (!noun || objectNext(i)) ? reading(t, VerbForm.GERUND) : null;
        }
        if (direct == Tag.CC && lastVerb != null) {
            Analysis same = reading(t, lastVerb.form());
            if (same != null && (!noun || objectNext(i) || lastVerb.finite() && t.can(VerbForm.PAST))) {
                return same;
            }
        }
        if (t.can(VerbForm.GERUND) && !t.can(VerbForm.PAST)) {
            if (direct == Tag.CC && joinsNouns(i)) {
                return null;
            }
            if (noun && (p == null || p.noun() || p == Tag.ADJ) && !objectNext(i)) {
                return null;
            }
            return p == Tag.ADJ ? null : reading(t, VerbForm.GERUND);
        }
        if (t.can(VerbForm.PAST) || t.can(VerbForm.PARTICIPLE)) {
            return past(i);
        }
        return present(i, noun);
    }

    /** Whether a plain noun follows, and nothing that could be an object of its own: "other developed nations". */
    private boolean namesNext(int i) {
        return i + 1 < words.length
                && words[i + 1].name() == null
                && words[i + 1].token().can(Pos.NOUN)
                && !words[i + 1].token().capital()
                && table.classes(words[i + 1].token()).isEmpty();
    }

    /** Whether a few of those named before are told of aside here: "hundreds, many carrying candles, marched". */
    private boolean aside(int i) {
        return i > 1
                && words[i].token().can(VerbForm.GERUND)
                && words[i - 2].tag() == Tag.COMMA
                && table.setting("portion", words[i - 1].token().lower());
    }

    /** Whether the word and the noun behind it are joined to a noun: "maize and cooking oil". */
    private boolean joinsNouns(int i) {
        return i > 1
                && words[i - 2].is(Tag.NOUN)
                && (lastVerb == null || lastVerb.form() != VerbForm.GERUND)
                && i + 1 < words.length
                && words[i + 1].token().can(Pos.NOUN)
                && table.classes(words[i + 1].token()).isEmpty();
    }

    /** Whether an adjective that looks like a verb stands before its noun: "deliver crushing blows", "left occupied Chad". */
    private boolean qualifies(int i) {
        Token t = words[i].token();
        if (i == 0 || words[i - 1].tag() != Tag.VERB) {
            return false;
        }
        if (t.can(VerbForm.PARTICIPLE)
                && nominal(i + 1)
                && words[i - 1].form() != VerbForm.PARTICIPLE
                && table.classes(words[i + 1].token()).isEmpty()) {
            return true;
        }
        return words[i - 1].form() == VerbForm.INFINITIVE
                && t.can(VerbForm.GERUND)
                && t.can(Pos.ADJECTIVE)
                && nominal(i + 1)
                && !objectNext(i);
    }

    /** Whether the word counts what an "of" behind it names: "scores of refugees". */
    private boolean measures(int i) {
        return i + 1 < words.length
                && table.setting("of", words[i + 1].token().lower())
                && !words[i].lemma().equalsIgnoreCase(words[i].token().text())
                && table.official(words[i]);
    }

    /** Whether the adjectives before this word follow a determiner, so that a noun must come. */
    private boolean described(int i) {
        int j = i - 1;
        while (j >= 0 && words[j].is(Tag.ADJ, Tag.NUM, Tag.ADV)) {
            j--;
        }
        return j >= 0 && words[j].is(Tag.DET, Tag.NEGDET, Tag.POSS, Tag.OWN) && words[i - 1].name() == null;
    }

    private Analysis helped(int i, boolean noun) {
        Token t = words[i].token();
        int j = i - 1;
        while (words[j].tag() != Tag.AUX) {
            j--;
        }
        String kind = words[j].value().substring(0, words[j].value().indexOf(':'));
        return switch (kind) {
            case "modal", "do" -> reading(t, VerbForm.INFINITIVE);
            case "have" -> reading(t, VerbForm.PARTICIPLE);
            default ->
                t.can(VerbForm.GERUND)
                        ? reading(t, VerbForm.GERUND)
                        : t.can(VerbForm.PARTICIPLE) ? reading(t, VerbForm.PARTICIPLE) : null;
        };
    }

    /** Whether what follows looks like a verb's object or complement. */
    private boolean objectNext(int i) {
        if (i + 1 >= words.length) {
            return false;
        }
        Word n = words[i + 1];
        Map<Tag, String> cls = table.classes(n.token());
        return cls.containsKey(Tag.DET)
                || cls.containsKey(Tag.POSS)
                || cls.containsKey(Tag.NEGDET)
                || cls.containsKey(Tag.PRON)
                || n.name() != null
                || n.token().capital();
    }

    private Analysis past(int i) {
        Token t = words[i].token();
        Analysis past = reading(t, VerbForm.PAST);
        Analysis participle = reading(t, VerbForm.PARTICIPLE);
        Tag direct = i == 0 ? null : words[i - 1].tag();
        if (past == null) {
            return participle;
        }
        if (participle == null && t.lower().endsWith(table.setting("participle-ending"))) {
            participle = new Analysis(past.lemma(), Pos.VERB, VerbForm.PARTICIPLE);
        }
        if (participle == null) {
            return past;
        }
        String next = i + 1 < words.length ? words[i + 1].token().lower() : "";
        boolean byNext = table.setting("agent").equals(next)
                && !(i + 2 < words.length
                        && table.setting("means", words[i + 2].token().lower()));
        if (direct == null || brought(i)) {
            return participle;
        }
        if (direct == Tag.REL || direct == Tag.PRON) {
            return past;
        }
        if (direct == Tag.COMMA && byNext && !finite && verbBehindComma(i)) {
            return participle;
        }
        if (!finite && subject) {
            boolean prepNext = table.in(Tag.PREP, next);
            if (pending > 0 && prepNext && direct == Tag.NOUN && verbBehindComma(i)) {
                return participle;
            }
            boolean needed = subordinate && table.in(Tag.PARTICLE, next) && objectNext(i + 1);
            if (mainDone && prepNext && direct == Tag.NOUN && pending == 0 && !needed && !table.speech(past.lemma())) {
                return participle;
            }
            return byNext && t.lower().endsWith("ed")
                            || prepNext && direct.noun() && !table.speech(past.lemma()) && finiteAhead(i + 1, false)
                    ? participle
                    : past;
        }
        if (!finite && direct == Tag.COMMA || direct == Tag.QUOTE || direct == Tag.STOP) {
            return pending > 0 || table.speech(past.lemma()) ? past : participle;
        }
        if (finite && pending > 0 && lastVerb != null && direct.noun() && !byNext && objectNext(i)) {
            return past;
        }
        if (finite && lastVerb != null && table.speech(lastVerb.lemma()) && direct.noun() && !byNext && !governed) {
            return past;
        }
        return !finite && (direct == Tag.ADV || direct.noun()) ? past : participle;
    }

    /** Whether a finite verb stands right behind the next comma, for which an earlier subject waits. */
    private boolean verbBehindComma(int i) {
        int j = i + 1;
        while (j < words.length && !words[j].is(Tag.COMMA, Tag.STOP)) {
            j++;
        }
        if (j + 1 >= words.length || words[j].tag() != Tag.COMMA || words[j + 1].name() != null) {
            return false;
        }
        Token t = words[j + 1].token();
        return helping(j + 1)
                || t.can(VerbForm.PAST)
                        && !t.can(Pos.ADJECTIVE)
                        && table.classes(t).isEmpty();
    }

    private Analysis present(int i, boolean noun) {
        Token t = words[i].token();
        Analysis present = reading(t, VerbForm.PRESENT);
        Tag direct = before(i);
        if (present == null) {
            return null;
        }
        if (i > 0 && words[i - 1].tag() == Tag.VERB && words[i - 1].finite()) {
            return null;
        }
        if (lastVerb != null && table.in(Tag.BARE, lastVerb.lemma()) && caused(i) && objectNext(i)) {
            return reading(t, VerbForm.INFINITIVE);
        }
        if (direct == Tag.PRON || direct == Tag.REL) {
            return present;
        }
        if (t.can(Pos.ADJECTIVE) && !objectNext(i)) {
            return null;
        }
        if (!noun) {
            boolean singular = direct == Tag.NOUN && t.can(VerbForm.INFINITIVE) && !plural(i - 1) && !opened(i);
            return direct == Tag.PREP || singular || object(i) ? null : present;
        }
        boolean after = direct != null && (direct.noun() || direct == Tag.QUOTE) || direct == Tag.COMMA && pending > 0;
        boolean lacking = !finite && after && opened(i) && (objectNext(i) || demanded()) && !finiteAhead(i);
        if (!lacking && (finite || !after || finiteAhead(i + 1) || t.can(VerbForm.INFINITIVE) && !plural(i - 1))) {
            return null;
        }
        boolean people = table.official(words[i]) || table.crowd(words[i]);
        if (people && (happened(i + 1) || helping(i + 1))) {
            return null;
        }
        boolean alone = i + 1 < words.length && words[i + 1].is(Tag.STOP, Tag.COMMA);
        return alone && !opened(i) ? null : present;
    }

    /** Whether the word is what an infinitive is done to, whatever the dictionary says: "to let Chadian monitors in". */
    private boolean object(int i) {
        return finite
                && lastVerb != null
                && lastVerb.form() == VerbForm.INFINITIVE
                && !table.speech(lastVerb.lemma())
                && !objectNext(i);
    }

    /** Whether a word that may be a verb in the past stands here. */
    private boolean happened(int i) {
        return i < words.length && words[i].name() == null && words[i].token().can(VerbForm.PAST);
    }

    private boolean helping(int i) {
        return i < words.length
                && words[i].token().analyses().stream().anyMatch(a -> a.form().finite() && table.auxiliary(a) != null);
    }

    /** Whether a particle and the doer follow, and the clause's verb behind them: "a plan put forward by Chad was …". */
    private boolean brought(int i) {
        return i + 2 < words.length
                && !finite
                && (table.in(Tag.PARTICLE, words[i + 1].token().lower())
                        || table.in(Tag.ADV, words[i + 1].token().lower())
                        || words[i + 1].token().can(Pos.ADVERB))
                && table.setting("agent").equals(words[i + 2].token().lower())
                && finiteAhead(i + 2);
    }

    /** Whether only nouns stand between the last verb and this one: "let inspectors enter". */
    private boolean caused(int i) {
        int j = i - 1;
        while (j >= 0 && (words[j].tag().nominal() || words[j].is(Tag.DET, Tag.POSS, Tag.OWN, Tag.ADJ))) {
            j--;
        }
        return j >= 0 && j < i - 1 && words[j] == lastVerb;
    }

    /** Whether the clause tells what the verb before asks for, so that its verb may be a bare one: "that Chad stop". */
    private boolean demanded() {
        if (lastVerb == null) {
            return false;
        }
        ClauseWords.Control c = table.control("v", lastVerb.lemma());
        return c != null && c.modality() == Modality.REQUESTED;
    }

    /** Whether a conjunction opened the clause, so that it must have a verb. */
    private boolean opened(int i) {
        for (int j = i - 1; j >= 0 && !words[j].is(Tag.COMMA, Tag.STOP); j--) {
            if (words[j].is(Tag.SUB, Tag.REL)) {
                return true;
            }
        }
        return false;
    }

    private boolean plural(int i) {
        if (i < 0) {
            return false;
        }
        for (int j = i; j >= 0 && !words[j].is(Tag.COMMA, Tag.STOP, Tag.SUB, Tag.REL); j--) {
            if (words[j].tag() == Tag.CC) {
                return true;
            }
        }
        Word w = words[i];
        return w.name() == null && !w.lemma().equalsIgnoreCase(w.token().text());
    }
}
