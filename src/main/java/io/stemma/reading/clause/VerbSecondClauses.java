package io.stemma.reading.clause;

import io.stemma.language.VerbForm;
import java.util.ArrayList;
import java.util.List;

/** Builds clauses in a language that parts them by commas and puts the finite verb second or last. */
final class VerbSecondClauses {
    private final ClauseWords table;
    private final Word[] words;
    private final VerbBracket bracket;
    private final VerbSecondPhrases phrases;
    private final List<Draft> drafts = new ArrayList<>();
    private Draft now;

    VerbSecondClauses(ClauseWords table, Word[] words, NounReader nouns) {
        this.table = table;
        this.words = words;
        this.bracket = new VerbBracket(table, words);
        this.phrases = new VerbSecondPhrases(table, words, nouns);
    }

    List<Draft> build() {
        int from = 0;
        for (int i = 0; i <= words.length; i++) {
            if (i == words.length || words[i].is(Tag.COMMA, Tag.STOP)) {
                split(from, i);
                if (i < words.length && now != null) {
                    now.take(i, i + 1);
                }
                from = i + 1;
            }
        }
        if (drafts.isEmpty()) {
            open(ClauseKind.MAIN, null).take(0, words.length);
        }
        phrases.read(drafts);
        return drafts;
    }

    private Draft open(ClauseKind kind, Draft parent) {
        now = new Draft(kind, parent);
        drafts.add(now);
        return now;
    }

    /** Parts a segment at a conjunction between two finite verbs. */
    private void split(int from, int to) {
        if (from >= to) {
            return;
        }
        int start = from;
        int seen = -1;
        for (int i = from; i < to; i++) {
            if (words[i].verbal() && (bracket.sure(i) || bracket.told(i))) {
                if (seen >= 0) {
                    int cut = lastConjunction(seen, i, to);
                    if (cut > start) {
                        segment(start, cut);
                        start = cut;
                    }
                }
                seen = i;
            }
        }
        int shared = shared(start, to);
        segment(start, shared < 0 ? to : shared);
        if (shared >= 0) {
            conjunct(start, shared, to);
        }
    }

    /** The conjunction between two participles, or two infinitives, that share a helping verb before both; or -1. */
    private int shared(int from, int to) {
        int helper = bracket.finite(first(from, to), to);
        int last = to - 1;
        while (last > from && words[last].tag() == Tag.QUOTE) {
            last--;
        }
        if (helper < 0 || words[helper].tag() != Tag.AUX || helper > from && words[from].is(Tag.SUB, Tag.REL)) {
            return -1;
        }
        for (int k = last - 2; k > helper + 1; k--) {
            if (words[k].tag() == Tag.CC && alike(words[k - 1], words[last])) {
                return k;
            }
        }
        return -1;
    }

    private static boolean alike(Word a, Word b) {
        return a.tag() == Tag.VERB
                && b.tag() == Tag.VERB
                && (a.token().can(VerbForm.PARTICIPLE) && b.token().can(VerbForm.PARTICIPLE)
                        || a.token().can(VerbForm.INFINITIVE) && b.token().can(VerbForm.INFINITIVE));
    }

    /** Opens the clause of the second conjunct beside that of the first. */
    private void conjunct(int from, int at, int to) {
        Draft base = now;
        if (base == null || base.verb == null) {
            segment(at, to);
            return;
        }
        Draft d = open(base.kind, base.parent);
        d.opener = base.opener;
        d.relation = base.relation;
        d.subjectOf = base;
        d.helped = true;
        d.take(at, to);
        d.verb = bracket.joined(bracket.finite(first(from, at), at), at, to);
    }

    private int lastConjunction(int from, int to, int limit) {
        for (int i = to; i > from; i--) {
            if (words[i].tag() == Tag.CC) {
                return i;
            }
        }
        return -1;
    }

    private int first(int from, int to) {
        int i = from;
        while (i < to - 1 && words[i].is(Tag.CC, Tag.QUOTE)) {
            i++;
        }
        return i;
    }

