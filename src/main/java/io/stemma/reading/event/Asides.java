package io.stemma.reading.event;

import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.ClauseKind;
import io.stemma.reading.clause.Phrase;

/**
 * Tells what a sentence says aside from what it tells. Where a clause tells a happening, what hangs on it without a day of its
 * own is background: who somebody is by what he once did ("Chad, which fought Niger, …"), a cause of which not even both sides
 * are named, a noun that only says what the talk is about ("help in the talks with Chad").
 */
final class Asides {
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
        if (t.noun()) {
            boolean lone = (e.source().isEmpty() || e.target().isEmpty())
                    && e.pattern().source().stream().noneMatch(x -> x.place() == Slot.Place.AUTHOR)
                    && t.phrase().role() != Phrase.Role.SUBJECT
                    && g.type() != e.type()
                    && !details.shares(t);
            boolean full = !e.source().isEmpty() && !e.target().isEmpty();
            boolean background = full && hangs(g, c) && describes(c) && !details.dated(c);
            return !g.trigger().noun() && (lone || background || over(g, c) && nested(t));
        }
        if (!hangs(g, c) || details.dated(c)) {
            return false;
        }
        boolean goesOn = c.kind() == ClauseKind.PARTICIPIAL && c.opener().isEmpty();
        return e.source().isEmpty() || e.target().isEmpty() && !goesOn || describes(c);
    }

    /** Whether a relative clause says who somebody is by what he does or did: "Chad, which fought Niger". */
    private static boolean describes(Clause c) {
        return c.kind() == ClauseKind.RELATIVE
                && c.phrases().stream().anyMatch(p -> p.implied() && p.role() == Phrase.Role.SUBJECT);
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
                        && p.role() == Phrase.Role.PREPOSITIONAL
                        && p.names().isEmpty()
                        && !scene.timed(scene.token(p.to() - 1))
                        && !patterns.listed("portion", scene.token(p.to() - 1).lower()));
    }
}
