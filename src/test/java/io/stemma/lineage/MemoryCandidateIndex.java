package io.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A candidate index in memory. Safe for use by many threads. */
public final class MemoryCandidateIndex implements CandidateIndex {
    private record Posting(String articleId, double weight) {}

    private final Map<Long, List<Posting>> postings = new HashMap<>();
    private final Set<String> held = new HashSet<>();

    @Override
    public synchronized void add(String articleId, Fingerprint fingerprint) {
        if (held.add(articleId)) {
            fingerprint
                    .stored()
                    .forEach((hash, weight) -> postings.computeIfAbsent(hash, k -> new ArrayList<>())
                            .add(new Posting(articleId, weight)));
        }
    }

    @Override
    public synchronized List<Candidate> candidates(Fingerprint fingerprint, int limit) {
        Map<String, Double> scores = new HashMap<>();
        fingerprint.sought().stream()
                .sorted()
                .forEach(hash -> postings.getOrDefault(hash, List.of())
                        .forEach(p -> scores.merge(p.articleId(), p.weight(), Double::sum)));
        return scores.entrySet().stream()
                .map(e -> new Candidate(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::articleId))
                .limit(limit)
                .toList();
    }
}
