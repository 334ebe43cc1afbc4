package io.stemma.story;

import io.stemma.lineage.Candidate;
import io.stemma.lineage.Fingerprint;
import io.stemma.lineage.Fingerprints;
import io.stemma.lineage.MemoryCandidateIndex;
import io.stemma.lineage.Witness;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How like the articles of a set are, pair by pair; pairs that are not named are not alike. Not safe for threads. */
public final class Likenesses {
    private final Map<String, Map<String, Double>> byArticle = new HashMap<>();

    /** The likenesses among these articles, found by their fingerprints; the same for any order. */
    public static Likenesses among(Collection<Witness> witnesses) {
        MemoryCandidateIndex index = new MemoryCandidateIndex();
        Map<String, Witness> byId = new TreeMap<>();
        Map<String, Fingerprint> fingerprints = new HashMap<>();
        for (Witness w : witnesses) {
            byId.put(w.id(), w);
            Fingerprint fingerprint = Fingerprints.of(w);
            fingerprints.put(w.id(), fingerprint);
            index.add(w.id(), fingerprint);
        }
        Likenesses likenesses = new Likenesses();
        for (Witness w : byId.values()) {
            for (Candidate c : index.candidates(fingerprints.get(w.id()), Integer.MAX_VALUE)) {
                if (w.id().compareTo(c.articleId()) < 0) {
                    likenesses.put(w.id(), c.articleId(), Likeness.of(w, byId.get(c.articleId())));
                }
            }
        }
        return likenesses;
    }

    /** Notes how like two articles are; likeness below {@link Likeness#LEAST} is left out. */
    public void put(String one, String other, double likeness) {
        if (likeness >= Likeness.LEAST && !one.equals(other)) {
            byArticle.computeIfAbsent(one, k -> new TreeMap<>()).put(other, likeness);
            byArticle.computeIfAbsent(other, k -> new TreeMap<>()).put(one, likeness);
        }
    }

    /** How like two articles are, 0 where nothing is known. */
    public double of(String one, String other) {
        return byArticle.getOrDefault(one, Map.of()).getOrDefault(other, 0.0);
    }

    /** The articles that are like this one, with how like. */
    public Map<String, Double> of(String article) {
        return byArticle.getOrDefault(article, Map.of());
    }
}
