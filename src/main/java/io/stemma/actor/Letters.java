package io.stemma.actor;

import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.text.Normalizer;
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

    private static final List<Letters> SCRIPTS = scripts();

    private final Map<String, Double> costs = new HashMap<>();
    private final Set<Character> latin = new HashSet<>();
    private final Set<Character> other = new HashSet<>();
    private int longestLatin = 1;
    private int longestOther = 1;

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
        costs.merge(written + "\t" + letters, cost, Math::min);
        written.chars().forEach(c -> latin.add((char) c));
        letters.chars().forEach(c -> other.add((char) c));
        longestLatin = Math.max(longestLatin, written.length());
        longestOther = Math.max(longestOther, letters.length());
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
                for (int la = 0; la <= longestLatin && i + la <= a.length(); la++) {
                    for (int lb = la == 0 ? 1 : 0; lb <= longestOther && j + lb <= b.length(); lb++) {
                        double cost = least[i][j] + cost(a, i, la, b, j, lb);
                        if (cost < least[i + la][j + lb]) {
                            least[i + la][j + lb] = cost;
                        }
                    }
                }
            }
        }
        return least[a.length()][b.length()];
    }

    private double cost(String a, int i, int la, String b, int j, int lb) {
        double most = la + lb == 1 ? LEFT_OUT : la == 1 && lb == 1 ? UNSEEN : Double.MAX_VALUE;
        Double known = costs.get(a.substring(i, i + la) + "\t" + b.substring(j, j + lb));
        return known == null ? most : Math.min(known, most);
    }
}
