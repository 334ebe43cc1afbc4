package io.stemma.reading;

import io.stemma.reading.event.EventMention;
import io.stemma.reading.measure.MeasureMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Those who take part in the events and measures of an article.
 *
 * @param named how many actors have a name: the indexes of crowds begin behind them
 * @param found the events
 * @param taken the measures
 */
record Taking(int named, List<EventMention> found, List<MeasureMention> taken) {

    /** The indexes of the crowds among them. */
    Set<Integer> crowds() {
        Set<Integer> all = new TreeSet<>();
        for (EventMention e : found) {
            all.addAll(e.source());
            all.addAll(e.target());
        }
        for (MeasureMention m : taken) {
            all.addAll(m.by());
            all.addAll(m.on());
        }
        all.removeIf(i -> i < named);
        return all;
    }

    /** The events with other indexes for some actors. */
    List<EventMention> events(Map<Integer, Integer> places) {
        if (places.isEmpty()) {
            return found;
        }
        List<EventMention> moved = new ArrayList<>();
        for (EventMention e : found) {
            moved.add(new EventMention(
                    e.span(),
                    e.trigger(),
                    e.sentence(),
                    e.type(),
                    e.mode(),
                    moved(e.source(), places),
                    moved(e.target(), places),
                    e.time(),
                    e.where(),
                    e.matter()));
        }
        return moved;
    }

    /** The measures with other indexes for some actors. */
    List<MeasureMention> measures(Map<Integer, Integer> places) {
        if (places.isEmpty()) {
            return taken;
        }
        List<MeasureMention> moved = new ArrayList<>();
        for (MeasureMention m : taken) {
            moved.add(new MeasureMention(
                    m.span(),
                    m.trigger(),
                    m.sentence(),
                    m.kind(),
                    m.mode(),
                    moved(m.by(), places),
                    moved(m.on(), places),
                    m.onWhat(),
                    m.from(),
                    m.until(),
                    m.lasts()));
        }
        return moved;
    }

    private static List<Integer> moved(List<Integer> actors, Map<Integer, Integer> places) {
        return actors.stream().map(i -> places.getOrDefault(i, i)).toList();
    }
}
