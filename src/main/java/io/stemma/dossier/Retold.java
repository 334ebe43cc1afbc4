package io.stemma.dossier;

import io.stemma.article.Passage;
import io.stemma.claim.Claim;
import io.stemma.claim.ClaimKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves out of a page for people the events whose sentences a measure tells already: who imposed a sanction, and that he
 * did. What the very words of a measure tell is no claim of its own at all; see {@link Claim#happening()}.
 */
public final class Retold {
    private static final Set<String> TYPES = Set.of("SANCTION", "CONCEDE");

    private final List<Claim> measures;

    /** @param claims all claims of the page */
    public Retold(Collection<Claim> claims) {
        this.measures =
                claims.stream().filter(c -> c.kind() == ClaimKind.MEASURE).toList();
    }

    /** Whether measures on one of the event's sides hold all of the event's sentences. */
    public boolean test(Claim claim) {
        if (claim.kind() != ClaimKind.EVENT || !TYPES.contains(claim.type())) {
            return false;
        }
        Set<Passage> left = new HashSet<>(claim.evidence());
        for (Claim m : measures) {
            if (shares(claim.target(), m) || shares(claim.source(), m)) {
                left.removeAll(m.evidence());
            }
        }
        return left.isEmpty();
    }

    private static boolean shares(List<String> ids, Claim measure) {
        return ids.stream()
                .anyMatch(
                        id -> measure.target().contains(id) || measure.source().contains(id));
    }
}
