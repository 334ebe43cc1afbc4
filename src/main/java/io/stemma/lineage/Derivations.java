package io.stemma.lineage;

import io.stemma.article.Passage;
import io.stemma.language.LanguagePacks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds how two articles derive from one another, with its proof: aligned sentences. A derivation is claimed where
 * sentence after sentence says the same; independent reports of one happening, which share names, figures and quotes, are
 * none. Pure functions of the two articles, the same whichever is named first. Safe for use by many threads.
 */
public final class Derivations {
    /** An article that credits the other's outlet need share only so much of itself to be called a citation. */
    private static final double CITED = 0.12;

    private static final double CITED_SUMMARY = 0.33;

    private final Precedence precedence;

    /** For articles in the languages of these packs. */
    public Derivations(LanguagePacks packs) {
        this.precedence = new Precedence(new OutletNames(packs));
    }

    /** The derivation between two articles, empty for independent ones. */
    public Optional<Derivation> between(Witness one, Witness other) {
        if (one.id().equals(other.id()) || one.sentences() == 0 || other.sentences() == 0) {
            return Optional.empty();
        }
        boolean inOrder = one.id().compareTo(other.id()) < 0;
        Alignment alignment = Aligner.align(inOrder ? one : other, inOrder ? other : one);
        Proof proof = Proof.of(alignment);
        Set<DerivationKind> kinds = kinds(alignment, proof);
        List<AlignedPair> passages =
                kinds.isEmpty() || kinds.equals(Set.of(DerivationKind.CITATION)) ? Passages.of(alignment) : List.of();
        if (!passages.isEmpty()) {
            kinds.add(DerivationKind.PASSAGE);
        }
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        int source = precedence.source(alignment, proof, kinds);
        boolean leftIsSource = source != 0 ? source > 0 : Precedence.leftFuller(alignment);
        Alignment turned = leftIsSource ? alignment.swapped() : alignment;
        String newer = precedence.newer(turned, kinds);
        if (kinds.contains(DerivationKind.PASSAGE)) {
            Alignment shared = alignment.with(passages);
            return Optional.of(new Derivation(
                    turned.left().id(),
                    turned.right().id(),
                    kinds,
                    source != 0,
                    null,
                    (leftIsSource ? shared.swapped() : shared).pairs(),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return Optional.of(new Derivation(
                turned.left().id(),
                turned.right().id(),
                kinds,
                source != 0,
                newer,
                turned.pairs(),
                alone(turned, kinds, newer),
                alone(turned.swapped(), kinds, newer),
                changes(turned, source != 0, kinds, newer)));
    }

    /** What the left article has alone; of a later version also what it puts into sentences that the earlier one has. */
    private static List<Passage> alone(Alignment alignment, Set<DerivationKind> kinds, String newer) {
        List<Passage> alone = new ArrayList<>(Remainder.of(alignment));
        if (kinds.equals(Set.of(DerivationKind.VERSION))
                && alignment.left().id().equals(newer)) {
            for (Passage added : Additions.of(alignment)) {
                alone.removeIf(p -> p.span().overlaps(added.span()));
                alone.add(added);
            }
            alone.sort(Comparator.comparing(Passage::span));
        }
        return alone;
    }

    private static List<Change> changes(Alignment turned, boolean directed, Set<DerivationKind> kinds, String newer) {
        Differences.Order order = newer != null
                ? newer.equals(turned.right().id()) ? Differences.Order.LEFT_FIRST : Differences.Order.RIGHT_FIRST
                : directed ? Differences.Order.RIGHT_FIRST : Differences.Order.UNKNOWN;
        List<Change> changes = new ArrayList<>(Differences.of(turned, order));
        if (kinds.contains(DerivationKind.VERSION) && newer != null) {
            boolean leftIsNewer = turned.left().id().equals(newer);
            Witness older = leftIsNewer ? turned.right() : turned.left();
            Witness later = leftIsNewer ? turned.left() : turned.right();
            changes.addAll(Answers.of(older, later, !leftIsNewer));
        }
        return changes;
    }

    /** The sentences of two articles that say the same, whether or not one derives from the other. */
    public List<AlignedPair> aligned(Witness one, Witness other) {
        boolean inOrder = one.id().compareTo(other.id()) < 0;
        Alignment alignment = Aligner.align(inOrder ? one : other, inOrder ? other : one);
        return inOrder ? alignment.pairs() : alignment.swapped().pairs();
    }

    private Set<DerivationKind> kinds(Alignment alignment, Proof proof) {
        Witness left = alignment.left();
        Witness right = alignment.right();
        Witness shorter = left.total() <= right.total() ? left : right;
        Witness longer = shorter == left ? right : left;
        Set<DerivationKind> kinds = EnumSet.noneOf(DerivationKind.class);
        kinds.addAll(Kinds.of(
                proof,
                precedence.sameOutlet(left, right),
                precedence.otherOutlet(left, right),
                proof.sameLanguage() && Differences.corrected(alignment),
                precedence.credited(shorter),
                Precedence.published(shorter, longer) < 0));
        boolean credited = precedence.credits(left, right) || precedence.credits(right, left);
        if (credited && (!kinds.isEmpty() || cites(alignment))) {
            if (kinds.isEmpty()
                    && precedence.credits(shorter, longer)
                    && proof.shorterCoverage() >= CITED_SUMMARY
                    && proof.longerCoverage() < proof.shorterCoverage()) {
                kinds.add(DerivationKind.SUMMARY);
            }
            kinds.add(DerivationKind.CITATION);
        }
        return kinds;
    }

    private boolean cites(Alignment alignment) {
        double coverage = precedence.credits(alignment.left(), alignment.right())
                ? alignment.leftCoverage()
                : alignment.rightCoverage();
        return coverage >= CITED;
    }
}
