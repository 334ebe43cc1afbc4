package io.stemma.lineage;

import java.util.List;

/**
 * Independent reporting: the articles tied by derivations, or those that credit one outside source.
 *
 * @param articles ids, the fullest first
 * @param credits the outside source, or null
 */
public record Origin(List<String> articles, String credits) {
    public Origin {
        articles = List.copyOf(articles);
    }
}
