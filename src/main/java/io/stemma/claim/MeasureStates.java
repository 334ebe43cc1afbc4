package io.stemma.claim;

import io.stemma.language.LanguagePacks;
import io.stemma.reading.event.Mode;
import io.stemma.reading.measure.MeasureKind.Effect;
import io.stemma.reading.time.DayRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How measures stand as of a day: what is in force, suspended, eased, threatened, asked for, refused or over, by what is
 * claimed of them.
 *
 * <p>What a claim says of a measure holds from its day on, or, where none is told, from the day of its first report.
 * Suspensions and measures with an end or a length run out by themselves. A suspension, relief, exemption or waiver changes
 * the measure on the same target whose taker is the same, or is the only one that may be the same. What claims say against
 * each other is kept and named. Which kinds relieve which others is the table {@code world/measures.tsv}.
 */
public final class MeasureStates {
    private static final int LOOKS = 300;

    private final List<Assertion> assertions;
    private final UnaryOperator<String> home;
    private final Map<String, List<String>> relieves = new LinkedHashMap<>();
    private final Map<Regime.Key, Regime> regimes = new LinkedHashMap<>();

    /**
     * The states by these claims; such as are no measures are passed over.
     *
     * @param published the day on which each article was published, by article id; articles may be missing
     * @param home for an actor id the id of the country it acts for ("Treasury" to "United States"; a country is its own),
     *     or null where it has
     *     none that is known
     */
    public MeasureStates(Collection<Claim> claims, Map<String, LocalDate> published, UnaryOperator<String> home) {
        this.home = home;
        this.assertions = claims.stream()
                .filter(c -> c.kind() == ClaimKind.MEASURE)
                .sorted(Comparator.comparing(Claim::id))
                .map(c -> Assertion.of(c, published))
                .toList();
        LanguagePacks.ofStemma().world("measures.tsv").forEach(r -> relieves.put(r.cell(0), r.alternatives(1)));
        settle();
    }

    /** How all measures stand on the day, by target, kind and taker. */
    public List<MeasureState> on(LocalDate day) {
        List<MeasureState> states = new ArrayList<>();
        for (Regime regime : regimes.values()) {
            MeasureState state = regime.on(day);
            if (state != null) {
                states.add(state);
            }
        }
        states.addAll(new Prospects(assertions, this::authorities).on(day));
        states.sort(Comparator.comparing((MeasureState s) -> String.join(" ", s.on()))
                .thenComparing(MeasureState::kind)
                .thenComparing(s -> String.join(" ", s.by()))
                .thenComparing(MeasureState::state)
                .thenComparing(MeasureState::why));
        return merged(states);
    }

    /** How the measures on an actor stand on the day. */
    public List<MeasureState> on(LocalDate day, String actor) {
        return on(day).stream().filter(s -> s.on().contains(actor)).toList();
    }

