package io.stemma.reading.clause;

import io.stemma.reading.clause.RefutingWords.Use;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the clauses that only say what is called untrue in their sentence: what a refuted report tells ("reports that Chad
 * had closed its border were false", "dismissed claims that …") and what is told not to be so ("it is not true that …").
 */
final class Refutations {
    private static final int NEAR = 3;
    /** So far at most before what something is called stands the form of "be". */
    private static final int FAR = 9;

    private final RefutingWords table;
    private final Word[] words;
    private final List<Draft> drafts;

    Refutations(RefutingWords table, Word[] words, List<Draft> drafts) {
        this.table = table;
        this.words = words;
        this.drafts = drafts;
    }

    /** The clauses that are refuted, with those that go on from them. */
    Set<Draft> refuted() {
        Set<Draft> refuted = new HashSet<>();
        for (Draft d : drafts) {
            boolean goesOn = d.subjectOf != d.parent && refuted.contains(d.subjectOf) && d.kind == d.subjectOf.kind;
            if (d.verb != null && (goesOn || refuted(d))) {
                refuted.add(d);
            }
        }
        return refuted;
    }

    private boolean refuted(Draft d) {
        if (!tells(d)) {
            return false;
        }
        int before = before(d);
        if (before < 0) {
            return judged(d);
        }
        int report = report(d, before);
        return report >= 0 ? reportRefuted(d, report) : called(before, Use.NEVER) || untold(before) || calledSo(before);
    }

    /** Whether the clause may be what a report says. */
    private boolean tells(Draft d) {
        return d.relation.equals("content")
                || d.parent != null && table.is(words[d.tokens.first()], Use.OPENER)
                || d.kind == ClauseKind.RELATIVE && opened(d);
    }

    /** Whether a word that opens what a report says follows the relative pronoun: "denen zufolge", "laut denen". */
    private boolean opened(Draft d) {
        int first = d.tokens.first();
        return first + 1 < words.length
                && (table.is(words[first], Use.OPENER) || table.is(words[first + 1], Use.OPENER));
    }

    /** The token before a clause, marks left out; or -1. */
    private int before(Draft d) {
        int i = d.tokens.first() - 1;
        while (i >= 0 && words[i].is(Tag.COMMA, Tag.QUOTE)) {
            i--;
        }
        return i;
    }

    /** The noun for a report right before the clause, or before the verbs between them ("Berichte zurückgewiesen, es habe"); or -1. */
    private int report(Draft d, int before) {
        for (int i = before; i >= 0; i--) {
            if (table.is(words[i], Use.REPORT) && words[i].tag().noun()) {
                return i;
            }
            boolean verbs = words[i].verbal() || words[i].is(Tag.PARTICLE, Tag.NEG);
            if (!verbs || !words[d.tokens.first() - 1].is(Tag.COMMA)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean reportRefuted(Draft d, int report) {
        for (Draft g : drafts) {
            if (g != d && g.tokens.contains(report) && g.verb != null) {
                Word verb = words[g.verb.head];
                if (table.is(verb, Use.REFUTE) && !g.verb.negated) {
                    return true;
                }
                if (table.is(verb, Use.TRUE) && g.verb.negated) {
                    return true;
                }
                if (table.is(verb, Use.CALL) && !g.verb.negated && named(d, g)) {
                    return true;
                }
            }
        }
        return untold(report) || judged(d);
    }

    /** Whether a verb of calling has this word for an object that says that something is not so: "called it a lie that". */
    private boolean calledSo(int i) {
        return table.is(words[i], Use.UNTRUE)
                && words[i].tag() == Tag.NOUN
                && drafts.stream()
                        .anyMatch(g -> g.verb != null
                                && g.tokens.contains(i)
                                && !g.verb.negated
                                && table.is(words[g.verb.head], Use.CALL));
    }

    /** Whether what the verb above calls the report stands at the clause's end or behind it: "called reports that … false". */
    private boolean named(Draft d, Draft above) {
        int last = d.tokens.last();
        while (last > d.verb.head && words[last].is(Tag.COMMA, Tag.STOP, Tag.QUOTE)) {
            last--;
        }
        return last > d.verb.head && table.is(words[last], Use.UNTRUE)
                || above.tokens.tailSet(last).stream().anyMatch(t -> table.is(words[t], Use.UNTRUE));
    }

    /** Whether a word behind the clause's verb calls its report untrue. */
    private boolean judged(Draft d) {
        for (int i = d.verb.head + 1; i < words.length; i++) {
            if (called(i, Use.UNTRUE)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether this word says of something that it is untrue, or not true: behind a form of "be" or a word like "as", with
     * nothing that it describes behind it.
     */
    private boolean called(int i, Use use) {
        Word w = words[i];
        boolean untrue = table.is(w, use);
        if (!untrue && !table.is(w, Use.TRUE)
                || i + 1 < words.length
                        && words[i + 1].is(Tag.NOUN, Tag.NAME)
                        && !words[i].tag().noun()) {
            return false;
        }
        if (!untrue) {
            return negated(i) || w.verbal() && near(i, Tag.NEG);
        }
        for (int k = i - 1; k >= 0 && k >= i - FAR && !words[k].is(Tag.COMMA, Tag.STOP, Tag.VERB); k--) {
            if (words[k].tag() == Tag.AUX || table.is(words[k], Use.AS)) {
                return !negated(i);
            }
        }
        return false;
    }

    /** Whether a negation stands shortly before the word. */
    private boolean negated(int i) {
        for (int k = i - 1; k >= 0 && k >= i - NEAR - 1 && !words[k].is(Tag.COMMA, Tag.STOP); k--) {
            if (words[k].is(Tag.NEG, Tag.NEGDET)) {
                return true;
            }
        }
        return false;
    }

    private boolean near(int i, Tag tag) {
        for (int k = Math.max(0, i - NEAR); k < words.length && k <= i + NEAR; k++) {
            if (words[k].tag() == tag) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands before this token says that there is nothing in it: "no truth to reports", "es stimmt nicht, dass". */
    private boolean untold(int token) {
        for (int k = token; k >= 0 && k >= token - NEAR; k--) {
            if (words[k].is(Tag.COMMA, Tag.STOP)) {
                return false;
            }
            if (table.is(words[k], Use.TRUE) && (near(k, Tag.NEG) || near(k, Tag.NEGDET))) {
                return true;
            }
        }
        return false;
    }
}
