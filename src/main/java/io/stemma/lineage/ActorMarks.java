package io.stemma.lineage;

import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameSkeleton;

/** The key by which an actor of one article is compared with those of another. */
final class ActorMarks {
    private ActorMarks() {}

    static long key(LocalActor actor) {
        return Hash.of("actor", name(actor));
    }

    static String name(LocalActor actor) {
        if (actor.key() != null) {
            return actor.key();
        }
        String name = NameSkeleton.of(actor.name());
        return actor.kind() == NameKind.PERSON ? name.substring(name.lastIndexOf(' ') + 1) : name;
    }
}
