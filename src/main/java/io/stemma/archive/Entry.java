package io.stemma.archive;

import io.stemma.lineage.Derivation;
import io.stemma.reading.ReadArticle;
import io.stemma.story.likeness.Precis;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An article as it goes into the archive, with all that was found of it.
 *
 * @param read the article and its reading
 * @param arrived when it arrived
 * @param features hashes by which kin are found, with their weights
 * @param derivations links to articles that the archive holds
 * @param likeness ids of articles of the archive that are like it, with how like, 0 to 1
 * @param precis what tells how close it is to others
 * @param gloss its words in English, for search across languages; blank for an English article
 */
public record Entry(
        ReadArticle read,
        Instant arrived,
        Map<Long, Double> features,
        List<Derivation> derivations,
        Map<String, Double> likeness,
        Precis precis,
        String gloss) {}
