package io.stemma.reading.measure;

import io.stemma.language.VerbForm;
import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.ClauseKind;
import io.stemma.reading.clause.Modality;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.clause.Phrase.Role;
import io.stemma.reading.clause.Tense;
import io.stemma.reading.event.Mode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What verbs and nouns say is done to a measure that a noun names. */
final class NounActs {
    private final Scene scene;
    private final MeasureWords words;
    private final Clause home;
    private final Phrase phrase;
    private final Outline bare;
    private final List<NounChain.Link> chain;

    NounActs(Scene scene, Clause home, Phrase phrase, Outline bare, List<NounChain.Link> chain) {
        this.scene = scene;
        this.words = scene.words();
        this.home = home;
        this.phrase = phrase;
        this.bare = bare;
        this.chain = chain;
    }

    List<Outline> read() {
        NounAsides asides = new NounAsides(scene, home, phrase, bare);
        List<Outline> told = asides.listed();
        if (!told.isEmpty()) {
            return told;
        }
        Outline chained = chained(told);
        int outer = chain.isEmpty() ? bare.head : chain.get(chain.size() - 1).token();
        for (Clause c : scene.clauses()) {
            if (c.verb() == null) {
                continue;
            }
            Phrase here = holding(c, outer);
            boolean inner = here == null || here.implied() && c != home;
            if (inner) {
                here = holding(c, bare.head);
            }
            if (here != null) {
                Outline o = act(c, here, inner && here.implied() ? plain() : chained.copy());
                if (o != null) {
                    if (here.implied() && !o.touches()) {
                        despite(o);
                    }
                    told.add(o);
                }
            }
        }
        List<Outline> asked = asides.asked();
        if (!asked.isEmpty()) {
            return asked;
        }
        if (told.isEmpty()) {
            told.addAll(asides.follower());
        }
        return told;
    }

    private Outline plain() {
        return bare.copy();
    }

    /** The measure as the nouns above it tell it; what they tell by themselves goes into the list. */
    private Outline chained(List<Outline> told) {
        Outline o = bare.copy();
        for (NounChain.Link link : chain) {
            o.apply(link.act(), Modality.FACT);
            if (!speaks(link.act())) {
                o.mode = null;
                continue;
            }
            Outline said = o.copy();
            said.by.clear();
            said.by.addAll(owners(link));
            if (!said.by.isEmpty()) {
                told.add(said);
            }
            o.by.clear();
        }
        return o;
    }

    /** Whose the noun is that does something to the measure. */
    private Set<Integer> owners(NounChain.Link link) {
        Phrase p = link.phrase();
        Set<Integer> owners = new LinkedHashSet<>();
        p.members().forEach(m -> m.modifiers().forEach(x -> owners.add(x.actor())));
        boolean own = p.members().stream()
                .anyMatch(m -> words.is("own", scene.token(m.from()).lower()));
        if (owners.isEmpty() && own) {
            owners.addAll(Takers.subject(scene, home, 0));
        }
        for (Phrase next : home.phrases()) {
            boolean follows = !next.implied() && next.from() == p.to();
            if (follows && (words.is("by", next.preposition()) || next.role() == Role.GENITIVE)) {
                owners.addAll(Party.heads(next));
            }
        }
        return owners;
    }

    private static Phrase holding(Clause c, int token) {
        return c.phrases().stream().filter(p -> p.holds(token)).findFirst().orElse(null);
    }

    private Outline act(Clause c, Phrase here, Outline o) {
        for (ActWord a : words.verbs(c.verb().lemmas())) {
            if (!with(c, a) || !fits(c, here, a)) {
                continue;
            }
            Modality told = told(c, a);
            if (told == null) {
                return null;
            }
            Mode before = o.mode;
            if (o.act != null && speaks(o.act) && !answers(a.act(), o.act)) {
                return null;
            }
            o.verb = c.verb().head();
            o.clause = c;
            boolean says = o.apply(a.act(), told);
            if (!says) {
                return null;
            }
            if (before == Mode.CONDITIONAL && o.mode == Mode.IN_FORCE
                    || before == Mode.DENIED && o.mode != Mode.ENDED) {
                o.mode = before;
            }
            parties(c, here, a, o);
            return a.act() == Act.FACE && o.by.isEmpty() ? null : o;
        }
        return null;
    }

    /** Whether a verb answers what a noun puts forward: accepts or refuses a proposal; a threat is only passed on. */
    private static boolean answers(Act verb, Act noun) {
        return noun != Act.THREATEN && (verb == Act.DENY || verb == Act.PLAN);
    }

    private boolean with(Clause c, ActWord a) {
        return a.with().stream()
                .allMatch(w -> c.tokens().stream()
                        .anyMatch(
                                i -> follows(c, i) && words.keys(scene.token(i)).contains(w)));
    }

