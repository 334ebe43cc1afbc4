package io.stemma.lineage;

import io.stemma.actor.ActorKeys;
import io.stemma.article.Passage;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reading;
import io.stemma.reading.event.EventMention;
import io.stemma.reading.event.Mode;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.time.DayRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds whom a later version names where an earlier one said that somebody was not named: the earlier sentence speaks of
 * an actor, and the later version tells an event of that actor with a person whom the earlier one does not tell it with.
 */
final class Answers {
    private Answers() {}

    /** An event of a reading with its parties by key. */
    private record Told(Reading reading, EventMention event) {
        Stream<LocalActor> parties() {
            return Stream.concat(event.source().stream(), event.target().stream())
                    .map(i -> reading.names().actors().get(i));
        }

        boolean with(String key) {
            return parties().anyMatch(a -> ActorKeys.of(a).equals(key));
        }

        Optional<DayRange> day() {
            return event.time() == null
                    ? Optional.empty()
                    : DayRange.of(reading.times().get(event.time()).value());
        }
    }

    /**
     * The answers, each as a change from the earlier sentence to the later one.
     *
     * @param olderIsFrom whether the older article is the derivation's {@code from}
     */
    static List<Change> of(Witness older, Witness newer, boolean olderIsFrom) {
        List<Change> changes = new ArrayList<>();
        for (int s = 0; s < older.sentences(); s++) {
            if (older.wording().unnamed(s)) {
                int sentence = s;
                subject(older.article().reading(), s)
                        .flatMap(actor ->
                                answer(older.article(), newer.article(), ActorKeys.of(actor), sentence, olderIsFrom))
                        .ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static Optional<LocalActor> subject(Reading reading, int sentence) {
        return reading.names().in(sentence).stream()
                .map(NameMention::actor)
                .map(i -> reading.names().actors().get(i))
                .filter(a -> a.kind() == NameKind.PERSON || a.kind() == NameKind.ORGANISATION)
                .findFirst();
    }

    private static Optional<Change> answer(
            ReadArticle older, ReadArticle newer, String actor, int sentence, boolean olderIsFrom) {
        for (EventMention e : newer.reading().events()) {
            Told told = new Told(newer.reading(), e);
            if (e.mode() != Mode.HAPPENED || !told.with(actor)) {
                continue;
            }
            Optional<LocalActor> other = told.parties()
                    .filter(a -> a.kind() == NameKind.PERSON && !ActorKeys.of(a).equals(actor))
                    .filter(a -> !toldBefore(older, told, actor, ActorKeys.of(a)))
                    .findFirst();
            if (other.isPresent()) {
                Passage question = older.sentence(sentence);
                Passage answer = newer.sentence(e.sentence());
                return Optional.of(new Change(
                        olderIsFrom ? question : answer,
                        olderIsFrom ? answer : question,
                        "name: not given → " + other.get().name()));
            }
        }
        return Optional.empty();
    }

    /** Whether the older version tells the same of the two. */
    private static boolean toldBefore(ReadArticle older, Told told, String actor, String other) {
        return older.reading().events().stream()
                .filter(e -> e.type() == told.event().type())
                .map(e -> new Told(older.reading(), e))
                .anyMatch(t -> t.with(actor) && t.with(other) && meets(t.day(), told.day()));
    }

    private static boolean meets(Optional<DayRange> a, Optional<DayRange> b) {
        return a.isEmpty() || b.isEmpty() || a.get().meets(b.get());
    }
}
