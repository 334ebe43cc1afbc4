package io.stemma.story;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How close the articles of a set are in what they report, pair by pair; pairs that are not named are not close. Not safe
 * for threads.
 */
public final class Likenesses {
    /** Pairs less close than this need not be kept: neither a story nor a line follows from them. */
    public static final double LEAST = 0.08;

    private final Map<String, Map<String, Double>> byArticle = new HashMap<>();

    /** Notes how close two articles are; less than {@link #LEAST} is left out. */
    public void put(String one, String other, double likeness) {
        if (likeness >= LEAST && !one.equals(other)) {
            byArticle.computeIfAbsent(one, k -> new TreeMap<>()).put(other, likeness);
            byArticle.computeIfAbsent(other, k -> new TreeMap<>()).put(one, likeness);
        }
    }

    /** How close two articles are, 0 where nothing is known. */
    public double of(String one, String other) {
        return byArticle.getOrDefault(one, Map.of()).getOrDefault(other, 0.0);
    }

    /** The articles that are close to this one, with how close. */
    public Map<String, Double> of(String article) {
        return byArticle.getOrDefault(article, Map.of());
    }
}
