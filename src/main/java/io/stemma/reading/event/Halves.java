package io.stemma.reading.event;

import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.ClauseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins the halves of a happening that a sentence tells in two clauses: whom it struck in one and who did it in the other
 * ("two guards were killed when rebels shelled the camp"). What the same ones did besides, to nobody who is known, in a
 * clause that goes on without a subject of its own, is part of it too ("attacked Chad and burned two trucks").
 */
final class Halves {
    private static final Set<EventType> FORCE = Set.of(EventType.ASSAULT, EventType.COERCE);

    private final Scene scene;

    Halves(Scene scene) {
        this.scene = scene;
    }

    List<Told> joined(List<Told> told) {
        List<Told> all = new ArrayList<>(told);
        for (Told struck : told) {
            if (!struck.source().isEmpty()
                    || struck.target().isEmpty()
                    || struck.trigger().noun()) {
                continue;
            }
            for (Told done : told) {
                if (done.type() == struck.type()
                        && done.mode() == struck.mode()
                        && !done.source().isEmpty()
                        && done.target().isEmpty()
                        && when(struck, done)) {
                    all.set(
                            all.indexOf(struck),
                            new Told(
                                    struck.trigger(),
                                    struck.pattern(),
                                    struck.type(),
                                    struck.mode(),
                                    done.source(),
                                    struck.target()));
                    all.remove(done);
                    return all;
                }
            }
        }
        all.removeIf(e -> told.stream().anyMatch(g -> g != e && goesOn(g, e)));
        return all;
    }

    /** Whether the second's clause says when the first happened. */
    private static boolean when(Told struck, Told done) {
        Clause c = done.trigger().clause();
        return c.kind() == ClauseKind.SUBORDINATE
                && c.parent() == struck.trigger().clause().index()
                && (c.relation().equals("time") || c.relation().equals("manner"));
    }

    private boolean goesOn(Told g, Told e) {
        Clause c = e.trigger().clause();
        return FORCE.contains(e.type())
                && FORCE.contains(g.type())
                && e.mode() == g.mode()
                && e.target().isEmpty()
                && !g.target().isEmpty()
                && !e.trigger().noun()
                && c.index() > g.trigger().clause().index()
                && c.parent() == g.trigger().clause().parent()
                && c.phrases().stream().anyMatch(p -> p.implied())
                && e.source().stream().allMatch(m -> g.source().stream().anyMatch(n -> n.actor() == m.actor()));
    }
}
