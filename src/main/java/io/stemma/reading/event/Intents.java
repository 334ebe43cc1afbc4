package io.stemma.reading.event;

import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.ClauseKind;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.clause.Tense;
import io.stemma.reading.name.NameKind;
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
        boolean harm = HARM.contains(type) || type == EventType.MOBILIZE && conditions(c);
        return harm && announced(c, source) ? EventType.THREATEN : type;
    }

    /** Whether something that others may do or leave is the condition: "will send tanks if Chad moves". */
    private boolean conditions(Clause c) {
        return scene.clauses().stream()
                .anyMatch(b -> b.parent() == c.index() && b.relation().equals("condition"));
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
                return subject != null && source.stream().anyMatch(s -> says(subject, s));
            }
        }
        return clause.kind() == ClauseKind.MAIN && toldByNobodyElse(clause);
    }

    /** Whether the phrase names the actor, or holds it where it has no name: "the party said it would". */
    private boolean says(Phrase subject, NameMention actor) {
        return subject.heads().stream().anyMatch(h -> h.actor() == actor.actor())
                || scene.token(subject.from()).start() <= actor.span().start()
                        && actor.span().end() <= scene.token(subject.to() - 1).end();
    }

    /** Whether the sentence ends with who said it, and names no power there: "…, the defence minister said". */
    private boolean toldByNobodyElse(Clause clause) {
        return scene.clauses().stream()
                .filter(c -> c.index() > clause.index() && c.kind() == ClauseKind.MAIN && speaks(c))
                .map(c -> SlotReader.role(c, Phrase.Role.SUBJECT))
                .anyMatch(p -> p != null
                        && p.names().stream().allMatch(n -> scene.actor(n).kind() == NameKind.PERSON));
    }
}