    /**
     * How the measures on an actor stood from one day to another, each measure's stretches together, earliest first. Where the
     * time is long, only some hundred days of it are looked at, so that a stretch may begin some days late.
     */
    public List<MeasureSpan> course(String actor, LocalDate from, LocalDate to) {
        long step = Math.max(1, ChronoUnit.DAYS.between(from, to) / LOOKS);
        Map<List<Object>, List<MeasureSpan>> courses = new LinkedHashMap<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(step)) {
            LocalDate end = day.plusDays(step - 1);
            for (MeasureState s : on(day, actor)) {
                List<MeasureSpan> course = courses.computeIfAbsent(List.of(s.kind(), s.by()), k -> new ArrayList<>());
                MeasureSpan last = course.isEmpty() ? null : course.get(course.size() - 1);
                boolean goesOn = last != null
                        && last.state() == s.state()
                        && !last.to().plusDays(1).isBefore(day);
                if (goesOn) {
                    course.remove(last);
                }
                course.add(new MeasureSpan(s.kind(), s.by(), s.state(), goesOn ? last.from() : day, end));
            }
        }
        return courses.values().stream().flatMap(List::stream).toList();
    }

    /** The first and the last day that a claim tells of, or on which one was published; empty where none has a day. */
    public Optional<DayRange> days() {
        List<LocalDate> days = new ArrayList<>();
        for (Assertion a : assertions) {
            Stream.of(a.begun(), a.first(), a.end(), a.over())
                    .filter(Objects::nonNull)
                    .forEach(days::add);
        }
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new DayRange(Collections.min(days), Collections.max(days)));
    }

    private void settle() {
        List<Assertion> changes = new ArrayList<>();
        for (Assertion a : assertions) {
            if (stands(a)) {
                keys(a, a.kind().base()).forEach(k -> regimes.computeIfAbsent(k, Regime::new));
            }
        }
        dropNameless();
        for (Assertion a : assertions) {
            if (stands(a)) {
                matches(a, a.kind().base()).forEach(r -> r.add(a));
            } else if (changes(a)) {
                changes.add(a);
            }
        }
        changes.forEach(this::change);
        assertions.stream().filter(a -> a.claim().mode() == Mode.IN_FORCE).forEach(this::relieve);
    }

    /** A regime of nobody known gives way to those on the same target whose taker is told. */
    private void dropNameless() {
        List<Regime.Key> nameless = regimes.keySet().stream()
                .filter(k -> k.by().isEmpty())
                .filter(k -> regimes.keySet().stream()
                        .anyMatch(o -> !o.by().isEmpty()
                                && o.base().equals(k.base())
                                && o.on().equals(k.on())
                                && o.what().equals(k.what())))
                .toList();
        nameless.forEach(regimes::remove);
    }

    private void change(Assertion a) {
        List<Regime> found = matches(a, a.kind().base());
        boolean own = a.kind().effect() == Effect.EXEMPTS;
        if (own || found.isEmpty() && a.claim().mode() != Mode.DENIED) {
            String base = own ? a.kind().word() : a.kind().base();
            for (Regime.Key k : keys(a, base)) {
                regimes.computeIfAbsent(k, Regime::new).add(a);
            }
        }
        found.forEach(r -> r.add(a));
    }

    /** What makes other kinds of measures less for the one it is on. */
    private void relieve(Assertion a) {
        for (String other : relieves.getOrDefault(a.kind().word(), List.of())) {
            matches(a, other).forEach(r -> r.add(a));
        }
    }

    /** Whether it says that a measure holds, or held. */
    private static boolean stands(Assertion a) {
        Effect e = a.kind().effect();
        return a.claim().mode() == Mode.IN_FORCE && (e == Effect.HOLDS || e == Effect.EXTENDS)
                || a.claim().mode() == Mode.ENDED && e == Effect.HOLDS;
    }

    /** Whether it says that a measure was changed, or that there is none. */
    private boolean changes(Assertion a) {
        Effect e = a.kind().effect();
        return a.claim().mode() == Mode.IN_FORCE && e != Effect.HOLDS && e != Effect.EXTENDS && e != Effect.REFUNDS
                || a.claim().mode() == Mode.DENIED && e == Effect.HOLDS;
    }

    private List<Regime.Key> keys(Assertion a, String base) {
        List<Regime.Key> keys = new ArrayList<>();
        for (String by : authorities(a)) {
            for (String on :
                    a.claim().target().isEmpty() ? List.of("") : a.claim().target()) {
                keys.add(new Regime.Key(base, by, on, a.what()));
            }
        }
        return keys;
    }

    private Set<String> authorities(Assertion a) {
        Set<String> all = new TreeSet<>();
        for (String id : a.claim().source()) {
            String country = home.apply(id);
            all.add(country == null ? id : country);
        }
        return all.isEmpty() ? Set.of("") : all;
    }

    /** The regimes of this base that the assertion is about: same target; same taker, or the only one that may be it. */
    private List<Regime> matches(Assertion a, String base) {
        List<Regime> found = new ArrayList<>();
        for (String on : a.claim().target().isEmpty() ? List.of("") : a.claim().target()) {
            List<Regime> there = regimes.values().stream()
                    .filter(r -> r.key().base().equals(base) && r.key().on().equals(on))
                    .filter(r -> a.what().isEmpty() || r.key().what().equals(a.what()))
                    .toList();
            for (String by : authorities(a)) {
                List<Regime> same =
                        there.stream().filter(r -> r.key().by().equals(by)).toList();
                if (same.isEmpty()) {
                    same = there.stream().filter(r -> may(by, r.key().by())).toList();
                    same = same.size() == 1 || by.isEmpty() && stands(a) ? same : List.of();
                }
                found.addAll(same);
            }
        }
        return found.stream().distinct().toList();
    }

    private boolean may(String by, String other) {
        return by.isEmpty() || other.isEmpty() || home.apply(by) == null || home.apply(other) == null;
    }

    /** States that differ in taker or target alone are told as one. */
    private static List<MeasureState> merged(List<MeasureState> states) {
        Map<MeasureState, MeasureState> merged = new LinkedHashMap<>();
        for (MeasureState s : states) {
            MeasureState frame = with(s, List.of(), s.on());
            merged.merge(frame, s, (a, b) -> with(a, union(a.by(), b.by()), a.on()));
        }
        Map<MeasureState, MeasureState> again = new LinkedHashMap<>();
        for (MeasureState s : merged.values()) {
            again.merge(with(s, s.by(), List.of()), s, (a, b) -> with(a, a.by(), union(a.on(), b.on())));
        }
        return List.copyOf(again.values());
    }

    private static List<String> union(List<String> a, List<String> b) {
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }

    private static MeasureState with(MeasureState s, List<String> by, List<String> on) {
        return new MeasureState(
                s.kind(), by, on, s.onWhat(), s.state(), s.since(), s.until(), s.why(), s.claims(), s.against());
    }
}
