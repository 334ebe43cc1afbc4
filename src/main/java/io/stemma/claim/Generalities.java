package io.stemma.claim;

import io.stemma.reading.event.Mode;
import java.util.ArrayList;
import java.util.List;

/**
 * Meetings of which an article says no more than that there were any, though it tells where or when the same sides met: it
 * speaks of that meeting, and a claim of its own would say nothing.
 */
final class Generalities {
    private static final String MEETING = "CONSULT";

    private Generalities() {}

    /** The gatherings without those that only say in general what each of their articles tells in particular. */
    static List<Gathering> without(List<Gathering> gatherings) {
        List<Gathering> particular =
                gatherings.stream().filter(Generalities::particular).toList();
        List<Gathering> kept = new ArrayList<>(gatherings);
        kept.removeIf(g -> general(g)
                && g.drafts().stream()
                        .allMatch(d -> particular.stream()
                                .anyMatch(p -> p.sides().equals(g.sides())
                                        && p.drafts().stream()
                                                .anyMatch(x -> x.article().equals(d.article())))));
        return kept;
    }

    private static boolean particular(Gathering g) {
        return met(g) && (placed(g) || dated(g));
    }

    private static boolean general(Gathering g) {
        return met(g) && g.sides().size() > 1 && !placed(g) && !dated(g);
    }

    private static boolean met(Gathering g) {
        return g.kind() == ClaimKind.EVENT && g.type().equals(MEETING) && g.mode() == Mode.HAPPENED;
    }

    private static boolean placed(Gathering g) {
        return g.any(Draft::where) != null;
    }

    private static boolean dated(Gathering g) {
        return g.when() != null && g.when().value() != null;
    }
}
