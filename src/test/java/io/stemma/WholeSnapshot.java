package io.stemma;

import io.stemma.dossier.Dossier;

/** All that a snapshot tells, as one dossier. */
public final class WholeSnapshot {
    private WholeSnapshot() {}

    public static Dossier of(Snapshot snapshot) {
        return snapshot.dossier(snapshot.stories().stream()
                .map(c -> snapshot.ledger(c.id()).orElseThrow())
                .toList());
    }
}
