package io.stemma.reading.clause;

import io.stemma.language.Analysis;
import io.stemma.language.Token;
import java.util.List;
import java.util.Set;

/** Works out how each clause speaks of what it tells, from its verb group and what it hangs on. */
final class Modalities {
    private final ClauseWords table;
    private final Word[] words;
    private final List<Draft> drafts;
    private final Set<Draft> refuted;

    /** @param refuted the clauses that only say what is called untrue */
    Modalities(ClauseWords table, Word[] words, List<Draft> drafts, Set<Draft> refuted) {
        this.table = table;
        this.words = words;
        this.drafts = drafts;
        this.refuted = refuted;
    }

    Modality of(Draft d) {
        if (d.verb == null) {
            return d.relation.equals("condition") ? Modality.CONDITIONAL : Modality.FACT;
        }
        if (refuted.contains(d)) {
            return negated(d) ? Modality.CONDITIONAL : Modality.DENIED;
        }
        Modality own = own(d);
        if (own != Modality.FACT || negated(d)) {
            return negated(d) && own != Modality.CONDITIONAL ? Modality.DENIED : own;
        }
        if (d.relation.equals("condition")) {
            return Modality.CONDITIONAL;
        }
        return governed(d);
    }

    private boolean negated(Draft d) {
        if (d.verb.negated) {
            return true;
        }
        for (Draft.Part p : d.parts) {
            if ((p.role == Phrase.Role.SUBJECT || p.role == Phrase.Role.OBJECT || p.role == Phrase.Role.INDIRECT)
                    && words[p.members.get(0).from()].tag() == Tag.NEGDET) {
                return true;
            }
        }
        return false;
    }

    private Modality own(Draft d) {
        boolean conditional = drafts.stream().anyMatch(x -> x.parent == d && x.relation.equals("condition"));
        if (d.verb.effect.isEmpty()) {
            return Modality.FACT;
        }
        if (d.verb.effect.equals("WOULD")) {
            boolean told = !conditional
                    && (d.relation.equals("content")
                            || d.parent != null && d.parent.verb != null && speaks(d.parent)
                            || drafts.stream()
                                    .anyMatch(x -> x != d && x.kind == ClauseKind.MAIN && x.verb != null && speaks(x)));
            return told ? Modality.PLANNED : Modality.CONDITIONAL;
        }
        return conditional ? Modality.CONDITIONAL : Modality.valueOf(d.verb.effect);
    }

    private boolean speaks(Draft d) {
        return table.speech(words[d.verb.head].lemma());
    }

    private Modality governed(Draft d) {
        Draft parent = d.parent;
        if (d.kind == ClauseKind.INFINITIVE) {
            return infinitive(d);
        }
        if (d.kind == ClauseKind.PARTICIPIAL && (!d.opener.isEmpty() || follows(d))) {
            ClauseWords.Control c = parent == null || parent.verb == null ? null : control("v", parent.verb.head);
            if (c == null || c.neutral()) {
                return follows(d) ? of(parent) : Modality.FACT;
            }
            return c.modality();
        }
        if (d.kind == ClauseKind.SUBORDINATE && d.relation.equals("content") && parent != null && parent.verb != null) {
            ClauseWords.Control c = control("v", parent.verb.head);
            if (c != null
                    && (c.modality() == Modality.REQUESTED || c.modality() == Modality.DENIED)
                    && (d.verb.tense != Tense.PAST || c.modality() == Modality.DENIED)) {
                return parent.verb.negated ? Modality.CONDITIONAL : c.modality();
            }
        }
        if (d.subjectOf != null
                && d.subjectOf != d.parent
                && d.kind == d.subjectOf.kind
                && d.verb.tense == Tense.NONE) {
            return of(d.subjectOf);
        }
        return Modality.FACT;
    }

    /** Whether the participle stands for the object of the verb right before it. */
    private static boolean follows(Draft d) {
        Draft parent = d.parent;
        return d.antecedent == null
                && !d.verb.passive
                && parent != null
                && parent.verb != null
                && d.tokens.first() > parent.verb.head
                && d.tokens.first() - parent.verb.head <= 2;
    }

    private Modality infinitive(Draft d) {
        Draft parent = d.parent;
        if (parent == null) {
            return Modality.PLANNED;
        }
        if (d.verb.tense == Tense.PAST) {
            ClauseWords.Control c = parent.verb == null ? null : control("v", parent.verb.head);
            if (c != null && c.modality() == Modality.DENIED && !parent.verb.negated) {
                return Modality.DENIED;
            }
            return parent.verb == null ? Modality.FACT : of(parent);
        }
        int before = d.tokens.first() - 1;
        ClauseWords.Control c = null;
        Draft.Part last = parent.parts.stream()
                .filter(p -> p.to == before + 1)
                .findFirst()
                .orElse(null);
        if (last != null && table.time(words[last.members.get(0).head()].token())) {
            Draft.Part of = last;
            last = parent.parts.stream()
                    .filter(p -> p.to == of.from)
                    .findFirst()
                    .orElse(last);
        }
        if (last != null) {
            c = control("n", last.members.get(last.members.size() - 1).head());
        } else if (before >= 0) {
            c = control("a", before);
        }
        Modality above = parent.verb == null ? Modality.FACT : of(parent);
        if (c == null && parent.verb != null) {
            c = words[parent.verb.head].form() == io.stemma.language.VerbForm.GERUND
                    ? table.control("v", words[parent.verb.head].token().lower())
                    : null;
            if (c == null) {
                c = control("v", parent.verb.head);
            }
        }
        boolean denied = parent.verb != null && above == Modality.DENIED;
        if (c == null) {
            return denied ? Modality.DENIED : above == Modality.FACT ? Modality.PLANNED : above;
        }
        d.fromObject = c.byObject() && parent.verb != null && !parent.verb.passive;
        if (c.neutral()) {
            return above;
        }
        if (denied) {
            return c.modality() == Modality.DENIED ? Modality.CONDITIONAL : Modality.DENIED;
        }
        return c.modality();
    }

    private ClauseWords.Control control(String pos, int token) {
        ClauseWords.Control c = table.control(pos, words[token].lemma());
        if (c == null) {
            Token t = words[token].token();
            for (Analysis a : t.analyses()) {
                c = table.control(pos, a.lemma());
                if (c != null) {
                    break;
                }
            }
        }
        return c;
    }
}
