package io.stemma.lineage;

import java.util.Arrays;

/** How much of the wording of aligned sentences is the same. */
final class Surface {
    private Surface() {}

    /** The Dice coefficient of the word pairs of all aligned sentences: 1 for the same wording, 0 for none shared. */
    static double identity(Alignment alignment) {
        Witness left = alignment.left();
        Witness right = alignment.right();
        long[] a = new long[size(left, alignment.leftShared())];
        long[] b = new long[size(right, alignment.rightShared())];
        gather(left, alignment.leftShared(), a);
        gather(right, alignment.rightShared(), b);
        return dice(a, b);
    }

    private static int size(Witness witness, float[] shared) {
        int size = 0;
        for (int s = 0; s < shared.length; s++) {
            size += shared[s] > 0 ? witness.wordPairs(s).length : 0;
        }
        return size;
    }

    private static void gather(Witness witness, float[] shared, long[] pairs) {
        int at = 0;
        for (int s = 0; s < shared.length; s++) {
            if (shared[s] > 0) {
                long[] own = witness.wordPairs(s);
                System.arraycopy(own, 0, pairs, at, own.length);
                at += own.length;
            }
        }
        Arrays.sort(pairs);
    }

    /** The Dice coefficient of the word pairs of two sentences. */
    static double identity(Witness left, int leftSentence, Witness right, int rightSentence) {
        return dice(left.wordPairs(leftSentence), right.wordPairs(rightSentence));
    }

    /** The pairs of a sentence's neighbouring words, and its first word with nothing, as numbers in order. */
    static long[] pairs(int[] words) {
        long[] pairs = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            pairs[i] = (long) (i == 0 ? 0 : words[i - 1]) << 32 | words[i] & 0xffffffffL;
        }
        Arrays.sort(pairs);
        return pairs;
    }

    /** The most words in a row that two sentences share. */
    static int run(int[] left, int[] right) {
        int longest = 0;
        int[] before = new int[right.length + 1];
        for (int word : left) {
            int[] now = new int[right.length + 1];
            for (int j = 0; j < right.length; j++) {
                if (word == right[j]) {
                    now[j + 1] = before[j] + 1;
                    longest = Math.max(longest, now[j + 1]);
                }
            }
            before = now;
        }
        return longest;
    }

    /** Twice the pairs that stand in both, each as often as in the one that has fewer of it, over all pairs; both in order. */
    private static double dice(long[] left, long[] right) {
        int shared = 0;
        for (int i = 0, j = 0; i < left.length && j < right.length; ) {
            if (left[i] == right[j]) {
                shared++;
                i++;
                j++;
            } else if (left[i] < right[j]) {
                i++;
            } else {
                j++;
            }
        }
        int total = left.length + right.length;
        return total == 0 ? 0 : 2.0 * shared / total;
    }
}
