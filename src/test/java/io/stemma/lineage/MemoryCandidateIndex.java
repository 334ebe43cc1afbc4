package io.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the articles that share features with one, as the archive does, in memory. */
final class MemoryCandidateIndex {
    private record Posting(String articleId, double weight) {}

    private final Map<Long, List<Posting>> postings = new HashMap<>();
    private final Set<String> held = new HashSet<>();

    void add(String articleId, Fingerprint fingerprint) {
        if (held.add(articleId)) {
            fingerprint
                    .stored()
                    .forEach((hash, weight) -> postings.computeIfAbsent(hash, k -> new ArrayList<>())
                            .add(new Posting(articleId, weight)));
        }
    }

    /** Their ids, the heaviest shared weight first. */
    List<String> candidates(Fingerprint fingerprint, int limit) {
        Map<String, Double> scores = new HashMap<>();
        fingerprint.sought().stream()
                .sorted()
                .forEach(hash -> postings.getOrDefault(hash, List.of())
                        .forEach(p -> scores.merge(p.articleId(), p.weight(), Double::sum)));
        return scores.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
