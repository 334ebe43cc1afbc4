package io.stemma.web;

import io.stemma.Lately;
import io.stemma.Snapshot;
import io.stemma.Stemma;
import io.stemma.actor.Actor;
import io.stemma.dossier.FoundListingsView;
import io.stemma.list.Listings;
import io.stemma.list.PartyKind;
import io.stemma.reading.name.NameKind;
import java.time.LocalDate;
import java.util.Map;

/** What official lists tell as of some days, each made ready once. Safe for use by many threads. */
final class Lists {
    private static final int KEPT = 4;

    private final Stemma stemma;
    private final Map<String, Listings> known = Lately.of(KEPT);

    Lists(Stemma stemma) {
        this.stemma = stemma;
    }

    Listings on(LocalDate day, Snapshot snapshot) {
        synchronized (known) {
            return known.computeIfAbsent(snapshot.mark() + " " + day, k -> stemma.listings(day, snapshot.moment()));
        }
    }

    /** What the lists tell of an actor, or null where none is held or the actor is nobody that they list. */
    FoundListingsView of(Actor actor, LocalDate day, Snapshot snapshot) {
        boolean may = actor != null && (actor.kind() == NameKind.PERSON || actor.kind() == NameKind.ORGANISATION);
        if (!may || snapshot.lists() == 0) {
            return null;
        }
        PartyKind kind = actor.kind() == NameKind.PERSON ? PartyKind.PERSON : PartyKind.ORGANISATION;
        return FoundListingsView.of(actor, kind, on(day, snapshot));
    }
}