    private void segment(int from, int to) {
        int i = first(from, to);
        boolean joined = i > from && words[from].tag() == Tag.CC;
        Word w = words[i];
        int rel = w.tag() == Tag.REL
                ? i
                : w.tag() == Tag.PREP && i + 1 < to && words[i + 1].tag() == Tag.REL ? i + 1 : -1;
        int sub =
                w.tag() == Tag.SUB ? i : w.tag() == Tag.ADV && i + 1 < to && words[i + 1].tag() == Tag.SUB ? i + 1 : -1;
        if (sub >= 0) {
            Draft d = open(bracket.infinitiveOnly(sub, to) ? ClauseKind.INFINITIVE : ClauseKind.SUBORDINATE, now);
            d.opener = words[sub].token().lower();
            d.relation = words[sub].value();
            if (d.kind == ClauseKind.INFINITIVE) {
                d.subjectOf = d.parent;
            }
            d.take(from, to);
            d.verb = bracket.last(sub, to);
        } else if (rel >= 0 && now != null) {
            Draft d = open(ClauseKind.RELATIVE, now);
            d.opener = words[rel].token().lower();
            d.relativeCases = words[rel].value();
            d.relativePreposition =
                    rel > i ? words[i].value() : d.relativeCases.equals("place") ? table.setting("place") : "";
            d.take(from, to);
            d.verb = bracket.last(rel, to);
        } else {
            plain(from, to, i, joined);
        }
    }

    private void plain(int from, int to, int i, boolean joined) {
        int finite = bracket.finite(i, to);
        Draft waiting = waiting();
        if (finite < 0 || perfect(finite, to)) {
            verbless(from, to);
            return;
        }
        boolean last = bracket.verbFinal(finite, to);
        boolean first = finite == i;
        if (waiting != null
                && (waiting.kind == ClauseKind.MAIN ? !joined || first : last || first)
                && !reported(waiting, from, finite)) {
            now = waiting;
            waiting.take(from, to);
            waiting.verb = waiting.kind == ClauseKind.MAIN ? bracket.second(from, to) : bracket.last(from, to);
            return;
        }
        if (joined && now != null && now.verb != null) {
            Draft base = now;
            if (!last) {
                while (base.parent != null && base.kind != ClauseKind.MAIN) {
                    base = base.parent;
                }
            } else if (base.kind == ClauseKind.INFINITIVE && base.parent != null) {
                base = base.parent;
            }
            Draft d = open(base.kind == ClauseKind.INFINITIVE ? ClauseKind.MAIN : base.kind, base.parent);
            d.opener = base.opener;
            d.relation = base.relation;
            d.subjectOf = base;
            d.take(from, to);
            d.verb = last && d.kind != ClauseKind.MAIN ? bracket.last(i, to) : bracket.second(i, to);
            return;
        }
        if (first
                && from > 0
                && now != null
                && now.verb != null
                && !bracket.sure(finite)
                && words[finite].token().can(VerbForm.PARTICIPLE)
                && !table.speech(words[finite].lemma())) {
            Draft d = open(ClauseKind.PARTICIPIAL, now);
            d.take(from, to);
            d.verb = bracket.last(finite, finite + 1);
            d.verb.passive = true;
            d.verb.tense = Tense.NONE;
            d.subjectOf = d.parent;
            return;
        }
        Draft spoken = now;
        boolean told = spoken != null
                && !first
                && (reported(spoken, from, finite)
                        || spoken.verb != null
                                && table.speech(words[spoken.verb.head].lemma())
                                && !words[finite].quoted());
        Draft d = open(told ? ClauseKind.SUBORDINATE : ClauseKind.MAIN, told ? spoken : null);
        d.relation = told ? "content" : "";
        if (first) {
            d.subjectOf = spoken;
        }
        d.take(from, to);
        d.verb = bracket.second(i, to);
        inner(d, finite, to);
    }

    /** Whether the verb is the participle of an infinitive that closes the segment: "unterzeichnet zu haben". */
    private boolean perfect(int verb, int to) {
        return verb == to - 3
                && nonfinite(words[verb])
                && words[to - 2].tag() == Tag.TO
                && words[to - 1].tag() == Tag.AUX
                && words[to - 1].token().can(VerbForm.INFINITIVE);
    }

