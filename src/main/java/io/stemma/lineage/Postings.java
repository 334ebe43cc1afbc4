package io.stemma.lineage;

import java.util.Arrays;

/** Where in an article's sentences each key stands: an open hash table over sorted arrays. */
final class Postings {
    private final long[] keys;
    private final int[] starts;
    private final int[] places;
    private final float[] strengths;
    private final int[] slots;

    /** @param marks the marks of each sentence */
    Postings(Mark[][] marks) {
        int total = 0;
        for (Mark[] sentence : marks) {
            for (Mark mark : sentence) {
                total += mark.keys().length;
            }
        }
        long[] all = new long[total];
        int[] place = new int[total];
        float[] strength = new float[total];
        Integer[] order = new Integer[total];
        int n = 0;
        for (int s = 0; s < marks.length; s++) {
            for (int m = 0; m < marks[s].length; m++) {
                Mark mark = marks[s][m];
                for (int k = 0; k < mark.keys().length; k++) {
                    all[n] = mark.keys()[k];
                    place[n] = s << 6 | m;
                    strength[n] = mark.strengths()[k];
                    order[n] = n;
                    n++;
                }
            }
        }
        Arrays.sort(
                order, (a, b) -> all[a] != all[b] ? Long.compare(all[a], all[b]) : Integer.compare(place[a], place[b]));
        places = new int[n];
        strengths = new float[n];
        long[] distinct = new long[n];
        int[] from = new int[n + 1];
        int d = 0;
        for (int i = 0; i < n; i++) {
            int o = order[i];
            places[i] = place[o];
            strengths[i] = strength[o];
            if (i == 0 || all[o] != all[order[i - 1]]) {
                distinct[d] = all[o];
                from[d++] = i;
            }
        }
        from[d] = n;
        keys = Arrays.copyOf(distinct, d);
        starts = Arrays.copyOf(from, d + 1);
        slots = new int[Integer.highestOneBit(Math.max(8, d * 2 - 1)) << 1];
        for (int i = 0; i < d; i++) {
            int slot = (int) keys[i] & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i + 1;
        }
    }

    /** The number of a key, or -1 where it stands nowhere. */
    int find(long key) {
        int slot = (int) key & slots.length - 1;
        while (slots[slot] != 0) {
            if (keys[slots[slot] - 1] == key) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    int from(int key) {
        return starts[key];
    }

    int to(int key) {
        return starts[key + 1];
    }

    /** The sentence of a posting. */
    int sentence(int posting) {
        return places[posting] >>> 6;
    }

    /** The mark's place in its sentence. */
    int mark(int posting) {
        return places[posting] & 63;
    }

    float strength(int posting) {
        return strengths[posting];
    }
}
