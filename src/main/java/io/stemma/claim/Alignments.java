package io.stemma.claim;

import io.stemma.lineage.AlignedPair;
import io.stemma.lineage.Derivation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which sentences of a story's articles say the same, by the derivations. */
final class Alignments {
    private record Tie(String article, int sentence, String other, int otherSentence) {}

    private final Set<Tie> ties = new HashSet<>();

    Alignments(List<Derivation> derivations) {
        for (Derivation d : derivations) {
            for (AlignedPair p : d.aligned()) {
                ties.add(new Tie(d.from(), p.from(), d.to(), p.to()));
                ties.add(new Tie(d.to(), p.to(), d.from(), p.from()));
            }
        }
    }

    /** Whether the sentences of the two drafts are aligned, or one and the same. */
    boolean tied(Draft a, Draft b) {
        return a.article().equals(b.article())
                ? a.sentence() == b.sentence()
                : ties.contains(new Tie(a.article(), a.sentence(), b.article(), b.sentence()));
    }
}