    /**
     * Whether what starts here is what a report before the comma says, in the form of reported speech: "Berichte, Tschad habe
     * gezahlt", "wies Berichte zurück, es habe gezahlt".
     */
    private boolean reported(Draft before, int from, int finite) {
        if (words[finite].form() != VerbForm.SUBJUNCTIVE_I || words[finite].quoted() || from < 2) {
            return false;
        }
        int i = from - 2;
        while (i > 0 && before.verb != null && (words[i].verbal() || words[i].is(Tag.PARTICLE, Tag.NEG, Tag.ADV))) {
            i--;
        }
        return before.tokens.contains(i) && words[i].tag() == Tag.NOUN && table.setting("content-noun", words[i]);
    }

    /** An infinitive with its marker inside a clause of its own finite verb. */
    private void inner(Draft d, int finite, int to) {
        int marked = bracket.markedInfinitive(finite + 1, to);
        if (marked < 0 || d.verb.tokens.contains(marked)) {
            return;
        }
        Draft inf = open(ClauseKind.INFINITIVE, d);
        inf.subjectOf = d;
        int from = finite + 1;
        while (from < marked && d.verb.tokens.contains(from)) {
            from++;
        }
        inf.verb = bracket.last(marked, Math.min(to, marked + 1));
        if (inf.verb == null) {
            drafts.remove(inf);
            now = d;
            return;
        }
        for (int k = from; k <= marked; k++) {
            d.tokens.remove(k);
            inf.tokens.add(k);
        }
    }

    private void verbless(int from, int to) {
        int infinitive = bracket.lastInfinitive(from, to);
        if (infinitive >= 0 && now != null && bracket.markedInfinitive(from, to) == infinitive) {
            Draft d = open(ClauseKind.INFINITIVE, now);
            d.subjectOf = d.parent;
            d.take(from, to);
            d.verb = bracket.last(from, to);
            return;
        }
        Draft open = bracketOpen();
        int participle = bracket.lastParticiple(from, to);
        if (open != null && Math.max(participle, infinitive) == to - 1 && bracket.markedInfinitive(from, to) < 0) {
            now = open;
            open.take(from, to);
            open.verb = bracket.closed(open.verb.first(), from, to);
            return;
        }
        if (infinitive >= 0 && now != null) {
            Draft d = open(ClauseKind.INFINITIVE, now);
            d.subjectOf = d.parent;
            d.take(from, to);
            d.verb = bracket.last(from, to);
            return;
        }
        if (participle >= 0 && now != null && now.verb != null) {
            Draft d = open(ClauseKind.PARTICIPIAL, now);
            d.take(from, to);
            d.verb = bracket.last(participle, participle + 1);
            d.verb.passive = true;
            d.subjectOf = d.parent;
            return;
        }
        Draft host = now;
        if (host == null || host.kind == ClauseKind.RELATIVE && waiting() != null) {
            host = waiting() != null && now != null ? waiting() : open(ClauseKind.MAIN, null);
            now = host;
        }
        if (host == now
                && (host.kind == ClauseKind.RELATIVE || host.kind == ClauseKind.SUBORDINATE)
                && host.parent != null
                && host.verb != null
                && from > 1
                && words[from - 1].tag() == Tag.COMMA
                && host.verb.tokens.contains(from - 2)) {
            host = host.parent;
            now = host;
        }
        host.take(from, to);
    }

    /** The clause around the current one whose helping verb still lacks its main verb. */
    private Draft bracketOpen() {
        for (Draft d = now; d != null; d = d.parent) {
            if (d.kind == ClauseKind.MAIN
                    && d.verb != null
                    && d.verb.tokens.size() == 1
                    && words[d.verb.head].tag() == Tag.AUX) {
                return d;
            }
        }
        return null;
    }

    /** The clause around the current one that still lacks its verb. */
    private Draft waiting() {
        for (Draft d = now; d != null; d = d.parent) {
            if (d.verb == null) {
                return d;
            }
        }
        return null;
    }

    static boolean nonfinite(Word w) {
        return w.verbal() && (w.token().can(VerbForm.PARTICIPLE) || w.token().can(VerbForm.INFINITIVE));
    }
}
