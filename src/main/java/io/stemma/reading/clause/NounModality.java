package io.stemma.reading.clause;

import io.stemma.language.LanguagePack;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.reading.clause.RefutingWords.Use;
import java.util.List;

/** How a sentence speaks of a happening that a noun names: "planned talks", "no agreement", "rejected a visit". */
public final class NounModality {
    private final ClauseWords table;
    private final RefutingWords refuting;
    private final List<Token> tokens;

    /** For the nouns of a sentence. */
    public NounModality(Sentence sentence, LanguagePack pack) {
        this.table = pack.part(ClauseWords.class, ClauseWords::new);
        this.refuting = pack.part(RefutingWords.class, RefutingWords::new);
        this.tokens = sentence.tokens();
    }

    /** How the clause speaks of what the head of this member of one of its phrases names. */
    public Modality of(Clause clause, Phrase phrase, Member member) {
        Modality own = modified(member);
        if (own != null) {
            return own;
        }
        if (refuted(clause, phrase)) {
            return Modality.DENIED;
        }
        Modality before = governedByNoun(clause, phrase);
        if (before != null) {
            return before;
        }
        VerbGroup verb = clause.verb();
        if (verb == null) {
            return clause.modality();
        }
        boolean object = phrase.role() == (verb.passive() ? Phrase.Role.SUBJECT : Phrase.Role.OBJECT);
        if (!object && phrase.role() == Phrase.Role.SUBJECT) {
            return occurs(verb) ? clause.modality() : Modality.FACT;
        }
        ClauseWords.Control control = control("v", verb.head());
        if (control != null && !control.neutral() && (object || governs(phrase))) {
            boolean reversed = clause.modality() == Modality.DENIED && verb.negated();
            if (control.modality() == Modality.DENIED) {
                return reversed ? Modality.CONDITIONAL : Modality.DENIED;
            }
            return reversed ? Modality.DENIED : control.modality();
        }
        return object && supports(verb) || holds(phrase, verb) ? clause.modality() : Modality.FACT;
    }

    /** Whether the phrase tells the matter of a report that the clause calls untrue: "reports of talks were false". */
    boolean refuted(Clause clause, Phrase phrase) {
        VerbGroup verb = clause.verb();
        boolean told = verb != null
                && clause.phrases().stream()
                        .filter(p -> !p.implied()
                                && p.to() == phrase.from()
                                && !p.members().isEmpty())
                        .anyMatch(p -> refuting.is(
                                tokens.get(
                                        p.members().get(p.members().size() - 1).head()),
                                Use.REPORT));
        return told
                && (refuting.is(tokens.get(verb.head()), Use.REFUTE) && !verb.negated()
                        || clause.tokens().stream()
                                .filter(t -> t >= phrase.to() && t >= verb.head())
                                .anyMatch(t -> refuting.is(tokens.get(t), verb.negated() ? Use.TRUE : Use.UNTRUE)));
    }

    /** Whether the verb adds nothing to the happening that its object names: "held talks". */
    public boolean supports(VerbGroup verb) {
        return verb.lemmas().stream().anyMatch(table::support);
    }

    /** Whether the verb tells what somebody says or thinks. */
    public boolean speaks(VerbGroup verb) {
        return verb.lemmas().stream().anyMatch(table::speech);
    }

    /** Whether the verb says that its subject takes place. */
    public boolean occurs(VerbGroup verb) {
        return verb.lemmas().stream().anyMatch(table::occurs) || verb.passive() && supports(verb);
    }

    /** Whether the preposition makes the verb's subject take part: "in talks with", "came for talks". */
    public boolean holds(Phrase phrase, VerbGroup verb) {
        return table.holding(phrase.preposition())
                || table.purpose(phrase.preposition()) && verb.lemmas().stream().anyMatch(table::gathers);
    }

    private boolean governs(Phrase phrase) {
        return table.governing(phrase.preposition());
    }

    private Modality modified(Member member) {
        for (int i = member.from(); i < member.head(); i++) {
            Modality m = table.modifier(tokens.get(i));
            if (m != null) {
                return m;
            }
        }
        return null;
    }

    private Modality governedByNoun(Clause clause, Phrase phrase) {
        for (Phrase p : clause.phrases()) {
            if (!p.implied() && p.to() == phrase.from() && !p.members().isEmpty()) {
                ClauseWords.Control c =
                        control("n", p.members().get(p.members().size() - 1).head());
                return c == null || c.neutral() ? null : c.modality();
            }
        }
        return null;
    }

    private ClauseWords.Control control(String pos, int token) {
        Token t = tokens.get(token);
        for (var a : t.analyses()) {
            ClauseWords.Control c = table.control(pos, a.lemma());
            if (c != null) {
                return c;
            }
        }
        return null;
    }
}
