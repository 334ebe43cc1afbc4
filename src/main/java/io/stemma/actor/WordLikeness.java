package io.stemma.actor;

/**
 * Likeness of two words of names in their one spelling ({@link io.stemma.reading.name.NameSkeleton}): a weighted edit
 * distance (Levenshtein 1966, with costs by sound as in Zobel and Dart, "Phonetic string matching", SIGIR 1996), where a
 * vowel weighs less than a consonant and letters for like sounds cost less than others.
 */
final class WordLikeness {
    private static final String VOWELS = "aeiou";
    private static final String[] ALIKE = {"bp", "dt", "gk", "kh", "gh", "sh", "fv", "bv", "kc", "sc", "ij", "gj", "mn"
    };
    private static final int LETTERS = 128;
    private static final boolean[] VOWEL = new boolean[LETTERS];
    private static final double[][] CHANGE = new double[LETTERS][LETTERS];

    static {
        VOWELS.chars().forEach(c -> VOWEL[c] = true);
        for (int a = 0; a < LETTERS; a++) {
            for (int b = 0; b < LETTERS; b++) {
                CHANGE[a][b] = cost((char) a, (char) b);
            }
        }
    }

    private WordLikeness() {}

    /** 1 for the same, 0 for nothing in common. */
    static double of(String a, String b) {
        return of(a, b, 0);
    }

    /** The same, and 0 where it is less than the least: that is often plain after a few letters. */
    static double of(String a, String b, double least) {
        if (a.equals(b)) {
            return 1;
        }
        double most = Math.max(1.5, Math.max(weight(a), weight(b)));
        double limit = (1 - least) * most;
        double[] row = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            row[j] = row[j - 1] + alone(b, j - 1);
        }
        for (int i = 1; i <= a.length(); i++) {
            double diagonal = row[0];
            double left = alone(a, i - 1);
            row[0] += left;
            double nearest = row[0];
            for (int j = 1; j <= b.length(); j++) {
                double old = row[j];
                double swap = diagonal + change(a.charAt(i - 1), b.charAt(j - 1));
                row[j] = Math.min(swap, Math.min(old + left, row[j - 1] + alone(b, j - 1)));
                diagonal = old;
                nearest = Math.min(nearest, row[j]);
            }
            if (nearest > limit) {
                return 0;
            }
        }
        double like = 1 - row[b.length()] / most;
        return like < least ? 0 : Math.max(0, like);
    }

    private static boolean vowel(char c) {
        return c < LETTERS && VOWEL[c];
    }

    /** What it costs that a letter stands in one word only. */
    private static double alone(String word, int i) {
        char c = word.charAt(i);
        if (vowel(c)) {
            return i == 0 ? 0.7 : 0.35;
        }
        return c == 'h' ? 0.4 : 1;
    }

    private static double change(char a, char b) {
        return a < LETTERS && b < LETTERS ? CHANGE[a][b] : cost(a, b);
    }

    private static double cost(char a, char b) {
        if (a == b) {
            return 0;
        }
        if (vowel(a) && vowel(b)) {
            return 0.3;
        }
        for (String pair : ALIKE) {
            if (pair.charAt(0) == a && pair.charAt(1) == b || pair.charAt(0) == b && pair.charAt(1) == a) {
                return 0.5;
            }
        }
        return vowel(a) || vowel(b) ? 1.1 : 1;
    }

    private static double weight(String word) {
        double weight = 0;
        for (int i = 0; i < word.length(); i++) {
            weight += vowel(word.charAt(i)) ? 0.5 : 1;
        }
        return weight;
    }
}
