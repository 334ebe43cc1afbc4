package io.stemma.lineage;

import io.stemma.article.Passage;

/**
 * What two aligned sentences say differently.
 *
 * @param from the passage in the derivation's {@code from}
 * @param to the passage in its {@code to}
 * @param what in words: "figure: 12 → 14", "name: … → …"
 */
public record Change(Passage from, Passage to, String what) {}
