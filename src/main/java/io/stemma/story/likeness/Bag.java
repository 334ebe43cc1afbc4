package io.stemma.story.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighted things that an article holds, each once, each under one key or several that mean the same (a German word and the
 * English ones that may render it). Immutable.
 */
final class Bag {
    /** A thing: its keys, the likeliest first, and its weight. */
    record Thing(List<String> keys, float weight) {}

    private final List<Thing> entries = new ArrayList<>();
    private final TermVector vector;

    private Bag(Filling filling) {
        for (Count c : filling.counts.values()) {
            entries.add(
                    new Thing(c.keys, (float) (c.weight * (1 + Math.log(c.times)) * (c.lead ? filling.leadBoost : 1))));
        }
        this.vector = TermVector.of(entries);
    }

    /** The same for comparison. */
    TermVector vector() {
        return vector;
    }

    private static final class Count {
        final List<String> keys;
        final float weight;
        int times;
        boolean lead;

        Count(List<String> keys, float weight) {
            this.keys = keys;
            this.weight = weight;
        }
    }

    /** What a bag is made from. */
    static final class Filling {
        private final Map<String, Count> counts = new LinkedHashMap<>();
        private final float leadBoost;

        /** @param leadBoost by how much more a thing counts that stands near the top */
        Filling(float leadBoost) {
            this.leadBoost = leadBoost;
        }

        /** Adds a thing; one that is there already, by its first key, counts a little more. */
        void add(List<String> keys, float weight, boolean lead) {
            if (weight > 0) {
                Count count = counts.computeIfAbsent(keys.get(0), k -> new Count(keys, weight));
                count.times++;
                count.lead |= lead;
            }
        }

        Bag bag() {
            return new Bag(this);
        }
    }

    /** The things that weigh most, at most so many, the heaviest first. */
    List<Thing> heaviest(int most) {
        return entries.stream()
                .sorted(Comparator.comparingDouble((Thing t) -> -t.weight())
                        .thenComparing(t -> t.keys().get(0)))
                .limit(most)
                .toList();
    }
}
