package io.stemma.reading.measure;

import io.stemma.language.Token;
import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.ClauseKind;
import io.stemma.reading.clause.Modality;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.clause.Phrase.Role;
import io.stemma.reading.clause.Tense;
import io.stemma.reading.event.Mode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Measures that a verb is by itself or with its noun: "blacklisted the bank", "froze the assets of". */
final class VerbMeasures {
    private static final int REACH = 12;

    private final Scene scene;
    private final Clause clause;

    VerbMeasures(Scene scene, Clause clause) {
        this.scene = scene;
        this.clause = clause;
    }

    List<Outline> find() {
        List<Outline> found = new ArrayList<>();
        if (clause.verb() == null) {
            return found;
        }
        for (VerbKind v : scene.words().verbKinds(clause.verb().lemmas())) {
            int noun = noun(v);
            boolean needs = !v.noun().isEmpty() || !v.endings().isEmpty();
            if (needs && noun < 0) {
                continue;
            }
            Party touched = touched(v, noun);
            int head = clause.verb().head();
            Outline o = new Outline(new KindWord(List.of(), List.of(), v.kind(), Set.of(), Set.of()), head, head);
            o.clause = clause;
            o.verb = noun < 0 ? head : noun;
            Modality told = new Telling(scene).told(clause, v.act());
            Act act = v.act();
            if (act == Act.LIFT && told == Modality.DENIED && verb("allow")) {
                act = Act.TAKE;
                told = ahead() ? Modality.PLANNED : Modality.FACT;
            }
            if (act == Act.TAKE && told == Modality.DENIED && verb("need")) {
                act = Act.LIFT;
                told = ahead() ? Modality.PLANNED : Modality.FACT;
            }
            if (told != null && told(v, touched) && o.apply(act, told)) {
                o.touch(touched);
                o.by.addAll(v.on("subject") ? owners(noun) : takers(o));
                announced(o);
                boolean goods = !named(touched) || v.on("none");
                if (o.by.isEmpty() && (goods || clause.kind() == ClauseKind.PARTICIPIAL)) {
                    continue;
                }
                found.add(o);
                return found;
            }
        }
        return found;
    }

    /**
     * Whether the verb has this role: what gives leave forbids where it is denied ("will no longer allow exports"), and what
     * is no longer needed is no longer asked for.
     */
    private boolean verb(String role) {
        return clause.verb().lemmas().stream().anyMatch(l -> scene.words().is(role, l));
    }

    private boolean ahead() {
        return clause.verb().tense() == Tense.FUTURE || !clause.verb().modal().isEmpty();
    }

    /** Takes in who announces it where nobody else is told to do it: it is to come. */
    private void announced(Outline o) {
        if (!o.by.isEmpty() || !clause.verb().passive()) {
            return;
        }
        Clause saying = Speakers.of(scene, clause);
        o.by.addAll(Speakers.announcing(scene, saying));
        boolean now = o.mode == Mode.IN_FORCE && clause.verb().tense() == Tense.PRESENT;
        if (now && Speakers.is(scene, saying, "announces")) {
            o.mode = Mode.PLANNED;
        }
    }

    private Set<Integer> takers(Outline o) {
        Set<Integer> takers = Takers.of(scene, clause);
        if (takers.isEmpty() && clause.verb().passive() && o.mode != Mode.REQUESTED) {
            return Takers.there(scene, clause);
        }
        return o.mode == Mode.REQUESTED ? Takers.asking(scene, clause, takers) : takers;
    }

