package io.stemma.reading.measure;

import io.stemma.language.Token;
import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.ClauseKind;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.clause.Phrase.Role;
import io.stemma.reading.event.Mode;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.time.TimeMention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Deadlines that no noun names: "gave Peru ten days to reply", "Peru has until Friday to reply", "unless Peru replies by
 * Friday, it will be hit by tariffs".
 */
final class Deadlines {
    private static final KindWord WORD =
            new KindWord(List.of(), List.of(), MeasureKind.of("deadline"), Set.of(), Set.of("term"));

    private final Scene scene;
    private final MeasureWords words;

    Deadlines(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /**
     * The deadlines of the sentence.
     *
     * @param told the measures that it tells
     */
    List<Outline> find(List<Outline> told) {
        List<Outline> found = new ArrayList<>();
        if (told.stream().anyMatch(o -> o.word.is("term"))) {
            return found;
        }
        for (Clause c : scene.clauses()) {
            Outline o = c.verb() == null ? null : given(c);
            o = o == null ? condition(c, told) : o;
            if (o != null) {
                found.add(o);
            }
        }
        return found;
    }

    /** "gave Peru ten days to reply", "Peru has until Friday to reply" */
    private Outline given(Clause c) {
        boolean gives = Speakers.is(scene, c, "gives-time");
        boolean has = Speakers.is(scene, c, "has-time");
        Integer time = gives || has ? term(c) : null;
        if (time == null || !purpose(c, time) || c.verb().negated()) {
            return null;
        }
        Outline o = outline(c, time);
        if (gives && !c.verb().passive()) {
            o.by.addAll(Takers.of(scene, c));
            for (Phrase p : c.phrases()) {
                boolean object = p.role() == Role.INDIRECT || p.role() == Role.OBJECT || p.role() == Role.TIME;
                if (object && p.preposition().isEmpty()) {
                    o.on.addAll(named(p));
                }
            }
            o.on.removeAll(o.by);
            return o.by.isEmpty() || o.on.isEmpty() ? null : o;
        }
        c.first(Role.SUBJECT).ifPresent(p -> o.on.addAll(Party.heads(scene, p)));
        Set<Integer> by = Takers.agents(scene, c);
        o.by.addAll(by.isEmpty() ? Speakers.named(scene, Speakers.of(scene, c)) : by);
        return o.on.isEmpty() ? null : o;
    }

    /** What must be done by a day, lest somebody takes a measure. */
    private Outline condition(Clause c, List<Outline> told) {
        Clause main = condition(c) ? main(c) : null;
        Integer time = main == null ? null : byDay(c);
        if (time == null) {
            return null;
        }
        for (Outline threat : told) {
            boolean there = threat.clause == main || threat.clause != null && threat.clause.parent() == main.index();
            boolean ahead =
                    threat.mode == Mode.THREATENED || threat.mode == Mode.PLANNED || threat.mode == Mode.CONDITIONAL;
            if (there && ahead && !threat.by.isEmpty()) {
                Outline o = outline(c, time);
                o.by.addAll(threat.by);
                c.first(Role.SUBJECT).ifPresent(p -> o.on.addAll(Party.heads(scene, p)));
                o.on.removeAll(o.by);
                return o.on.isEmpty() ? null : o;
            }
        }
        return null;
    }

    private boolean condition(Clause c) {
        if (c.verb() == null) {
            return false;
        }
        String first = scene.token(c.tokens().get(0)).lower();
        boolean negated =
                c.tokens().stream().anyMatch(i -> words.is("not", scene.token(i).lower()));
        return words.is("unless", first) || negated && words.is("if", first);
    }

    private Clause main(Clause c) {
        if (c.parent() >= 0) {
            return scene.clauses().get(c.parent());
        }
        return scene.clauses().stream()
                .filter(o -> o.index() > c.index() && o.parent() < 0)
                .findFirst()
                .orElse(null);
    }

    private Outline outline(Clause c, int time) {
        Outline o = new Outline(WORD, c.verb().head(), c.verb().head());
        o.clause = c;
        o.verb = c.verb().head();
        o.act = Act.TAKE;
        o.mode = Mode.IN_FORCE;
        TimeMention t = scene.times().get(time);
        if (t.type() == TimeMention.Type.DURATION) {
            o.lasts = t.value();
        } else {
            o.end = scene.firstTime() + time;
        }
        return o;
    }

    /** The time of the clause that is a length, or a day behind a word like "until"; its index in the sentence, or null. */
    private Integer term(Clause c) {
        for (int i = 0; i < scene.times().size(); i++) {
            TimeMention t = scene.times().get(i);
            int at = scene.sentence().tokenAt(t.span().start());
            boolean length = length(t);
            boolean until = t.type() != TimeMention.Type.SET && led(at, "until");
            if (c.tokens().contains(at) && at > c.tokens().get(0) && (length && !led(at, "lasting") || until)) {
                return i;
            }
        }
        return null;
    }

    /** Whether it is a length of an hour or more. */
    private static boolean length(TimeMention t) {
        boolean told = t.type() == TimeMention.Type.DURATION && t.value() != null;
        return told && (!t.value().startsWith("PT") || t.value().endsWith("H"));
    }

    private Integer byDay(Clause c) {
        for (int i = 0; i < scene.times().size(); i++) {
            int at = scene.sentence().tokenAt(scene.times().get(i).span().start());
            if (c.tokens().contains(at) && led(at, "by-day")) {
                return i;
            }
        }
        return null;
    }

    private boolean led(int at, String role) {
        for (int i = at; i >= Math.max(0, at - 2); i--) {
            Token t = scene.token(i);
            if (words.is(role, t.lower())) {
                return true;
            }
            if (i < at && !scene.function(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether it is told for what the time is: by an infinitive or by a noun like "Zeit" right after it. */
    private boolean purpose(Clause c, int time) {
        int end = scene.sentence().tokenAt(scene.times().get(time).span().end());
        if (end >= scene.tokens().size()) {
            return false;
        }
        String next = scene.token(end).lower();
        return words.is("time", next)
                || words.is("to-do", next)
                        && scene.clauses().stream()
                                .anyMatch(o -> o.parent() == c.index()
                                        && o.verb() != null
                                        && o.kind() == ClauseKind.INFINITIVE
                                        && o.tokens().get(0) == end);
    }

    private Set<Integer> named(Phrase p) {
        Set<Integer> named = new LinkedHashSet<>(Party.heads(scene, p));
        if (named.isEmpty()) {
            for (NameMention m : p.names()) {
                NameKind kind = scene.actor(m).kind();
                if (kind == NameKind.PERSON || kind == NameKind.COUNTRY || kind == NameKind.ORGANISATION) {
                    named.add(m.actor());
                }
            }
        }
        return named;
    }
}
