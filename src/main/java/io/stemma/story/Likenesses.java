package io.stemma.story;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How close the articles of a set are in what they report, pair by pair; pairs that are not named are not close. Not safe
 * for threads.
 */
public final class Likenesses {
    /** Pairs less close than this make neither a story nor a line. */
    public static final double LEAST = 0.08;

    private final Map<String, Map<String, Double>> byArticle = new HashMap<>();
    private final Map<String, Map<String, Double>> apart = new HashMap<>();

    /** Notes how close two articles are; less than {@link #LEAST} brings nothing together. */
    public void put(String one, String other, double likeness) {
        if (!one.equals(other)) {
            Map<String, Map<String, Double>> kept = likeness >= LEAST ? byArticle : apart;
            kept.computeIfAbsent(one, k -> new TreeMap<>()).put(other, likeness);
            kept.computeIfAbsent(other, k -> new TreeMap<>()).put(one, likeness);
        }
    }

    /** How close two articles are, empty where nothing was noted. */
    public OptionalDouble told(String one, String other) {
        Double close = of(one).get(other);
        if (close == null) {
            close = apart.getOrDefault(one, Map.of()).get(other);
        }
        return close == null ? OptionalDouble.empty() : OptionalDouble.of(close);
    }

    /** How close two articles are, 0 where nothing is known or they are not. */
    public double of(String one, String other) {
        return of(one).getOrDefault(other, 0.0);
    }

    /** The articles that are close to this one, with how close. */
    public Map<String, Double> of(String article) {
        return byArticle.getOrDefault(article, Map.of());
    }
}
