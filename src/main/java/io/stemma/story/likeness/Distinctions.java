package io.stemma.story.likeness;

import io.stemma.reading.ReadArticle;
import io.stemma.reading.figure.FigureMention;
import io.stemma.reading.time.TimeMention;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What tells a happening from another just like it: which one of a row it is (the twelfth package, the third day), and on
 * which days it happened. Immutable.
 */
final class Distinctions {
    private static final double OTHER_IN_ROW = 0.5;
    private static final double OTHER_DAYS = 0.7;
    private static final String ORDINAL = "ordinal";
    /** The letters of a day: 2025-04-02. */
    private static final int DAY = 10;
    /** What a report tells happened at most so many days before or after it was written. */
    private static final int NEAR = 10;

    private final Map<String, Double> places;
    private final Set<String> days;

    private Distinctions(Map<String, Double> places, Set<String> days) {
        this.places = places;
        this.days = days;
    }

    static Distinctions of(ReadArticle read) {
        Map<String, Map<Double, Integer>> counts = new LinkedHashMap<>();
        for (FigureMention f : read.reading().figures()) {
            if (ORDINAL.equals(f.unit())) {
                for (String term : f.terms()) {
                    for (String alternative : term.split("\\|")) {
                        counts.computeIfAbsent(alternative, k -> new LinkedHashMap<>())
                                .merge(f.value(), 1, Integer::sum);
                    }
                }
            }
        }
        Map<String, Double> places = new HashMap<>();
        counts.forEach((thing, values) -> places.put(thing, first(values)));
        return new Distinctions(places, days(read));
    }

    /** The days near the one of writing; of one whose day is unknown none, for those it names are mostly history. */
    private static Set<String> days(ReadArticle read) {
        Optional<LocalDate> written = WritingDay.of(read.article());
        if (written.isEmpty()) {
            return Set.of();
        }
        Set<String> near = new HashSet<>();
        for (int d = -NEAR; d <= NEAR; d++) {
            near.add(written.get().plusDays(d).toString());
        }
        Set<String> days = new TreeSet<>();
        for (TimeMention t : read.reading().times()) {
            if (t.value() != null && t.value().length() >= DAY) {
                String day = t.value().substring(0, DAY);
                if (near.contains(day)) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    /** The place in the row that is named most often, of several the first. */
    private static double first(Map<Double, Integer> values) {
        Optional<Map.Entry<Double, Integer>> best = Optional.empty();
        for (Map.Entry<Double, Integer> e : values.entrySet()) {
            if (best.isEmpty() || e.getValue() > best.get().getValue()) {
                best = Optional.of(e);
            }
        }
        return best.orElseThrow().getKey();
    }

    /** What remains of the closeness of two articles when they are told apart, above 0 to 1. Symmetrical. */
    double remains(Distinctions other) {
        double remains = 1;
        for (Map.Entry<String, Double> place : places.entrySet()) {
            Double theirs = other.places.get(place.getKey());
            if (theirs != null && !theirs.equals(place.getValue())) {
                remains = OTHER_IN_ROW;
            }
        }
        boolean known = !days.isEmpty() && !other.days.isEmpty();
        return known && days.stream().noneMatch(other.days::contains) ? remains * OTHER_DAYS : remains;
    }
}
