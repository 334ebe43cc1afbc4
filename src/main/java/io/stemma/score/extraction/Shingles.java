package io.stemma.score.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The runs of four words in a text, each as often as it occurs, as Scrapinghub's article extraction benchmark counts them;
 * a text of fewer words is one run.
 */
public record Shingles(Map<String, Integer> counts) {
    private static final int LENGTH = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    /** The shingles of a text. */
    public static Shingles of(String text) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            words.add(m.group());
        }
        Map<String, Integer> counts = new HashMap<>();
        if (words.size() < LENGTH && !words.isEmpty()) {
            counts.put(String.join(" ", words), 1);
        }
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            counts.merge(String.join(" ", words.subList(i, i + LENGTH)), 1, Integer::sum);
        }
        return new Shingles(counts);
    }

    private int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int shared(Shingles other) {
        int shared = 0;
        for (Map.Entry<String, Integer> e : counts.entrySet()) {
            shared += Math.min(e.getValue(), other.counts.getOrDefault(e.getKey(), 0));
        }
        return shared;
    }

    /** The share of these that the true ones have; 1 where both are empty. */
    double precision(Shingles truth) {
        return size() == 0 ? truth.size() == 0 ? 1 : 0 : (double) shared(truth) / size();
    }

    /** The share of the true ones that are among these; 1 where both are empty. */
    double recall(Shingles truth) {
        return truth.precision(this);
    }

    /** The harmonic mean of precision and recall. */
    public double f1(Shingles truth) {
        double p = precision(truth);
        double r = recall(truth);
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
