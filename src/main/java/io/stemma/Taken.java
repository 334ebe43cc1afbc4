package io.stemma;

import io.stemma.article.Skipped;
import java.util.List;

/**
 * What became of a call to take articles in.
 *
 * @param articles ids of the articles, also of those that were in the archive before, in order
 * @param fresh how many of them were not in the archive before
 * @param skipped what could not be read
 */
public record Taken(List<String> articles, int fresh, List<Skipped> skipped) {
    public Taken {
        articles = List.copyOf(articles);
        skipped = List.copyOf(skipped);
    }
}
