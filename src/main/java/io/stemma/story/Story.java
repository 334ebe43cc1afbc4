package io.stemma.story;

import io.stemma.lineage.Derivation;
import io.stemma.lineage.Origin;
import java.util.List;

/**
 * Origins about the same happening.
 *
 * @param id lasting id
 * @param articles ids of its articles, by publication, then id
 * @param origins its independent origins
 * @param derivations the derivations among its articles
 */
public record Story(String id, List<String> articles, List<Origin> origins, List<Derivation> derivations) {
    public Story {
        articles = List.copyOf(articles);
        origins = List.copyOf(origins);
        derivations = List.copyOf(derivations);
    }
}
