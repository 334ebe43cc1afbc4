package io.stemma.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which words two sentences of one language do not share, by their longest common subsequence.
 *
 * @param left the one, word by word
 * @param right the other
 */
public record WordDifference(List<Word> left, List<Word> right) {
    private static final int MOST = 400;

    public WordDifference {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /**
     * Some words.
     *
     * @param text the words with the blanks between them
     * @param differs whether the other sentence lacks them here
     */
    public record Word(String text, boolean differs) {}

    /** The sentences as they are. */
    public static WordDifference none(String a, String b) {
        return new WordDifference(List.of(new Word(a, false)), List.of(new Word(b, false)));
    }

    /** What differs; very long sentences are left as they are. */
    public static WordDifference of(String a, String b) {
        String[] x = a.split(" ");
        String[] y = b.split(" ");
        if (x.length > MOST || y.length > MOST) {
            return none(a, b);
        }
        int[][] common = new int[x.length + 1][y.length + 1];
        for (int i = x.length - 1; i >= 0; i--) {
            for (int j = y.length - 1; j >= 0; j--) {
                common[i][j] =
                        same(x[i], y[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        boolean[] left = new boolean[x.length];
        boolean[] right = new boolean[y.length];
        int i = 0;
        int j = 0;
        while (i < x.length || j < y.length) {
            if (i < x.length && j < y.length && same(x[i], y[j])) {
                i++;
                j++;
            } else if (j == y.length || i < x.length && common[i + 1][j] >= common[i][j + 1]) {
                left[i++] = true;
            } else {
                right[j++] = true;
            }
        }
        return new WordDifference(joined(x, left), joined(y, right));
    }

    private static boolean same(String a, String b) {
        return bare(a).equals(bare(b));
    }

    private static String bare(String word) {
        String bare = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
        return bare.isEmpty() ? word : bare;
    }

    private static List<Word> joined(String[] words, boolean[] differs) {
        List<Word> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            if (i > 0 && differs[i] != differs[i - 1]) {
                joined.add(new Word(text.toString(), differs[i - 1]));
                text.setLength(0);
            }
            text.append(i == 0 ? "" : " ").append(words[i]);
        }
        joined.add(new Word(text.toString(), differs[words.length - 1]));
        return joined;
    }
}
