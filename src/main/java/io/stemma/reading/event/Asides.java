package io.stemma.reading.event;

import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.ClauseKind;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.time.TimeMention;

/**
 * Tells what a sentence says aside from what it tells. Where a clause tells a happening, what hangs on it without a day of its
 * own is background: who somebody is by what he once did ("Chad, which fought Niger, …"), a cause of which not even both sides
 * are named, a noun that only says what the talk is about ("help in the talks with Chad").
 */
final class Asides {
    private static final int YEAR = 4;

    private final Scene scene;
    private final EventDetails details;
    private final EventPatterns patterns;

    Asides(Scene scene, EventDetails details, EventPatterns patterns) {
        this.scene = scene;
        this.details = details;
        this.patterns = patterns;
    }

    /** Whether the second event is only told aside from the first. */
    boolean beside(Told g, Told e) {
        Trigger t = e.trigger();
        Clause c = t.clause();
        boolean full = !e.source().isEmpty() && !e.target().isEmpty();
        boolean background = hangs(g, c) && !dated(c, full ? 0 : YEAR);
        if (t.noun()) {
            boolean lone = !full
                    && e.pattern().source().stream().noneMatch(x -> x.place() == Slot.Place.AUTHOR)
                    && t.phrase().role() != Phrase.Role.SUBJECT
                    && g.type() != e.type()
                    && !details.shares(t);
            boolean settled = g.type() == EventType.CONSULT
                    && e.type() == EventType.ASSAULT
                    && t.phrase().role() == Phrase.Role.PREPOSITIONAL;
            boolean matter = over(g, c) && (nested(t) || topic(c) || settled);
            return !g.trigger().noun() && (lone || matter || full && background && describes(c));
        }
        boolean goesOn = c.kind() == ClauseKind.PARTICIPIAL && c.opener().isEmpty();
        return background && (e.source().isEmpty() || e.target().isEmpty() && !goesOn || describes(c));
    }

    /**
     * Whether the clause tells no news: it asks whether something is so, or somebody's book or film tells it ("the film tells
     * how Chad fought Niger").
     */
    boolean untold(Clause clause) {
        Clause c = clause;
        for (int n = 0; n < 6; n++) {
            if (patterns.listed("whether", c.opener()) || fiction(SlotReader.role(c, Phrase.Role.SUBJECT))) {
                return true;
            }
            if (c.parent() < 0 || c.kind() == ClauseKind.MAIN) {
                return false;
            }
            c = scene.clauses().get(c.parent());
        }
        return false;
    }

    private boolean fiction(Phrase p) {
        return p != null
                && p.members().stream()
                        .anyMatch(m ->
                                patterns.listed("fiction", scene.token(m.head()).lower()));
    }

    /** Whether a relative clause says who somebody is by what he does or did: "Chad, which fought Niger". */
    private static boolean describes(Clause c) {
        return c.kind() == ClauseKind.RELATIVE
                && c.phrases().stream().anyMatch(p -> p.implied() && p.role() == Phrase.Role.SUBJECT);
    }

    /** Whether the clause is only what another one is about: "congratulated Chad on completing its talks with Niger". */
    private boolean topic(Clause c) {
        return c.kind() == ClauseKind.PARTICIPIAL && patterns.listed("topic", c.opener());
    }

    /** Whether the clause says when, in words whose value is longer than this: a mere year has four letters. */
    private boolean dated(Clause c, int longer) {
        return scene.times().stream()
                .anyMatch(m -> m.sentence() == scene.sentence().index()
                        && m.type() != TimeMention.Type.DURATION
                        && m.type() != TimeMention.Type.SET
                        && (m.value() == null || m.value().length() > longer)
                        && c.tokens().stream()
                                .anyMatch(i ->
                                        scene.token(i).span().contains(m.span().start())));
    }

    private boolean over(Told g, Clause c) {
        return g.trigger().clause() == c || hangs(g, c);
    }

    /** Whether the clause, or one that it is part of, is a relative, participial or adverbial clause of the event's. */
    private boolean hangs(Told g, Clause clause) {
        Clause c = clause;
        boolean aside = false;
        for (int n = 0; n < 6 && c.parent() >= 0; n++) {
            aside |= c.kind() == ClauseKind.RELATIVE
                    || c.kind() == ClauseKind.PARTICIPIAL
                    || c.kind() == ClauseKind.SUBORDINATE && !c.relation().equals("content");
            c = scene.clauses().get(c.parent());
            if (c == g.trigger().clause()) {
                return aside;
            }
        }
        return false;
    }

    /** Whether the noun stands in a phrase of another noun that has a preposition: "for its help in talks". */
    private boolean nested(Trigger t) {
        if (t.phrase().role() != Phrase.Role.PREPOSITIONAL && t.phrase().role() != Phrase.Role.GENITIVE) {
            return false;
        }
        return t.clause().phrases().stream()
                .anyMatch(p -> !p.implied()
                        && p.to() == t.phrase().from()
                        && (p.role() == Phrase.Role.PREPOSITIONAL || p.role() == Phrase.Role.GENITIVE)
                        && p.names().isEmpty()
                        && !scene.timed(scene.token(p.to() - 1))
                        && !patterns.listed("portion", scene.token(p.to() - 1).lower()));
    }
}
