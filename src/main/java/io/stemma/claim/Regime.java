package io.stemma.claim;

import io.stemma.claim.MeasureState.State;
import io.stemma.reading.event.Mode;
import io.stemma.reading.measure.MeasureKind.Effect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** One measure of one authority on one target through time: what was said of it, and how it stands on a day. */
final class Regime {
    /**
     * What makes a regime one.
     *
     * @param base the measure
     * @param by who takes it, or blank
     * @param on whom it touches, or blank
     * @param what what it touches where no actor is meant, in lower case, or blank
     */
    record Key(String base, String by, String on, String what) {}

    private final Key key;
    private final List<Assertion> holds = new ArrayList<>();
    private final List<Assertion> ends = new ArrayList<>();
    private final List<Assertion> rests = new ArrayList<>();
    private final List<Assertion> reliefs = new ArrayList<>();
    private final List<Assertion> denials = new ArrayList<>();

    Regime(Key key) {
        this.key = key;
    }

    Key key() {
        return key;
    }

    void add(Assertion a) {
        if (a.claim().mode() == Mode.DENIED) {
            denials.add(a);
        } else if (a.claim().mode() == Mode.ENDED) {
            ends.add(a);
        } else if (a.kind().effect() == Effect.SUSPENDS) {
            rests.add(a);
        } else if (a.kind().word().equals(key.base()) || a.kind().effect() == Effect.EXTENDS) {
            holds.add(a);
        } else {
            reliefs.add(a);
        }
    }

    /** How it stands on the day. */
    MeasureState on(LocalDate day) {
        Assertion end = latest(ends, a -> a.begun() == null || !a.begun().isAfter(day));
        LocalDate renewed = renewed(day);
        if (end != null && (renewed == null || end.begun() != null && renewed.isBefore(end.begun()))) {
            List<Assertion> later = holds.stream()
                    .filter(h -> h.start() == null && h.known(day) && end.begun() != null)
                    .filter(h -> h.first() != null && h.first().isAfter(end.begun()))
                    .toList();
            return state(State.ENDED, startOf(end), null, "ended " + since(end), List.of(end), later);
        }
        MeasureState resting = resting(day, renewed);
        return resting != null ? resting : holding(day, renewed);
    }

    private MeasureState resting(LocalDate day, LocalDate renewed) {
        Assertion rest = latest(rests, a -> a.begun() == null || !a.begun().isAfter(day));
        if (rest != null && (renewed == null || rest.begun() == null || !renewed.isAfter(rest.begun()))) {
            LocalDate over = rest.over();
            if (over == null || !day.isAfter(over)) {
                String until = over == null
                        ? ", until when is not told"
                        : rest.end() == null ? ", until " + over + " at the latest" : ", until " + over;
                return state(
                        State.SUSPENDED,
                        startOf(rest),
                        over,
                        "suspended " + since(rest) + until,
                        with(rest),
                        List.of());
            }
            boolean exact = rest.end() != null;
            return state(
                    State.IN_FORCE,
                    over.plusDays(1),
                    null,
                    "in force again: the suspension ran out on " + over + (exact ? "" : " at the latest"),
                    with(rest),
                    denied(day));
        }
        for (Assertion a : rests) {
            boolean maybe = a.start() == null && a.first() != null && a.lasts() != null && day.isBefore(a.first());
            if (maybe && !day.isBefore(a.first().minus(a.lasts()))) {
                return state(
                        State.UNKNOWN,
                        null,
                        null,
                        "a suspension " + a.reported() + " may have begun",
                        with(a),
                        List.of());
            }
        }
        return null;
    }

    private MeasureState holding(LocalDate day, LocalDate renewed) {
        List<Assertion> running = holds.stream().filter(h -> runs(h, day)).toList();
        Assertion relief = latest(
                reliefs,
                a -> (a.begun() == null || !a.begun().isAfter(day)) && (a.over() == null || !day.isAfter(a.over())));
        boolean eased =
                relief != null && (renewed == null || relief.begun() == null || !renewed.isAfter(relief.begun()));
        if (!running.isEmpty()) {
            Assertion told = running.stream()
                    .filter(h -> h.start() != null)
                    .max(Comparator.comparing(h -> h.start().to()))
                    .orElse(running.get(0));
            LocalDate until = running.stream()
                    .map(Assertion::end)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            List<Assertion> all = new ArrayList<>(running);
            if (eased) {
                all.add(relief);
                return state(
                        State.EASED,
                        startOf(relief),
                        relief.end(),
                        "in force " + since(told) + "; " + relief.kind().word() + " " + since(relief),
                        all,
                        denied(day));
            }
            return state(
                    State.IN_FORCE, startOf(told), until, "in force " + since(told) + until(until), all, denied(day));
        }
        if (eased) {
            return state(
                    State.EASED,
                    startOf(relief),
                    relief.end(),
                    relief.kind().word() + " " + since(relief),
                    List.of(relief),
                    List.of());
        }
        return notHolding(day);
    }

