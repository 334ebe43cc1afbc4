package io.stemma.lineage;

import io.stemma.reading.name.LocalActor;
import java.util.Locale;

/** The key by which an actor of one article is compared with those of another. */
final class ActorMarks {
    private ActorMarks() {}

    static long key(LocalActor actor) {
        if (actor.key() != null) {
            return Hash.of("actor", actor.key());
        }
        String last = actor.name().substring(actor.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String skeleton = last.replace("sch", "s").replace('w', 'v').replaceAll("[aeiouyjäöü]", "");
        return Hash.of("name", skeleton.length() < 2 ? last : skeleton);
    }
}
