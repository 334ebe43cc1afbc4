package io.stemma.reading.event;

import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.ClauseKind;
import io.stemma.reading.clause.Phrase;
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
    private static final Set<EventType> COOPERATIVE = EnumSet.of(
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.COOPERATE,
            EventType.AID,
            EventType.RETREAT);

    private final Scene scene;
    private final EventPatterns patterns;
    private final EventDetails details;

    Counterparts(Scene scene, EventPatterns patterns, EventDetails details) {
        this.scene = scene;
        this.patterns = patterns;
        this.details = details;
    }

    /** The event with its other side, where one stands to reason. */
    Told filled(Told told) {
        if (told.type() == EventType.CONSULT
                || told.source().isEmpty()
                || told.pattern().target().isEmpty()
                || !told.target().isEmpty()
                || told.trigger().noun()) {
            return told;
        }
        Integer where = told.type().onTheSpot() ? null : details.where(told);
        Map<String, NameMention> others = new LinkedHashMap<>();
        for (NameMention m : scene.mentions()) {
            boolean own = told.source().stream().anyMatch(s -> same(s, m));
            if (!own && power(m) && within(told, m) && apt(told, m) && !(where != null && where == m.actor())) {
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

    private boolean holds(Phrase p, NameMention m) {
        return !p.implied()
                && scene.token(p.from()).start() <= m.span().start()
                && m.span().end() <= scene.token(p.to() - 1).end();
    }

    /** Whether the phrase that holds the name leaves room for it: not the doer's, what is compared, opposed, or said before. */
    private boolean apt(Told told, NameMention m) {
        for (Clause c : scene.clauses()) {
            for (Phrase p : c.phrases()) {
                boolean holds = holds(p, m);
                if (holds && told.source().stream().anyMatch(s -> holds(p, s))) {
                    return false;
                }
                if (holds && p.role() == Phrase.Role.PREPOSITIONAL) {
                    boolean early =
                            m.span().end() <= told.source().get(0).span().start();
                    return !early
                            && !patterns.listed("compared", p.preposition())
                            && !(COOPERATIVE.contains(told.type()) && patterns.listed("opposed", p.preposition()));
                }
            }
        }
        return true;
    }

    /** Whether the clause describes somebody or something that the other one's verb has for object or subject. */
    private static boolean describes(Clause c, Clause on) {
        return c.kind() == ClauseKind.RELATIVE
                && c.phrases().stream()
                        .anyMatch(p -> p.implied()
                                && on.phrases().stream()
                                        .anyMatch(o -> o.from() == p.from() && o.role() != Phrase.Role.PREPOSITIONAL));
    }

    private boolean hangs(Clause clause, Clause on) {
        Clause c = clause;
        for (int n = 0; n < 4 && c.parent() >= 0; n++) {
            if (describes(c, on)) {
                return false;
            }
            c = scene.clauses().get(c.parent());
            if (c == on) {
                return true;
            }
        }
        return false;
    }
}
