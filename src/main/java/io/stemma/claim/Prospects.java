package io.stemma.claim;

import io.stemma.claim.MeasureState.State;
import io.stemma.reading.event.Mode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Measures that are spoken of and do not hold: planned, threatened, asked for, refused, hung on a condition. */
final class Prospects {
    private final List<Assertion> assertions;
    private final Function<Assertion, Set<String>> takers;

    /** @param takers the ids of those who take, threaten or refuse, as they are compared */
    Prospects(List<Assertion> assertions, Function<Assertion, Set<String>> takers) {
        this.assertions = assertions;
        this.takers = takers;
    }

    /** Those that are known by the day and that nothing has overtaken. */
    List<MeasureState> on(LocalDate day) {
        return assertions.stream()
                .filter(a -> prospect(a) && a.known(day) && !overtaken(a, day))
                .map(a -> prospect(a, day))
                .toList();
    }

    private static boolean prospect(Assertion a) {
        return a.claim().mode() != Mode.IN_FORCE && a.claim().mode() != Mode.ENDED;
    }

    /** Whether what was threatened, planned or asked for has come, or its taker has said otherwise since. */
    private boolean overtaken(Assertion a, LocalDate day) {
        Mode mode = a.claim().mode();
        for (Assertion b : assertions) {
            boolean later = b.first() != null && a.first() != null && b.first().isAfter(a.first());
            if (b == a || !b.kind().equals(a.kind()) || !aboutSame(a, b)) {
                continue;
            }
            boolean came = b.claim().mode() == Mode.IN_FORCE
                    && mode != Mode.DENIED
                    && b.begun() != null
                    && !b.begun().isAfter(day)
                    && (a.first() == null || !b.begun().isBefore(a.first()));
            if (came || later && b.known(day) && prospect(b) && b.claim().mode() != mode && sameTaker(a, b)) {
                return true;
            }
            if (mode == Mode.DENIED && later && b.known(day) && b.claim().mode() == Mode.IN_FORCE && sameTaker(a, b)) {
                return true;
            }
        }
        return false;
    }

    private static boolean aboutSame(Assertion a, Assertion b) {
        return Set.copyOf(a.claim().target()).equals(Set.copyOf(b.claim().target()))
                && a.what().equals(b.what());
    }

    private boolean sameTaker(Assertion a, Assertion b) {
        return takers.apply(a).equals(takers.apply(b));
    }

    private MeasureState prospect(Assertion a, LocalDate day) {
        Claim c = a.claim();
        boolean due = a.start() != null && !day.isBefore(a.start().to()) && c.mode() == Mode.PLANNED;
        State state = due
                ? State.UNKNOWN
                : State.valueOf(c.mode() == Mode.HAPPENED ? "UNKNOWN" : c.mode().name());
        String why = due
                ? "planned for " + c.when().value() + ", no report that it came (" + a.reported() + ")"
                : c.mode().word() + " (" + a.reported() + ")"
                        + (a.start() == null ? "" : " for " + c.when().value());
        Set<String> against = new LinkedHashSet<>(c.against());
        for (Assertion b : assertions) {
            boolean opposed = prospect(b) && (b.claim().mode() == Mode.DENIED) != (c.mode() == Mode.DENIED);
            if (opposed
                    && b.known(day)
                    && b.kind().equals(a.kind())
                    && aboutSame(a, b)
                    && sameTaker(a, b)
                    && Objects.equals(a.first(), b.first())) {
                against.add(b.claim().id());
            }
        }
        return new MeasureState(
                a.kind().word(),
                c.source(),
                c.target(),
                c.onWhat(),
                state,
                a.first(),
                a.end(),
                against.isEmpty() ? why : why + "; others say otherwise",
                List.of(c.id()),
                List.copyOf(against));
    }
}
