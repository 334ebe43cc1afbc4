package io.stemma.reading.measure;

import io.stemma.language.VerbForm;
import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.ClauseKind;
import io.stemma.reading.clause.Modality;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.clause.Phrase.Role;
import io.stemma.reading.clause.Tense;

/** Says how a clause tells what its verb does to a measure: as fact, plan, request, denial or condition. */
final class Telling {
    private final Scene scene;
    private final MeasureWords words;

    Telling(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** How the clause tells it, or null where it is mere possibility. */
    Modality told(Clause c, ActWord a) {
        return told(c, a.act());
    }

    /** How the clause tells what a word in it does, or null where it is mere possibility. */
    Modality told(Clause c, Act act) {
        Modality told = c.modality();
        if (told == Modality.DENIED && only(c)) {
            told = Modality.FACT;
        }
        if (c.kind() == ClauseKind.INFINITIVE && (told == Modality.PLANNED || told == Modality.DENIED) && wished(c)) {
            return told == Modality.PLANNED ? Modality.REQUESTED : null;
        }
        if (told == Modality.PLANNED && c.kind() == ClauseKind.INFINITIVE && !willed(c)) {
            return null;
        }
        if (told == Modality.FACT
                && c.kind() == ClauseKind.PARTICIPIAL
                && c.verb().form() == VerbForm.GERUND) {
            return gerund(c);
        }
        if (told == Modality.FACT
                && words.is("whether", c.opener())
                && c.relation().equals("content")) {
            return weighed(c) ? Modality.PLANNED : null;
        }
        if (told == Modality.FACT) {
            told = shared(c);
        }
        boolean dated = c.verb().tense() == Tense.PRESENT && (act == Act.BEGIN || act == Act.TAKE);
        if (told == Modality.FACT && dated && c.phrases().stream().anyMatch(this::ahead)) {
            return Modality.PLANNED;
        }
        return told;
    }

    /** A gerund tells a fact behind a comma or a word like "after"; else it is the matter of a will, or of mere talk. */
    private Modality gerund(Clause c) {
        int first = c.tokens().get(0);
        Clause parent = c.parent() < 0 ? null : scene.clauses().get(c.parent());
        boolean aside =
                c.opener().isEmpty() && (first == 0 || !scene.token(first - 1).word());
        if (aside || words.is("factive", c.opener())) {
            return parent == null || words.is("factive", c.opener()) ? Modality.FACT : parent.modality();
        }
        return willed(c) ? Modality.PLANNED : null;
    }

    /** A second verb without a helper of its own shares that of the first: "would end the ban and ease the tariffs". */
    private Modality shared(Clause c) {
        boolean bare = c.verb().modal().isEmpty()
                && c.verb().tokens().size() == 1
                && scene.token(c.verb().head()).can(VerbForm.INFINITIVE)
                && c.phrases().stream().anyMatch(p -> p.implied() && p.role() == Role.SUBJECT);
        for (int i = c.index() - 1; i >= 0 && bare; i--) {
            Clause s = scene.clauses().get(i);
            boolean sibling = s.parent() == c.parent() && s.kind() == c.kind() && s.verb() != null;
            if (sibling && !s.verb().modal().isEmpty()) {
                return s.modality();
            }
        }
        return Modality.FACT;
    }

    /** Whether what is denied is only that there is no more to it: "not only". */
    private boolean only(Clause c) {
        return c.tokens().stream()
                .anyMatch(i -> i > 0
                        && words.is("only", scene.token(i).lower())
                        && words.is("not", scene.token(i - 1).lower()));
    }

    /** Whether the words that an infinitive hangs on tell of a will to do it. */
    private boolean willed(Clause c) {
        int first = c.tokens().get(0);
        for (int i = first - 1; i >= 0 && i >= first - 2; i--) {
            boolean noun = words.nouns(scene.token(i)).stream().anyMatch(a -> speaks(a.act()));
            if (noun || words.is("aim", scene.token(i)) || words.is("ready", scene.token(i))) {
                return true;
            }
        }
        if (c.parent() < 0) {
            return false;
        }
        Clause parent = governing(c);
        return parent.verb() != null
                && words.verbs(parent.verb().lemmas()).stream().anyMatch(a -> speaks(a.act()))
                        | parent.phrases().stream()
                                .filter(p -> p.role() == Role.SUBJECT)
                                .flatMap(p -> p.members().stream())
                                .anyMatch(m -> words.is("aim", scene.token(m.head())));
    }

    /** Whether the clause hangs on a verb that weighs what it tells: "is considering whether to …". */
    private boolean weighed(Clause c) {
        Clause parent = c.parent() < 0 ? c : governing(c);
        return parent != c
                && parent.verb() != null
                && words.verbs(parent.verb().lemmas()).stream().anyMatch(a -> a.act() == Act.PLAN);
    }

    /** The nearest clause above that has a verb, or the topmost. */
    private Clause governing(Clause c) {
        Clause at = scene.clauses().get(c.parent());
        while (at.verb() == null && at.parent() >= 0) {
            at = scene.clauses().get(at.parent());
        }
        return at;
    }

    /** Whether somebody wants somebody else to do it: "wants the bank to …". */
    private boolean wished(Clause c) {
        if (c.parent() < 0) {
            return false;
        }
        Clause parent = scene.clauses().get(c.parent());
        return parent.verb() != null
                && words.verbs(parent.verb().lemmas()).stream().anyMatch(a -> a.act() == Act.REQUEST);
    }

    /** Whether the phrase tells a time at which something begins, not one since or until which it goes on. */
    private boolean ahead(Phrase p) {
        if (!scene.timely(p) || words.is("since", p.preposition())) {
            return false;
        }
        for (int i = Math.max(0, p.from() - 1); i < p.to(); i++) {
            if (words.is("until", scene.token(i).lower())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the act is one of words: it says what may come. */
    static boolean speaks(Act act) {
        return act == Act.THREATEN || act == Act.REQUEST || act == Act.PROPOSE || act == Act.PLAN || act == Act.DENY;
    }
}
