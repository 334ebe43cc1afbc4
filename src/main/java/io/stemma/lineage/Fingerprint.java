package io.stemma.lineage;

import java.util.Map;
import java.util.Set;

/**
 * The features by which the articles that may be kin to one are found, out of any number.
 *
 * @param stored stable hashes under which the article is put into the index, each with its weight, above 0 to 1
 * @param sought the hashes to look for; not the same as {@code stored}, for features are tied to the week of publication,
 *     so that what is found for one article does not grow with the years
 */
public record Fingerprint(Map<Long, Double> stored, Set<Long> sought) {
    public Fingerprint {
        stored = Map.copyOf(stored);
        sought = Set.copyOf(sought);
    }
}
