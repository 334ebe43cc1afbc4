package io.stemma.score.event;

import io.stemma.article.Article;
import io.stemma.article.Span;
import io.stemma.reading.Reading;
import io.stemma.reading.event.EventMention;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameMention;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An event that Stemma finds, with the words of the text that refer to those who take part.
 *
 * @param type PLOVER root
 * @param mode the word for its mode
 * @param source each actor that does it
 * @param target each actor to whom it is done
 */
record FoundEvent(String type, String mode, List<Actor> source, List<Actor> target) {
    /**
     * An actor.
     *
     * @param name its name
     * @param spans where the text refers to it
     */
    record Actor(String name, List<Span> spans) {}

    /** The events of a reading in order. */
    static List<FoundEvent> of(Reading reading) {
        List<FoundEvent> found = new ArrayList<>();
        for (EventMention e : reading.events()) {
            found.add(new FoundEvent(
                    e.type().name(), e.mode().word(), actors(reading, e.source()), actors(reading, e.target())));
        }
        return found;
    }

    private static List<Actor> actors(Reading reading, List<Integer> indexes) {
        List<Actor> actors = new ArrayList<>();
        for (int i : indexes) {
            LocalActor actor = reading.names().actors().get(i);
            actors.add(new Actor(
                    actor.name(),
                    Stream.concat(reading.names().mentions().stream(), reading.names().groups().stream())
                            .filter(m -> m.actor() == i)
                            .map(NameMention::span)
                            .toList()));
        }
        return actors;
    }

    /** The article that a sentence alone makes. */
    static Article article(MarkedSentence s) {
        String day = s.day();
        return new Article(
                s.id(),
                s.id(),
                null,
                null,
                null,
                null,
                null,
                day,
                day == null ? null : "metadata",
                s.language(),
                s.text(),
                List.of());
    }

    @Override
    public String toString() {
        return type + (mode.equals("happened") ? "" : " (" + mode + ")") + " " + names(source) + " > " + names(target);
    }

    private static String names(List<Actor> actors) {
        return actors.isEmpty()
                ? "–"
                : String.join(" + ", actors.stream().map(Actor::name).toList());
    }
}
