package io.stemma.lineage;

import io.stemma.article.Passage;
import java.util.List;
import java.util.Set;

/**
 * A typed link from one article to an older or fuller one, with its proof.
 *
 * @param from id of the article that derives
 * @param to id of the article it derives from
 * @param kinds at least one
 * @param directed whether anything says which of the two came first; where nothing does, {@code from} and {@code to} are
 *     only an order
 * @param newer id of the one that renders the later state, or null when that can't be told
 * @param aligned the sentences that prove it
 * @param onlyInFrom passages of {@code from} that nothing in {@code to} matches
 * @param onlyInTo passages of {@code to} that nothing in {@code from} matches
 * @param changed what aligned sentences say differently
 */
public record Derivation(
        String from,
        String to,
        Set<DerivationKind> kinds,
        boolean directed,
        String newer,
        List<AlignedPair> aligned,
        List<Passage> onlyInFrom,
        List<Passage> onlyInTo,
        List<Change> changed) {
    public Derivation {
        kinds = java.util.Collections.unmodifiableSet(java.util.EnumSet.copyOf(kinds));
        aligned = List.copyOf(aligned);
        onlyInFrom = List.copyOf(onlyInFrom);
        onlyInTo = List.copyOf(onlyInTo);
        changed = List.copyOf(changed);
    }

    /** Whether it makes one origin of the two articles: a citation or a shared passage alone does not. */
    public boolean folds() {
        return kinds.stream().anyMatch(k -> k != DerivationKind.CITATION && k != DerivationKind.PASSAGE);
    }
}
