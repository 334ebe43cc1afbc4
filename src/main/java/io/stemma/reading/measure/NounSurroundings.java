package io.stemma.reading.measure;

import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.ClauseKind;
import io.stemma.reading.clause.Member;
import io.stemma.reading.clause.Modality;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.event.Mode;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What stands around a measure's noun in its own phrase and right after it: whose it is, whom it touches, how it is told. */
final class NounSurroundings {
    private static final int REACH = 10;

    /** Stands among the prepositions of a kind whose genitive names whom it touches. */
    private static final String GENITIVE = "genitive";

    private final Scene scene;
    private final Clause clause;
    private final Phrase phrase;
    private final Outline bare;
    private final MeasureWords words;
    private Outline participle;

    NounSurroundings(Scene scene, Clause clause, Phrase phrase, Outline bare) {
        this.scene = scene;
        this.clause = clause;
        this.phrase = phrase;
        this.bare = bare;
        this.words = scene.words();
    }

    /** Whether the noun is the head of its phrase, or the first part of a noun that does something to it. */
    boolean head() {
        for (Member m : phrase.members()) {
            if (m.from() <= bare.head && bare.head < m.to()) {
                return m.head() == bare.head
                        || m.head() > bare.head
                                && words.nouns(scene.token(m.head())).stream()
                                        .anyMatch(a -> a.measure().contains("compound"));
            }
        }
        return true;
    }

    void read() {
        owners();
        modifiers();
        beforeNoun();
        bare.touch(allowed());
        bare.touch(touched());
        for (Phrase p : clause.phrases()) {
            boolean next = !p.implied() && p.from() == phrase.to();
            boolean genitive =
                    p.role() == Phrase.Role.GENITIVE && !bare.word.on().contains(GENITIVE);
            if (next && (words.is("by-after-noun", p.preposition()) || genitive)) {
                bare.by.addAll(Party.heads(scene, p));
            }
        }
    }

    private void owners() {
        for (Member member : phrase.members()) {
            if (member.from() > bare.head || bare.head >= member.to()) {
                continue;
            }
            for (NameMention m : member.modifiers()) {
                LocalActor actor = scene.actor(m);
                boolean granted =
                        bare.word.is("granted") && (m.form() == NameForm.PRONOUN || actor.kind() == NameKind.PERSON);
                boolean owner = member.owners().contains(m) && m.form() == NameForm.NAME;
                if (granted || !owner && compound(m) && !words.taker(actor.key())) {
                    bare.on.add(m.actor());
                } else {
                    bare.by.add(m.actor());
                }
            }
        }
    }

    /** Whether the name is the first part of the noun, written together or apart, and not its owner or adjective. */
    private boolean compound(NameMention m) {
        if (m.form() == NameForm.PRONOUN) {
            return false;
        }
        int after = scene.sentence().tokenAt(m.span().end());
        if (scene.token(bare.head).span().overlaps(m.span())) {
            return true;
        }
        return after == bare.from && m.form() != NameForm.ADJECTIVE;
    }

    private void modifiers() {
        for (int i = phrase.from(); i < bare.from; i++) {
            Mode mode = words.modifier(scene.token(i));
            if (mode != null) {
                bare.mode = mode;
            }
        }
    }

    /** A participle before the noun with those that hang on it: "the sanctions-hit …", "die von Peru verhängten Sanktionen". */
    private void beforeNoun() {
        for (int j = bare.from - 1; j >= 0 && bare.from - j <= 3; j--) {
            Token t = scene.token(j);
            if (!t.word() || words.is("by", t.lower())) {
                return;
            }
            Act act = participleAct(j);
            if (act != null) {
                participle = bare.copy();
                participle.mode = null;
                participle.verb = j;
                participle.apply(act, Modality.FACT);
                parties(j);
                return;
            }
        }
    }

    private Act participleAct(int token) {
        Token t = scene.token(token);
        boolean verb = scene.clauses().stream()
                .anyMatch(c -> c.kind() != ClauseKind.PARTICIPIAL
                        && c.verb() != null
                        && c.verb().tokens().contains(token));
        if (verb || !t.can(VerbForm.PARTICIPLE)) {
            return null;
        }
        for (ActWord a : words.verbs(List.copyOf(words.keys(t)))) {
            if (a.with().isEmpty() && a.measure().contains("object")) {
                return a.act();
            }
        }
        return null;
    }

    private void parties(int participleAt) {
        int end = participleAt;
        for (int i = participleAt - 1; i >= 0 && participleAt - i <= REACH; i--) {
            Token t = scene.token(i);
            if (!t.word()) {
                return;
            }
            boolean by = words.is("by", t.lower());
            boolean on = bare.word.on().contains(t.lower());
            if (by || on) {
                Set<Integer> actors = new LinkedHashSet<>();
                scene.named(i + 1, end).forEach(m -> actors.add(m.actor()));
                (by ? participle.by : participle.on).addAll(actors);
                end = i;
            }
        }
    }

