package io.stemma.actor;

import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameSkeleton;

/**
 * A key of an actor made from one article alone, the same in all languages: what lineage compares articles by. Two actors
 * may share a key (two persons of one surname); one actor has nearly always one key.
 */
public final class ActorKeys {
    private ActorKeys() {}

    /**
     * The key: the gazetteer's id where there is one (for countries the ISO code), for a person the surname in its one
     * spelling, for others the name in its one spelling, each behind the word of its kind.
     */
    public static String of(LocalActor actor) {
        if (actor.key() != null) {
            return actor.key();
        }
        String name = NameSkeleton.of(actor.name());
        if (actor.kind() == NameKind.PERSON) {
            name = name.substring(name.lastIndexOf(' ') + 1);
        }
        return actor.kind().word() + "-" + name.replace(' ', '-');
    }
}