    private MeasureState notHolding(LocalDate day) {
        Assertion over = latest(holds, h -> h.over() != null && day.isAfter(h.over()));
        if (over != null) {
            return state(
                    State.ENDED,
                    over.over().plusDays(1),
                    null,
                    "ran out on " + over.over() + (over.end() == null ? " at the latest" : ""),
                    List.of(over),
                    List.of());
        }
        for (Assertion h : holds) {
            if (h.start() != null && day.isBefore(h.start().from()) && h.known(day)) {
                String why = "starts on " + h.start().from();
                return state(State.PLANNED, h.start().from(), h.end(), why, List.of(h), List.of());
            }
        }
        if (holds.stream()
                .allMatch(h -> h.start() != null && day.isBefore(h.start().from()))) {
            return null;
        }
        List<Assertion> unsure = holds.stream()
                .filter(h -> h.start() == null || day.isBefore(h.start().to()))
                .toList();
        Assertion first = unsure.isEmpty() ? holds.get(0) : unsure.get(0);
        String why = "in force " + since(first) + "; whether before is not told";
        return state(State.UNKNOWN, null, null, why, List.of(first), List.of());
    }

    private static boolean runs(Assertion h, LocalDate day) {
        boolean begun = h.start() != null ? !day.isBefore(h.start().to()) : h.known(day);
        return begun && (h.over() == null || !day.isAfter(h.over()));
    }

    /** The latest day up to this one on which the measure was taken, as far as told. */
    private LocalDate renewed(LocalDate day) {
        return holds.stream()
                .filter(h -> h.kind().effect() != Effect.EXTENDS && h.start() != null)
                .map(h -> h.start().to())
                .filter(d -> !d.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Assertion> denied(LocalDate day) {
        LocalDate renewed = renewed(day);
        return denials.stream()
                .filter(d -> d.known(day))
                .filter(d -> renewed == null || d.first() == null || !renewed.isAfter(d.first()))
                .toList();
    }

    private List<Assertion> with(Assertion a) {
        List<Assertion> all = new ArrayList<>(List.of(a));
        all.addAll(holds);
        return all;
    }

    private static Assertion latest(List<Assertion> from, Predicate<Assertion> which) {
        return from.stream()
                .filter(which)
                .max(Comparator.comparing(a -> a.begun() == null ? LocalDate.MIN : a.begun()))
                .orElse(null);
    }

    private static LocalDate startOf(Assertion a) {
        return a.start() == null ? null : a.start().from();
    }

    private static String since(Assertion a) {
        if (a.start() == null) {
            return "since unknown (" + a.reported() + ")";
        }
        return (a.start().day() ? "since " : "since some day of ")
                + a.claim().when().value() + " (" + a.reported() + ")";
    }

    private static String until(LocalDate until) {
        return until == null ? "" : ", until " + until;
    }

    private MeasureState state(
            State state, LocalDate since, LocalDate until, String why, List<Assertion> on, List<Assertion> against) {
        Set<String> ids = new LinkedHashSet<>();
        on.forEach(a -> ids.add(a.claim().id()));
        Set<String> others = new LinkedHashSet<>();
        against.forEach(a -> others.add(a.claim().id()));
        on.forEach(a -> others.addAll(a.claim().against()));
        others.removeAll(ids);
        String what = java.util.stream.Stream.of(holds, rests, ends, reliefs)
                .flatMap(List::stream)
                .map(a -> a.claim().onWhat())
                .filter(w -> w != null && w.toLowerCase(java.util.Locale.ROOT).equals(key.what()))
                .findFirst()
                .orElse(null);
        return new MeasureState(
                key.base(),
                key.by().isEmpty() ? List.of() : List.of(key.by()),
                key.on().isEmpty() ? List.of() : List.of(key.on()),
                what,
                state,
                since,
                until,
                others.isEmpty() ? why : why + "; others say otherwise",
                List.copyOf(ids),
                List.copyOf(others));
    }
}
