package io.stemma.reading.measure;

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
    private final Telling telling;

    NounActs(Scene scene, Clause home, Phrase phrase, Outline bare, List<NounChain.Link> chain) {
        this.scene = scene;
        this.words = scene.words();
        this.home = home;
        this.phrase = phrase;
        this.bare = bare;
        this.chain = chain;
        this.telling = new Telling(scene);
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
        told.removeIf(o -> told.stream().anyMatch(t -> told(o, t)));
        List<Outline> asked = asides.asked();
        if (!asked.isEmpty()) {
            return asked;
        }
        if (told.isEmpty()) {
            told.addAll(asides.follower());
        }
        return told;
    }

    /** Whether one only leads to what the other tells: "asked for the tariffs <em>to be lifted</em>". */
    private static boolean told(Outline o, Outline inner) {
        return o.clause != null
                && inner.clause != null
                && Telling.speaks(o.act)
                && inner.clause.kind() == ClauseKind.INFINITIVE
                && inner.clause.parent() == o.clause.index()
                && inner.mode != Mode.IN_FORCE;
    }

    private Outline plain() {
        return bare.copy();
    }

    /** The measure as the nouns above it tell it; what they tell by themselves goes into the list. */
    private Outline chained(List<Outline> told) {
        Outline o = bare.copy();
        for (NounChain.Link link : chain) {
            o.apply(link.act(), Modality.FACT);
            if (!Telling.speaks(link.act())) {
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
                owners.addAll(Party.heads(scene, next));
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
            Modality told = telling.told(c, a);
            if (told == null) {
                return null;
            }
            Mode before = o.mode;
            if (o.act != null && Telling.speaks(o.act) && !answers(a.act(), o.act)) {
                return null;
            }
            o.verb = c.verb().head();
            o.clause = c;
            if (datedEnd(c, a.act(), told)) {
                o.mode = Mode.IN_FORCE;
                o.runsOut = true;
            } else if (!o.apply(a.act(), told)) {
                return null;
            }
            if (before == Mode.CONDITIONAL && o.mode == Mode.IN_FORCE
                    || before == Mode.DENIED && o.mode != Mode.ENDED) {
                o.mode = before;
            }
            parties(c, here, a, o);
            spoken(c, a, told, o);
            return a.act() == Act.FACE && o.by.isEmpty() && !o.word.is("owed") ? null : o;
        }
        return null;
    }

    /** Whether the clause tells a day ahead on which the measure will be over. */
    private boolean datedEnd(Clause c, Act act, Modality told) {
        boolean ahead =
                told == Modality.PLANNED || told == Modality.FACT && c.verb().tense() == Tense.PRESENT;
        return act == Act.END
                && ahead
                && !c.verb().passive()
                && c.phrases().stream().anyMatch(scene::timely);
    }

    /** Takes in who says it, where nobody is told to do it, and that a warning is a threat. */
    private void spoken(Clause c, ActWord a, Modality told, Outline o) {
        boolean future =
                told == Modality.CONDITIONAL && words.is("will", c.verb().modal());
        if (future && a.act() == Act.TAKE) {
            o.mode = Mode.THREATENED;
        }
        if (!o.by.isEmpty()) {
            return;
        }
        Clause saying = Speakers.of(scene, c);
        if (o.mode == Mode.IN_FORCE || o.mode == Mode.ENDED) {
            if (c.verb().passive() && !Telling.speaks(a.act())) {
                o.by.addAll(Speakers.announcing(scene, saying));
            }
            return;
        }
        boolean warning = Speakers.is(scene, saying, "warns");
        if (warning && (o.mode == Mode.CONDITIONAL || o.mode == Mode.PLANNED)) {
            o.mode = Mode.THREATENED;
        }
        boolean own = o.mode == Mode.DENIED || o.mode == Mode.REQUESTED || o.mode == Mode.THREATENED;
        o.by.addAll(own ? Speakers.named(scene, saying) : Speakers.announcing(scene, saying));
    }

    /** Whether a verb answers what a noun puts forward: accepts or refuses a proposal; a threat is only passed on. */
    private static boolean answers(Act verb, Act noun) {
        return noun != Act.THREATEN && (verb == Act.DENY || verb == Act.PLAN);
    }

    private boolean with(Clause c, ActWord a) {
        return a.with().stream()
                .allMatch(w -> c.tokens().stream()
                        .anyMatch(
                                i -> follows(c, i) && words.keys(scene.token(i)).contains(w) && !beforeTime(i)));
    }

    /** Whether a time begins right after the token: "extended to 4 May" extends it to nobody. */
    private boolean beforeTime(int token) {
        return token + 1 < scene.tokens().size()
                && scene.times().stream()
                        .anyMatch(t -> t.span().contains(scene.token(token + 1).span()));
    }

    /** Whether the token may complete the verb: it stands behind it, or before it at the end of the clause. */
    private boolean follows(Clause c, int token) {
        int verb = c.verb().tokens().get(0);
        return token > verb || token + 1 == c.verb().head() && !scene.function(token);
    }

    private boolean fits(Clause c, Phrase here, ActWord a) {
        Role role = here.role();
        if (bare.word.is("list") != a.measure().contains("list") || bare.word.is("anaphor") && !taken(c, here, a)) {
            return false;
        }
        boolean object = c.first(Role.OBJECT).filter(o -> o != here).isPresent();
        if (!here.preposition().isEmpty() && !(here.implied() && role != Role.PREPOSITIONAL)) {
            return a.measure().contains(here.preposition());
        }
        if (role == Role.GENITIVE || role == Role.TIME) {
            return false;
        }
        boolean led = !c.verb().passive()
                && !a.measure().contains("subject")
                && a.with().stream().anyMatch(a.measure()::contains);
        if (led && !here.implied()) {
            return false;
        }
        if (a.measure().contains("bare")) {
            return true;
        }
        if (a.measure().contains("object")) {
            if (c.verb().passive()) {
                boolean kept = role == Role.OBJECT && a.on().contains("indirect");
                return role == Role.SUBJECT || here.implied() || kept;
            }
            return here.implied() ? role == Role.OBJECT : role != Role.SUBJECT || !object || done(c);
        }
        boolean alone = !a.with().isEmpty() || !object;
        return a.measure().contains("subject") && alone && (role == Role.SUBJECT || role == Role.OTHER);
    }

    /** Whether the clause has its object named, and so most likely its doer: measures do nothing. */
    private static boolean done(Clause c) {
        return c.phrases().stream()
                .anyMatch(p -> p.role() == Role.OBJECT && !p.heads().isEmpty() && !p.implied());
    }

    /** Whether what is done is done to a measure and hardly to anything else that a pronoun may stand for. */
    private static boolean taken(Clause c, Phrase here, ActWord a) {
        boolean does = here.preposition().isEmpty() && !c.verb().passive() && here.role() == Role.SUBJECT;
        if (does && a.subject().equals("by")) {
            return false;
        }
        boolean given = c.verb().passive() && a.on().contains("indirect");
        return !given && a.act() != Act.TREAT && a.act() != Act.PLAN && a.act() != Act.HOLD;
    }

    private void parties(Clause c, Phrase here, ActWord a, Outline o) {
        if (a.subject().equals("by")) {
            Set<Integer> by = Takers.of(scene, c, here);
            if (a.act() == Act.REQUEST) {
                o.by.clear();
            }
            if (o.mode == Mode.REQUESTED && a.act() != Act.REQUEST && a.act() != Act.PROPOSE) {
                by = Takers.asking(scene, c, by);
            }
            if (!by.isEmpty()) {
                o.by.clear();
                o.by.addAll(by);
            }
        } else if (a.subject().equals("on")) {
            subject(c, o);
            if (a.act() == Act.FACE) {
                c.phrases().stream()
                        .filter(p -> words.is("by-after-noun", p.preposition()))
                        .forEach(p -> o.by.addAll(Party.heads(scene, p)));
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

    /** The subject is whom it touches. */
    private void subject(Clause c, Outline o) {
        Party party = c.first(Role.SUBJECT)
                .filter(p -> !p.holds(o.head))
                .map(p -> Party.touched(scene, c, p))
                .orElse(Party.NONE);
        if (party.actors().isEmpty()) {
            Set<Integer> heads = Takers.subject(scene, c, 0);
            party = heads.isEmpty() ? party : new Party(heads, null);
        }
        if (!party.empty()) {
            o.on.clear();
            o.what = null;
            o.touch(party);
        }
    }

    private static boolean slot(Clause c, Phrase p, ActWord a) {
        if (!p.preposition().isEmpty()) {
            return a.on().contains(p.preposition());
        }
        if (a.on().contains("bare")) {
            return p.role() == Role.SUBJECT || p.role() == Role.OBJECT || p.role() == Role.INDIRECT;
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
