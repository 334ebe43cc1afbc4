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
    /** Words that are only kin do not make two articles alike. */
    private static final float KIN = 0.9f;

    private static final int MAX_MARKS = 200;

    private final List<Entry> entries;
    private final Postings postings;
    private final double norm;

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
        double sum = 0;
        for (Entry e : entries) {
            sum += e.weight() * e.weight();
        }
        this.norm = Math.sqrt(sum);
        this.postings =
                new Postings(entries.stream().map(e -> new Mark[] {e.mark()}).toArray(Mark[][]::new));
    }

    private static float weight(Count count) {
        double times = Math.pow(count.times, TIMES);
        return (float) (count.mark.weight() * times * (count.lead ? LEAD_BOOST : 1));
    }

    /** The marks, heaviest first. */
    List<Entry> entries() {
        return entries;
    }

    /** The cosine of two profiles, where words may match by their alternatives, 0 to 1. */
    public double cosine(Profile other) {
        if (norm == 0 || other.norm == 0) {
            return 0;
        }
        double product = 0;
        for (Entry e : entries) {
            float best = 0;
            for (int k = 0; k < e.mark().keys().length; k++) {
                int key = other.postings.find(e.mark().keys()[k]);
                if (key >= 0) {
                    for (int p = other.postings.from(key); p < other.postings.to(key); p++) {
                        float strength = e.mark().strengths()[k] * other.postings.strength(p);
                        if (strength > KIN) {
                            best = Math.max(
                                    best,
                                    strength
                                            * other.entries
                                                    .get(other.postings.sentence(p))
                                                    .weight());
                        }
                    }
                }
            }
            product += e.weight() * best;
        }
        return Math.min(1, product / (norm * other.norm));
    }
}