    /** Whom a clause on the noun says that it allows something: "a waiver allowing Peru to …". */
    private Party allowed() {
        for (Clause c : scene.clauses()) {
            boolean allows = c.verb() != null
                    && bare.word.is("granted")
                    && c.verb().lemmas().stream().anyMatch(l -> words.is("allow", l))
                    && c.phrases().stream().anyMatch(p -> p.implied() && p.holds(bare.head));
            if (allows) {
                for (Phrase p : c.phrases()) {
                    if (p.role() == Phrase.Role.OBJECT || p.role() == Phrase.Role.INDIRECT) {
                        return Party.touched(scene, c, p);
                    }
                }
            }
        }
        return Party.NONE;
    }

    private Party touched() {
        Phrase best = null;
        for (Phrase p : clause.phrases()) {
            boolean genitive =
                    p.role() == Phrase.Role.GENITIVE && bare.word.on().contains(GENITIVE) && p.from() == phrase.to();
            boolean leads = bare.word.on().contains(p.preposition()) || genitive;
            if (!p.implied() && p != phrase && leads && !scene.timely(p)) {
                if (p.from() > bare.head + bare.word.after().size()) {
                    best = best == null || best.from() < phrase.from() ? p : best;
                } else if (best == null && words.is("front", p.preposition()) && p.to() != phrase.from()) {
                    best = p;
                }
            }
        }
        return best == null ? Party.NONE : Party.touched(scene, clause, best, bare.word);
    }

    /** What the participle before the noun tells. */
    List<Outline> participles() {
        if (participle == null) {
            return List.of();
        }
        participle.touch(new Party(bare.on, bare.what));
        boolean known = !participle.by.isEmpty() || pronoun(scene, bare);
        if (!participle.touches() && known && participle.mode == Mode.IN_FORCE) {
            participle.on.addAll(concerned());
        }
        return List.of(participle);
    }

    /** What a mention without a verb presumes to hold: "despite the sanctions against him". */
    List<Outline> presumed(List<NounChain.Link> chain, List<Outline> before) {
        if (!chain.isEmpty() || about() || bare.mode != null || bare.effect != MeasureKind.Effect.HOLDS) {
            return List.of();
        }
        List<Outline> all = new ArrayList<>();
        boolean despite = words.is("despite", phrase.preposition());
        boolean definite =
                !bare.by.isEmpty() || words.is("definite", scene.token(first()).lower());
        if (words.is("including", phrase.preposition()) || words.is("including", clause.opener())) {
            for (Outline o : before) {
                if (o.word.kind().equals(bare.word.kind()) && bare.touches()) {
                    Outline same = bare.copy();
                    same.mode = o.mode;
                    same.by.addAll(o.by);
                    all.add(same);
                    return all;
                }
            }
        }
        if (despite && !bare.touches() && pronoun(scene, bare)) {
            bare.on.addAll(concerned());
        }
        boolean told = clause.modality() == Modality.FACT || clause.modality() == Modality.DENIED;
        if (bare.word.is("presumed") && !bare.on.isEmpty() && (despite || definite && told)) {
            bare.mode = Mode.IN_FORCE;
            all.add(bare);
        }
        return all;
    }

    /** Whether it is only what somebody talks of: "the history of the embargo". */
    private boolean about() {
        int before = phrase.from() - 1;
        return before >= 0 && words.is("about", scene.token(before));
    }

    private int first() {
        int first = phrase.from();
        boolean led = !phrase.preposition().isEmpty() && first + 1 < phrase.to();
        return led && !words.is("definite", scene.token(first).lower()) ? first + 1 : first;
    }

    /** Whose doing stands against the measure: "his visit came despite sanctions imposed by …". */
    Set<Integer> concerned() {
        if (!words.is("despite", phrase.preposition())) {
            return Set.of();
        }
        return concerned(scene, clause);
    }

    /** Whether the measure is said to be on somebody whom a pronoun names that nobody resolved. */
    static boolean pronoun(Scene scene, Outline o) {
        return scene.clauses().stream()
                .flatMap(c -> c.phrases().stream())
                .anyMatch(p -> !p.implied()
                        && o.word.on().contains(p.preposition())
                        && Math.abs(p.from() - o.head) < REACH
                        && p.to() - p.from() == 2
                        && p.heads().isEmpty()
                        && scene.function(p.to() - 1));
    }

    static Set<Integer> concerned(Scene scene, Clause clause) {
        Set<Integer> concerned = new LinkedHashSet<>();
        clause.first(Phrase.Role.SUBJECT).ifPresent(s -> {
            concerned.addAll(Party.heads(scene, s));
            if (concerned.isEmpty()) {
                s.members().forEach(m -> m.modifiers().forEach(x -> concerned.add(x.actor())));
            }
        });
        return concerned;
    }
}
