package io.stemma.lineage;

import java.util.HashMap;
import java.util.Map;

/** How much of the wording of aligned sentences is the same. */
final class Surface {
    private Surface() {}

    /** The Dice coefficient of the word pairs of all aligned sentences: 1 for the same wording, 0 for none shared. */
    static double identity(Alignment alignment) {
        Map<Long, Integer> left = new HashMap<>();
        Map<Long, Integer> right = new HashMap<>();
        int total = 0;
        for (int s = 0; s < alignment.left().sentences(); s++) {
            if (alignment.leftAligned(s)) {
                total += add(alignment.left().words(s), left);
            }
        }
        for (int s = 0; s < alignment.right().sentences(); s++) {
            if (alignment.rightAligned(s)) {
                total += add(alignment.right().words(s), right);
            }
        }
        return dice(left, right, total);
    }

    /** The Dice coefficient of the word pairs of two sentences. */
    static double identity(int[] left, int[] right) {
        Map<Long, Integer> a = new HashMap<>();
        Map<Long, Integer> b = new HashMap<>();
        int total = add(left, a) + add(right, b);
        return dice(a, b, total);
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

    private static double dice(Map<Long, Integer> left, Map<Long, Integer> right, int total) {
        int shared = 0;
        for (var e : left.entrySet()) {
            shared += Math.min(e.getValue(), right.getOrDefault(e.getKey(), 0));
        }
        return total == 0 ? 0 : 2.0 * shared / total;
    }

    private static int add(int[] words, Map<Long, Integer> counts) {
        for (int i = 0; i < words.length; i++) {
            long pair = (long) (i == 0 ? 0 : words[i - 1]) << 32 | words[i] & 0xffffffffL;
            counts.merge(pair, 1, Integer::sum);
        }
        return words.length;
    }
}
