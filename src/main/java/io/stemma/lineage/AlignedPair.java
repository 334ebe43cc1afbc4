package io.stemma.lineage;

/**
 * Two sentences that say the same.
 *
 * @param from index of the sentence in the derivation's {@code from}
 * @param to index of the sentence in the derivation's {@code to}
 * @param score likeness, 0 to 1
 */
public record AlignedPair(int from, int to, double score) {}
