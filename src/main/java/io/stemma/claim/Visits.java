package io.stemma.claim;

import io.stemma.reading.event.Mode;
import io.stemma.reading.time.DayRange;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Visits: that somebody is in a place is said by who tells of the journey, and borne out by who tells of the talks that the
 * visitor holds there in those days. The talks stay a claim of their own.
 */
final class Visits {
    private static final int DAYS = 7;
    private static final String MEETING = "CONSULT";

    private Visits() {}

    /** Gives every visit the talks that bear it out. */
    static void bearOut(List<Gathering> gatherings) {
        for (Gathering visit : gatherings) {
            if (meets(visit) && visit.sides().size() == 1 && visit.any(Draft::where) != null) {
                for (Gathering other : gatherings) {
                    if (other != visit && meets(other)) {
                        other.drafts().stream().filter(d -> during(visit, d)).forEach(visit::bearOut);
                    }
                }
            }
        }
    }

    private static boolean meets(Gathering g) {
        return g.kind() == ClaimKind.EVENT && g.type().equals(MEETING) && g.mode() == Mode.HAPPENED;
    }

    private static boolean during(Gathering visit, Draft talks) {
        return visit.any(Draft::where).equals(talks.where())
                && talks.actors().containsAll(visit.sides())
                && near(visit.when(), talks.when());
    }

    /** Whether both days are known and not more than a week lies between them. */
    private static boolean near(When a, When b) {
        if (a == null || b == null) {
            return false;
        }
        var x = DayRange.of(a.value());
        var y = DayRange.of(b.value());
        return x.isPresent()
                && y.isPresent()
                && ChronoUnit.DAYS.between(x.get().from(), y.get().to()) >= -DAYS
                && ChronoUnit.DAYS.between(x.get().to(), y.get().from()) <= DAYS;
    }
}
