package io.stemma.reading.event;

import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.ClauseKind;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.clause.Tense;
import io.stemma.reading.name.NameMention;
import java.util.List;
import java.util.Set;

/**
 * Announcements: whoever says that he will do good to another promises it, and whoever says that he will do harm threatens
 * it; whoever will not do it refuses it. By the PLOVER codebook cooperation told in the future is an AGREE, and a hostile act
 * told in the future a THREATEN.
 */
final class Intents {
    private static final Set<EventType> GOOD =
            Set.of(EventType.SUPPORT, EventType.COOPERATE, EventType.AID, EventType.CONCEDE, EventType.RETREAT);
    private static final Set<EventType> HARM =
            Set.of(EventType.SANCTION, EventType.COERCE, EventType.ASSAULT, EventType.PROTEST);

    private final Scene scene;

    Intents(Scene scene) {
        this.scene = scene;
    }

    /** The type of what is announced here, or the type itself where nothing is. */
    EventType type(Trigger t, EventType type, Mode mode, List<NameMention> source) {
        Clause c = t.clause();
        boolean planned = mode == Mode.PLANNED;
        if (!t.noun()
                && mode == Mode.DENIED
                && !source.isEmpty()
                && c.verb().tense() == Tense.FUTURE
                && (GOOD.contains(type) || type == EventType.AGREE)) {
            return EventType.REJECT;
        }
        if (t.noun()
                || !planned && mode != Mode.CONDITIONAL
                || source.isEmpty()
                || c.verb().tense() != Tense.FUTURE && c.verb().modal().isEmpty()) {
            return type;
        }
        if (planned && GOOD.contains(type) && scene.clauses().stream().anyMatch(this::speaks)) {
            return EventType.AGREE;
        }
        return HARM.contains(type) && announced(c, source) ? EventType.THREATEN : type;
    }

    private boolean speaks(Clause c) {
        return c.verb() != null && scene.nouns().speaks(c.verb());
    }

    /** Whether those who do it say so themselves. */
    private boolean announced(Clause clause, List<NameMention> source) {
        Clause c = clause;
        for (int n = 0; n < 4 && c.parent() >= 0; n++) {
            c = scene.clauses().get(c.parent());
            if (speaks(c)) {
                Phrase subject = SlotReader.role(c, Phrase.Role.SUBJECT);
                return subject != null
                        && subject.heads().stream()
                                .anyMatch(h -> source.stream().anyMatch(s -> s.actor() == h.actor()));
            }
        }
        return clause.kind() == ClauseKind.MAIN && toldByNobodyElse(clause);
    }

    /** Whether the sentence ends with who said it, and names no other power there: "…, the defence minister said". */
    private boolean toldByNobodyElse(Clause clause) {
        return scene.clauses().stream()
                .filter(c -> c.index() > clause.index() && c.kind() == ClauseKind.MAIN && speaks(c))
                .map(c -> SlotReader.role(c, Phrase.Role.SUBJECT))
                .anyMatch(p -> p != null && p.names().isEmpty());
    }
}