    /** Whether the token may complete the verb: it stands behind it, or before it at the end of the clause. */
    private boolean follows(Clause c, int token) {
        int verb = c.verb().tokens().get(0);
        return token > verb || token + 1 == c.verb().head() && !scene.function(token);
    }

    private static boolean fits(Clause c, Phrase here, ActWord a) {
        Role role = here.role();
        boolean object = c.first(Role.OBJECT).filter(o -> o != here).isPresent();
        if (!here.preposition().isEmpty() && !(here.implied() && role != Role.PREPOSITIONAL)) {
            return a.measure().contains(here.preposition());
        }
        if (role == Role.GENITIVE || role == Role.TIME) {
            return false;
        }
        if (a.measure().contains("object")) {
            if (c.verb().passive()) {
                return role == Role.SUBJECT || here.implied();
            }
            return here.implied() ? role == Role.OBJECT : role != Role.SUBJECT || !object;
        }
        boolean alone = !a.with().isEmpty() || !object;
        return a.measure().contains("subject") && alone && (role == Role.SUBJECT || role == Role.OTHER);
    }

    /** How the clause tells it, or null where it is mere possibility. */
    private Modality told(Clause c, ActWord a) {
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
        if (told == Modality.FACT) {
            told = shared(c);
        }
        boolean dated = c.verb().tense() == Tense.PRESENT && a.act() == Act.BEGIN;
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
        Clause parent = scene.clauses().get(c.parent());
        return parent.verb() != null
                && words.verbs(parent.verb().lemmas()).stream().anyMatch(a -> speaks(a.act()))
                        | parent.phrases().stream()
                                .filter(p -> p.role() == Role.SUBJECT)
                                .flatMap(p -> p.members().stream())
                                .anyMatch(m -> words.is("aim", scene.token(m.head())));
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

    private static boolean speaks(Act act) {
        return act == Act.THREATEN || act == Act.REQUEST || act == Act.PROPOSE || act == Act.PLAN || act == Act.DENY;
    }

    private void parties(Clause c, Phrase here, ActWord a, Outline o) {
        if (a.subject().equals("by")) {
            Set<Integer> by = Takers.of(scene, c, here);
            if (a.act() == Act.REQUEST) {
                o.by.clear();
            }
            if (o.mode == Mode.REQUESTED && a.act() != Act.REQUEST && a.act() != Act.PROPOSE) {
                Set<Integer> asker = Takers.asker(scene, c);
                by = asker.isEmpty() ? by : asker;
            }
            if (!by.isEmpty()) {
                o.by.clear();
                o.by.addAll(by);
            }
        } else if (a.subject().equals("on")) {
            o.touch(new Party(Takers.subject(scene, c, 0), null));
            if (a.act() == Act.FACE) {
                c.phrases().stream()
                        .filter(p -> words.is("by-after-noun", p.preposition()))
                        .forEach(p -> o.by.addAll(Party.heads(p)));
            }
        } else if (c.verb().passive()) {
            o.by.addAll(Takers.agents(scene, c));
        }
        for (Phrase p : c.phrases()) {
            if (p != here && !scene.timely(p) && slot(c, p, a)) {
                Party party = Party.touched(scene, c, p);
                if (!party.empty() && (party.actors().isEmpty() || !o.by.containsAll(party.actors()))) {
                    o.on.clear();
                    o.what = null;
                    o.touch(party);
                    break;
                }
            }
        }
        if (!o.touches()) {
            for (Phrase p : c.phrases()) {
                if (p != here && !p.implied() && o.word.on().contains(p.preposition()) && !scene.timely(p)) {
                    o.touch(Party.touched(scene, c, p, o.word));
                }
            }
        }
        o.on.removeAll(o.word.is("mutual") ? List.of() : o.by);
    }

    private static boolean slot(Clause c, Phrase p, ActWord a) {
        if (!p.preposition().isEmpty()) {
            return a.on().contains(p.preposition());
        }
        if (a.on().contains("object")) {
            return c.verb().passive() ? p.role() == Role.SUBJECT : p.role() == Role.OBJECT || p.role() == Role.INDIRECT;
        }
        return a.on().contains("indirect")
                && (p.role() == Role.INDIRECT || c.verb().passive() && p.role() == Role.SUBJECT);
    }

    /** The one whose doing stands against the measure, where the measure hangs on a word like "despite". */
    private void despite(Outline o) {
        boolean known = !o.by.isEmpty() || NounSurroundings.pronoun(scene, o);
        if (words.is("despite", phrase.preposition()) && known) {
            o.on.addAll(NounSurroundings.concerned(scene, home));
        }
    }
}