    /** The token of the noun that the verb needs, or -1. */
    private int noun(VerbKind v) {
        int verb = clause.verb().head();
        for (int i = Math.max(0, verb - REACH); i < Math.min(scene.tokens().size(), verb + REACH); i++) {
            if (i != verb && meets(v, scene.token(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean meets(VerbKind v, Token token) {
        return scene.words().keys(token).stream().anyMatch(v.noun()::contains)
                || v.endings().stream().anyMatch(e -> ends(token.lower(), e));
    }

    private static boolean ends(String word, String ending) {
        return word.length() > ending.length() && word.endsWith(ending);
    }

    private Party touched(VerbKind v, int noun) {
        if (v.on("owner")) {
            Party owned = owned(noun);
            boolean compound = owned.empty()
                    && v.endings().stream().anyMatch(e -> ends(scene.token(noun).lower(), e));
            return compound ? new Party(Set.of(), scene.span(noun, noun + 1)) : owned.empty() ? goods(noun) : owned;
        }
        for (Phrase p : clause.phrases()) {
            boolean here = noun >= 0 && p.holds(noun);
            boolean fits = p.preposition().isEmpty() ? fits(v, p.role()) : v.on(p.preposition());
            if (!here && !scene.timely(p) && fits) {
                return Party.touched(scene, clause, p);
            }
        }
        return Party.NONE;
    }

    /** Whether it is told whom the verb touches; what it does to goods counts without a name. */
    private boolean told(VerbKind v, Party touched) {
        boolean needsName = v.on("object") || v.on("indirect");
        return named(touched) || v.on("none") || !needsName && touched.what() != null;
    }

    private boolean named(Party party) {
        if (!party.actors().isEmpty() || party.what() == null) {
            return !party.actors().isEmpty();
        }
        return Party.proper(scene, scene.sentence().tokenAt(party.what().end() - 1));
    }

    /** Whose the noun is. */
    private Set<Integer> owners(int noun) {
        Set<Integer> owners = new LinkedHashSet<>();
        clause.phraseAt(noun).ifPresent(p -> {
            p.members().stream()
                    .filter(m -> m.head() == noun)
                    .flatMap(m -> m.modifiers().stream())
                    .forEach(m -> owners.add(m.actor()));
            for (Phrase next : clause.phrases()) {
                boolean of = next.role() == Role.GENITIVE || scene.words().is("goes-on", next.preposition());
                if (!next.implied() && next.from() == p.to() && of) {
                    owners.addAll(Party.touched(scene, clause, next).actors());
                }
            }
        });
        return owners;
    }

    /** What the noun is of or for, where no owner is named. */
    private Party owned(int noun) {
        Set<Integer> owners = owners(noun);
        Phrase at = clause.phraseAt(noun).orElse(null);
        if (at == null) {
            return doneTo(noun);
        }
        for (Phrase next : clause.phrases()) {
            boolean of = next.role() == Role.GENITIVE
                    || scene.words().is("goes-on", next.preposition())
                    || scene.words().is("lasting", next.preposition());
            if (!next.implied() && next.from() == at.to() && of && !scene.timely(next)) {
                return Party.touched(scene, clause, next);
            }
        }
        return new Party(owners, null);
    }

    /** The goods that stand before the noun: "wheat exports". */
    private Party goods(int noun) {
        return clause.phraseAt(noun)
                .flatMap(p -> p.members().stream().filter(m -> m.head() == noun).findFirst())
                .filter(m -> m.from() < noun && !scene.function(noun - 1))
                .map(m -> new Party(Set.of(), scene.span(noun - 1, noun + 1)))
                .orElse(Party.NONE);
    }

    /** What a verb in the place of the noun is done to: "will stop exporting raw nuts". */
    private Party doneTo(int verb) {
        for (Clause c : scene.clauses()) {
            if (c.parent() == clause.index() && c.verb() != null && c.verb().head() == verb) {
                return c.first(Role.OBJECT).map(p -> Party.touched(scene, c, p)).orElse(Party.NONE);
            }
        }
        return Party.NONE;
    }

    private boolean fits(VerbKind v, Role role) {
        if (v.on("none")) {
            return false;
        }
        if (clause.verb().passive() || v.on("subject")) {
            return role == Role.SUBJECT;
        }
        return (v.on("object") || v.on("indirect") || v.on("thing")) && (role == Role.INDIRECT || role == Role.OBJECT);
    }
}
