package io.stemma.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an article is about: its marks, each once, weighed by how rare it is, how often it comes back and whether it stands
 * near the top. Immutable.
 */
public final class Profile {
    /** How many sentences count as the top. */
    private static final int LEAD = 3;

    private static final float LEAD_BOOST = 1.5f;
    /** Coming back counts less and less. */
    private static final double TIMES = 0.6;

    private static final int MAX_MARKS = 200;

    private final List<Entry> entries;

    /** A mark with its weight in the article. */
    record Entry(Mark mark, float weight) {}

    private static final class Count {
        final Mark mark;
        int times;
        boolean lead;

        Count(Mark mark) {
            this.mark = mark;
        }
    }

    Profile(Mark[][] sentences) {
        Map<Long, Count> counts = new LinkedHashMap<>();
        for (int s = 0; s < sentences.length; s++) {
            for (Mark mark : sentences[s]) {
                Count count = counts.computeIfAbsent(mark.keys()[0], k -> new Count(mark));
                count.times++;
                count.lead |= s < LEAD;
            }
        }
        List<Entry> found = new ArrayList<>();
        counts.values().forEach(c -> found.add(new Entry(c.mark, weight(c))));
        found.sort((a, b) -> a.weight() != b.weight()
                ? Float.compare(b.weight(), a.weight())
                : Long.compare(a.mark().keys()[0], b.mark().keys()[0]));
        this.entries = List.copyOf(found.subList(0, Math.min(found.size(), MAX_MARKS)));
    }

    private static float weight(Count count) {
        double times = Math.pow(count.times, TIMES);
        return (float) (count.mark.weight() * times * (count.lead ? LEAD_BOOST : 1));
    }

    /** The marks, heaviest first. */
    List<Entry> entries() {
        return entries;
    }
}
