package io.stemma.score.lineage;

import io.stemma.lineage.DerivationKind;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Counts kinds of derivation: each kind that a pair has, or is said to have, is one decision; a pair without any is a
 * decision of its own. Citations and shared passages are left out.
 */
final class KindTally {
    private static final class Count {
        int right;
        int said;
        int meant;
    }

    private final Map<DerivationKind, Count> kinds = new EnumMap<>(DerivationKind.class);
    private final Count none = new Count();
    private int pairs;

    void add(Set<DerivationKind> meant, Set<DerivationKind> said) {
        pairs++;
        for (DerivationKind kind : DerivationKind.values()) {
            if (kind != DerivationKind.CITATION && kind != DerivationKind.PASSAGE) {
                add(kinds.computeIfAbsent(kind, k -> new Count()), meant.contains(kind), said.contains(kind));
            }
        }
        add(
                none,
                meant.isEmpty(),
                said.stream().allMatch(k -> k == DerivationKind.CITATION || k == DerivationKind.PASSAGE));
    }

    private static void add(Count count, boolean meant, boolean said) {
        count.meant += meant ? 1 : 0;
        count.said += said ? 1 : 0;
        count.right += meant && said ? 1 : 0;
    }

    int pairs() {
        return pairs;
    }

    /** How many pairs have a kind; null for pairs without any. */
    int meant(DerivationKind kind) {
        return count(kind).meant;
    }

    /** Precision, recall and F1 of a kind, each with three decimals; null for pairs without any. */
    String[] figures(DerivationKind kind) {
        Count c = count(kind);
        double precision = c.said == 0 ? 0 : (double) c.right / c.said;
        double recall = c.meant == 0 ? 0 : (double) c.right / c.meant;
        double f1 = c.right == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new String[] {decimals(precision), decimals(recall), decimals(f1)};
    }

    private Count count(DerivationKind kind) {
        return kind == null ? none : kinds.getOrDefault(kind, new Count());
    }

    static String decimals(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
