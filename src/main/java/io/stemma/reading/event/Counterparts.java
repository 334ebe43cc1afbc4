package io.stemma.reading.event;

import io.stemma.reading.clause.Clause;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds whom a happening is meant for where its pattern found nobody: the only other power that its clause names, or a clause
 * that hangs on it ("moved tanks up to the river that parts it from Chad"). Where two are named it is anybody's guess; and whoever comes for talks comes to all whom he meets.
 */
final class Counterparts {
    /** What is done where the other one is. */
    private static final Set<EventType> ON_THE_SPOT =
            EnumSet.of(EventType.RETREAT, EventType.MOBILIZE, EventType.ASSAULT, EventType.COERCE, EventType.AID);

    private final Scene scene;
    private final EventDetails details;

    Counterparts(Scene scene, EventDetails details) {
        this.scene = scene;
        this.details = details;
    }

    /** The event with its other side, where one stands to reason. */
    Told filled(Told told) {
        if (told.type() == EventType.CONSULT
                || told.source().isEmpty()
                || !told.target().isEmpty()
                || told.trigger().noun()) {
            return told;
        }
        Integer where = ON_THE_SPOT.contains(told.type()) ? null : details.where(told);
        Map<String, NameMention> others = new LinkedHashMap<>();
        for (NameMention m : scene.mentions()) {
            boolean own = told.source().stream().anyMatch(s -> same(s, m));
            if (!own && power(m) && within(told, m) && !(where != null && where == m.actor())) {
                others.putIfAbsent(side(m), m);
            }
        }
        return others.size() == 1
                ? new Told(
                        told.trigger(),
                        told.pattern(),
                        told.type(),
                        told.mode(),
                        told.source(),
                        List.copyOf(others.values()))
                : told;
    }

    private boolean power(NameMention m) {
        NameKind kind = scene.actor(m).kind();
        return m.form() != NameForm.PRONOUN && (kind == NameKind.COUNTRY || kind == NameKind.ORGANISATION);
    }

    private boolean same(NameMention a, NameMention b) {
        return a.actor() == b.actor() || side(a).equals(side(b)) || a.span().overlaps(b.span());
    }

    /** The country that an actor belongs to, or its own name. */
    private String side(NameMention m) {
        var actor = scene.actor(m);
        return actor.kind() == NameKind.COUNTRY || actor.country() == null
                ? String.valueOf(actor.key())
                : actor.country();
    }

    /** Whether the name stands behind the trigger in its clause, or in one that hangs on it. */
    private boolean within(Told told, NameMention m) {
        Clause home = told.trigger().clause();
        int at = scene.token(told.trigger().token()).start();
        for (Clause c : scene.clauses()) {
            boolean holds = c.tokens().stream()
                    .anyMatch(i -> scene.token(i).span().contains(m.span().start()));
            if (holds) {
                return c == home || m.span().start() > at && hangs(c, home);
            }
        }
        return false;
    }

    private boolean hangs(Clause clause, Clause on) {
        Clause c = clause;
        for (int n = 0; n < 4 && c.parent() >= 0; n++) {
            c = scene.clauses().get(c.parent());
            if (c == on) {
                return true;
            }
        }
        return false;
    }
}
