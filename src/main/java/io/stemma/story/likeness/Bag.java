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
    /** The weights of the things under each key, in an open hash table. */
    private final String[] keys;

    private final float[] heaviest;
    private final double square;
    private final double sum;

    private Bag(Filling filling) {
        double squares = 0;
        double weights = 0;
        int count = 0;
        for (Count c : filling.counts.values()) {
            float weight = (float) (c.weight * (1 + Math.log(c.times)) * (c.lead ? filling.leadBoost : 1));
            entries.add(new Thing(c.keys, weight));
            squares += weight * weight;
            weights += weight;
            count += c.keys.size();
        }
        keys = new String[Integer.highestOneBit(Math.max(8, count)) << 2];
        heaviest = new float[keys.length];
        for (Thing thing : entries) {
            for (String key : thing.keys()) {
                int slot = slot(key);
                keys[slot] = key;
                heaviest[slot] = Math.max(heaviest[slot], thing.weight());
            }
        }
        this.square = squares;
        this.sum = weights;
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

    /** The cosine of two bags, 0 to 1; 0 where one is empty. Symmetrical. */
    double cosine(Bag other) {
        if (entries.isEmpty() || other.entries.isEmpty()) {
            return 0;
        }
        double product = (product(other) + other.product(this)) / 2;
        return Math.min(1, product / Math.sqrt(square * other.square));
    }

    private double product(Bag other) {
        double product = 0;
        for (Thing e : entries) {
            product += e.weight() * other.best(e);
        }
        return product;
    }

    /** The share of this bag's weight that the other holds too, 0 to 1. */
    double within(Bag other) {
        double shared = 0;
        for (Thing e : entries) {
            if (other.best(e) > 0) {
                shared += e.weight();
            }
        }
        return sum == 0 ? 0 : shared / sum;
    }

    private float best(Thing e) {
        float best = 0;
        for (String key : e.keys()) {
            best = Math.max(best, heaviest[slot(key)]);
        }
        return best;
    }

    /** Where a key stands in the table, or the free place for it. */
    private int slot(String key) {
        int hash = key.hashCode();
        int slot = (hash ^ hash >>> 16) & keys.length - 1;
        while (keys[slot] != null && !keys[slot].equals(key)) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
