package io.stemma.story.likeness;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Weighted things, made for comparison: a sparse vector whose things go by hashes of their keys. Immutable.
 *
 * <p>A key is hashed to 32 bits: that two of the keys of two articles meet by chance happens to one pair of articles in
 * some ten thousand, and then makes them alike by one thing.
 */
final class TermVector {
    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final int HALF = 32;

    /** Of each thing its weight. */
    private final float[] weights;
    /** The hashes of all keys of all things, in order. */
    private final int[] keys;
    /** The thing that each of them is of. */
    private final int[] things;
    /** The greatest weight of the things that share that key. */
    private final float[] heaviest;

    private final double square;
    private final double sum;

    private TermVector(float[] weights, int[] keys, int[] things) {
        this.weights = weights;
        this.keys = keys;
        this.things = things;
        this.heaviest = new float[keys.length];
        for (int start = 0; start < keys.length; ) {
            int end = end(start);
            float most = 0;
            for (int i = start; i < end; i++) {
                most = Math.max(most, weights[things[i]]);
            }
            Arrays.fill(heaviest, start, end, most);
            start = end;
        }
        double squares = 0;
        double all = 0;
        for (float weight : weights) {
            squares += weight * weight;
            all += weight;
        }
        this.square = squares;
        this.sum = all;
    }

    /** The vector of these things. */
    static TermVector of(List<Bag.Thing> things) {
        float[] weights = new float[things.size()];
        int[][] keys = new int[things.size()][];
        for (int t = 0; t < weights.length; t++) {
            weights[t] = things.get(t).weight();
            keys[t] = things.get(t).keys().stream().mapToInt(TermVector::hash).toArray();
        }
        return of(weights, keys);
    }

    /** @param keysOf the hashes of each thing's keys */
    private static TermVector of(float[] weights, int[][] keysOf) {
        long[] pairs = new long[Arrays.stream(keysOf).mapToInt(k -> k.length).sum()];
        int at = 0;
        for (int t = 0; t < weights.length; t++) {
            for (int key : keysOf[t]) {
                pairs[at++] = (long) key << HALF | t;
            }
        }
        Arrays.sort(pairs);
        int[] keys = new int[pairs.length];
        int[] things = new int[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            keys[i] = (int) (pairs[i] >> HALF);
            things[i] = (int) pairs[i];
        }
        return new TermVector(weights, keys, things);
    }

    private static int hash(String key) {
        long hash = 0;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash + key.charAt(i) + 1) * PRIME;
            hash ^= hash >>> HALF;
        }
        return (int) (hash * PRIME >>> HALF);
    }

    /** The end of the keys that are the same as the one at {@code start}, exclusive. */
    private int end(int start) {
        int end = start + 1;
        while (end < keys.length && keys[end] == keys[start]) {
            end++;
        }
        return end;
    }

    /** The cosine of two vectors, 0 to 1; 0 where one is empty. Symmetrical. */
    double cosine(TermVector other) {
        if (weights.length == 0 || other.weights.length == 0) {
            return 0;
        }
        double product = (product(other) + other.product(this)) / 2;
        return Math.min(1, product / Math.sqrt(square * other.square));
    }

    private double product(TermVector other) {
        double product = 0;
        float[] best = best(other);
        for (int t = 0; t < weights.length; t++) {
            product += weights[t] * best[t];
        }
        return product;
    }

    /** The share of its weight that the other holds too, 0 to 1. */
    double within(TermVector other) {
        double shared = 0;
        float[] best = best(other);
        for (int t = 0; t < weights.length; t++) {
            if (best[t] > 0) {
                shared += weights[t];
            }
        }
        return sum == 0 ? 0 : shared / sum;
    }

    /** For each thing the greatest weight of those of the other that share a key with it, 0 where there is none. */
    private float[] best(TermVector other) {
        float[] best = new float[weights.length];
        int j = 0;
        for (int i = 0; i < keys.length; i++) {
            while (j < other.keys.length && other.keys[j] < keys[i]) {
                j++;
            }
            if (j < other.keys.length && other.keys[j] == keys[i]) {
                best[things[i]] = Math.max(best[things[i]], other.heaviest[j]);
            }
        }
        return best;
    }

    void write(DataOutput out) throws IOException {
        int[] counts = new int[weights.length];
        for (int thing : things) {
            counts[thing]++;
        }
        int[][] keysOf = new int[weights.length][];
        for (int t = 0; t < weights.length; t++) {
            keysOf[t] = new int[counts[t]];
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            keysOf[things[i]][--counts[things[i]]] = keys[i];
        }
        out.writeInt(weights.length);
        for (int t = 0; t < weights.length; t++) {
            out.writeFloat(weights[t]);
            out.writeByte(keysOf[t].length);
            for (int key : keysOf[t]) {
                out.writeInt(key);
            }
        }
    }

    static TermVector read(DataInput in) throws IOException {
        float[] weights = new float[in.readInt()];
        int[][] keys = new int[weights.length][];
        for (int t = 0; t < weights.length; t++) {
            weights[t] = in.readFloat();
            keys[t] = new int[in.readUnsignedByte()];
            for (int k = 0; k < keys[t].length; k++) {
                keys[t][k] = in.readInt();
            }
        }
        return of(weights, keys);
    }
}
