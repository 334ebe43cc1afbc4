package io.stemma.archive;

import java.util.Arrays;

/** The features of the articles that arrived last, in memory: a hash table whose entries lie in arrays. Not safe for threads. */
final class RecentFeatures {
    private static final int FIRST = 1 << 12;
    private static final int NONE = -1;

    private int[] heads = empty(FIRST);
    private int[] next = new int[FIRST];
    private long[] hashes = new long[FIRST];
    private int[] seqs = new int[FIRST];
    private int[] weights = new int[FIRST];
    private int size;

    /** Told of an article that has a feature, and how much it weighs there. */
    interface Posting {
        void of(int seq, int weight);
    }

    private static int[] empty(int length) {
        int[] heads = new int[length];
        Arrays.fill(heads, NONE);
        return heads;
    }

    void clear() {
        Arrays.fill(heads, NONE);
        size = 0;
    }

    void add(long hash, int seq, int weight) {
        if (size == hashes.length) {
            grow();
        }
        hashes[size] = hash;
        seqs[size] = seq;
        weights[size] = weight;
        link(size++);
    }

    private void link(int entry) {
        int place = place(hashes[entry]);
        next[entry] = heads[place];
        heads[place] = entry;
    }

    private int place(long hash) {
        return Long.hashCode(hash * 0x9E3779B97F4A7C15L) & heads.length - 1;
    }

    private void grow() {
        int length = 2 * hashes.length;
        hashes = Arrays.copyOf(hashes, length);
        seqs = Arrays.copyOf(seqs, length);
        weights = Arrays.copyOf(weights, length);
        next = new int[length];
        heads = empty(length);
        for (int i = 0; i < size; i++) {
            link(i);
        }
    }

    void of(long hash, Posting told) {
        for (int i = heads[place(hash)]; i != NONE; i = next[i]) {
            if (hashes[i] == hash) {
                told.of(seqs[i], weights[i]);
            }
        }
    }
}
