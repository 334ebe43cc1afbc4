package io.stemma.lineage;

import io.stemma.actor.ActorKeys;
import io.stemma.actor.NameKeys;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameKind;
import java.util.List;

/** The key by which an actor of one article is compared with those of another: for persons the sound of the surname. */
final class ActorMarks {
    private static final int SHORT = 2;

    private ActorMarks() {}

    static long key(LocalActor actor) {
        return Hash.of("actor", name(actor));
    }

    static String name(LocalActor actor) {
        if (actor.key() == null && actor.kind() == NameKind.PERSON) {
            return surname(actor.name());
        }
        return ActorKeys.of(actor);
    }

    /** The sound of a person's surname; a short one as it is spelled. */
    static String surname(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        List<String> keys = NameKeys.of(last);
        return "person-"
                + (keys.isEmpty() || keys.get(0).length() <= SHORT
                        ? last.toLowerCase(java.util.Locale.ROOT)
                        : keys.get(0));
    }
}
