package io.stemma.claim;

import io.stemma.lineage.AlignedPair;
import io.stemma.lineage.Derivation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which sentences of a story's articles say the same, by the derivations. */
final class Alignments {
    private final Map<Said, Set<Said>> ties = new HashMap<>();

    /** A sentence of an article. */
    record Said(String article, int sentence) {
        static Said by(Draft draft) {
            return new Said(draft.article(), draft.sentence());
        }
    }

    Alignments(List<Derivation> derivations) {
        for (Derivation d : derivations) {
            for (AlignedPair p : d.aligned()) {
                Said from = new Said(d.from(), p.from());
                Said to = new Said(d.to(), p.to());
                ties.computeIfAbsent(from, k -> new HashSet<>()).add(to);
                ties.computeIfAbsent(to, k -> new HashSet<>()).add(from);
            }
        }
    }

    /** The sentences of other articles that are aligned with one. */
    Set<Said> of(Said sentence) {
        return ties.getOrDefault(sentence, Set.of());
    }

    /** Whether the sentences of the two drafts are aligned, or one and the same. */
    boolean tied(Draft a, Draft b) {
        return a.article().equals(b.article())
                ? a.sentence() == b.sentence()
                : of(Said.by(a)).contains(Said.by(b));
    }
}
