package io.stemma.actor;

import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How one other script is written in Latin letters (world's tables {@code letters.tsv}, {@code letters-more.tsv}): what it
 * costs to write some of its letters by some Latin ones. The likeness of two words is what the cheapest way to write the
 * one by the other costs (a weighted edit distance over short strings).
 */
final class Letters {
    private static final double UNSEEN = 16;
    private static final double LEFT_OUT = 11;
    private static final double USUAL_LENGTH = 13;
    private static final double HALF = 26;

    private static final char NONE = 0;

    /** Latin letters, the other script's, and what it costs that the ones are written for the others. */
    private record Pair(String latin, String other, double cost) {}

    /** The pairs by the first letter of each side. */
    private final Map<Integer, List<Pair>> pairs = new HashMap<>();

    private final Set<Character> latin = new HashSet<>();
    private final Set<Character> other = new HashSet<>();

    private static final List<Letters> SCRIPTS = scripts();

    private static List<Letters> scripts() {
        Map<String, Letters> scripts = new HashMap<>();
        for (String table : List.of("letters.tsv", "letters-more.tsv")) {
            for (Row row : LanguagePacks.ofStemma().world(table)) {
                scripts.computeIfAbsent(row.cell(0), k -> new Letters())
                        .add(row.cell(1), row.cell(2), Double.parseDouble(row.cell(3)));
            }
        }
        return List.copyOf(scripts.values());
    }

    private void add(String written, String letters, double cost) {
        char latinFirst = written.isEmpty() ? NONE : written.charAt(0);
        char otherFirst = letters.isEmpty() ? NONE : letters.charAt(0);
        pairs.computeIfAbsent(key(latinFirst, otherFirst), k -> new ArrayList<>())
                .add(new Pair(written, letters, cost));
        written.chars().forEach(c -> latin.add((char) c));
        letters.chars().forEach(c -> other.add((char) c));
    }

    /** The table for a word whose letters are all of one other script, empty for a Latin word or where there is no table. */
    static Optional<Letters> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return SCRIPTS.stream().filter(s -> s.writes(lower)).findFirst();
    }

    private boolean writes(String word) {
        String plain = plain(word, other);
        return !plain.isEmpty() && plain.length() * 4 >= word.length() * 3;
    }

    /** The word with letters of the set only: others lose their marks, or are left out. */
    static String plain(String word, Set<Character> letters) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (letters.contains(c)) {
                plain.append(c);
            } else if (c >= 0x80) {
                String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                for (int j = 0; j < parts.length(); j++) {
                    if (letters.contains(parts.charAt(j))) {
                        plain.append(parts.charAt(j));
                    }
                }
            }
        }
        return plain.toString();
    }

    /** How alike a word in Latin letters and one in this script are, 1 for the same, near 0 for nothing in common. */
    double like(String latinWord, String otherWord) {
        String a = plain(latinWord.toLowerCase(Locale.ROOT), latin);
        String b = plain(otherWord.toLowerCase(Locale.ROOT), other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double cost = cost(a, b) * Math.sqrt(USUAL_LENGTH / (a.length() + b.length()));
        return HALF / (HALF + cost);
    }

    private double cost(String a, String b) {
        double[][] least = new double[a.length() + 1][b.length() + 1];
        for (double[] row : least) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        least[0][0] = 0;
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                double here = least[i][j];
                if (i < a.length()) {
                    reach(least, i + 1, j, here + LEFT_OUT);
                    step(least, a, i, b, j, a.charAt(i), NONE);
                }
                if (j < b.length()) {
                    reach(least, i, j + 1, here + LEFT_OUT);
                    step(least, a, i, b, j, NONE, b.charAt(j));
                }
                if (i < a.length() && j < b.length()) {
                    reach(least, i + 1, j + 1, here + UNSEEN);
                    step(least, a, i, b, j, a.charAt(i), b.charAt(j));
                }
            }
        }
        return least[a.length()][b.length()];
    }

    private void step(double[][] least, String a, int i, String b, int j, char latinFirst, char otherFirst) {
        for (Pair pair : pairs.getOrDefault(key(latinFirst, otherFirst), List.of())) {
            if (a.startsWith(pair.latin(), i) && b.startsWith(pair.other(), j)) {
                reach(least, i + pair.latin().length(), j + pair.other().length(), least[i][j] + pair.cost());
            }
        }
    }

    private static void reach(double[][] least, int i, int j, double cost) {
        if (cost < least[i][j]) {
            least[i][j] = cost;
        }
    }

    private static int key(char latinFirst, char otherFirst) {
        return latinFirst << 16 | otherFirst;
    }
}
