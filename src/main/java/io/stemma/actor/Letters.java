package io.stemma.actor;

import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * How one other script is written in Latin letters (world's tables {@code letters.tsv}, {@code letters-more.tsv}): what it
 * costs to write some of its letters by some Latin ones. Where no pair of the tables fits, a letter is written for another
 * or left out, which costs least for vowels ({@code vowels.tsv}) and most where a vowel and a consonant meet. The likeness
 * of two words is what the cheapest way to write the one by the other costs (a weighted edit distance over short strings,
 * Brill and Moore, "An improved error model for noisy channel spelling correction", ACL 2000), beyond what their letters
 * cost at least. The table {@code letters-shared.tsv} tells the same of languages that share a script.
 */
final class Letters {
    private static final double OTHER_VOWEL = 9;
    private static final double OTHER_CONSONANT = 16;
    private static final double OTHER_SORT = 22;
    private static final double VOWEL_LEFT_OUT = 11;
    private static final double CONSONANT_LEFT_OUT = 14;
    private static final double MARK_LEFT_OUT = 1;
    private static final double USUAL_LENGTH = 17;
    private static final double HALF = 26;

    private static final char NONE = 0;
    private static final int LONGEST = 6;
    private static final char START = '^';
    private static final char END = '$';

    /** Latin letters, the other script's, and what it costs that the ones are written for the others. */
    private record Pair(String latin, String other, double cost) {}

    /** The pairs by the first letter of each side. */
    private final Map<Integer, List<Pair>> pairs = new HashMap<>();

    /** The cheapest pair of some letters, by the letters of one side. */
    private final Map<String, Double> leastLatin = new HashMap<>();

    private final Map<String, Double> leastOther = new HashMap<>();

    private final Set<Character> latin = new HashSet<>();
    private final Set<Character> other = new HashSet<>();

    /** How languages that share this script write each other's names, or null where there is no table. */
    private Letters shared;

    private static final List<Letters> SCRIPTS = scripts();
    private static final BitSet VOWELS = vowels();

    private static BitSet vowels() {
        BitSet vowels = new BitSet();
        for (Row row : LanguagePacks.ofStemma().world("vowels.tsv")) {
            row.cell(1).chars().forEach(vowels::set);
        }
        return vowels;
    }

    private static List<Letters> scripts() {
        Map<String, Letters> scripts = ofTables("letters.tsv", "letters-more.tsv");
        ofTables("letters-shared.tsv").forEach((name, shared) -> {
            scripts.get(name).shared = shared;
            scripts.get(name).other.forEach(c -> shared.add(String.valueOf(c), String.valueOf(c), 0));
            shared.add(String.valueOf(START), String.valueOf(START), 0);
            shared.add(String.valueOf(END), String.valueOf(END), 0);
        });
        return List.copyOf(scripts.values());
    }

    /** How alike two words of this script are; empty where it isn't known how languages that share it differ. */
    OptionalDouble likeShared(String a, String b) {
        return shared == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(shared.like(a, b), shared.like(b, a)));
    }

    /** What these tables of the world tell, by script. */
    static Map<String, Letters> ofTables(String... tables) {
        Map<String, Letters> scripts = new TreeMap<>();
        for (String table : tables) {
            for (Row row : LanguagePacks.ofStemma().world(table)) {
                scripts.computeIfAbsent(row.cell(0), k -> new Letters())
                        .add(row.cell(1), row.cell(2), Double.parseDouble(row.cell(3)));
            }
        }
        return scripts;
    }

    /** Adds that these Latin letters are written for these of the other script at this cost. */
    void add(String written, String letters, double cost) {
        char latinFirst = written.isEmpty() ? NONE : written.charAt(0);
        char otherFirst = letters.isEmpty() ? NONE : letters.charAt(0);
        pairs.computeIfAbsent(key(latinFirst, otherFirst), k -> new ArrayList<>())
                .add(new Pair(written, letters, cost));
        leastLatin.merge(written, cost, Math::min);
        leastOther.merge(letters, cost, Math::min);
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
        a = whole(a);
        b = whole(b);
        double beyond = cost(a, unmarked(a), b) - (atLeast(a, leastLatin) + atLeast(b, leastOther)) / 2;
        double cost = Math.max(0, beyond) * Math.sqrt(USUAL_LENGTH / (a.length() + b.length()));
        return HALF / (HALF + cost);
    }

    /** What it costs at least to write a word, or to be written for one: letters that are rare or mean much cost more. */
    private static double atLeast(String word, Map<String, Double> least) {
        double[] costs = new double[word.length() + 1];
        Arrays.fill(costs, Double.MAX_VALUE);
        costs[0] = 0;
        for (int i = 0; i < word.length(); i++) {
            costs[i + 1] = Math.min(costs[i + 1], costs[i] + VOWEL_LEFT_OUT);
            for (int end = i + 1; end <= Math.min(word.length(), i + LONGEST); end++) {
                Double cost = least.get(word.substring(i, end));
                if (cost != null) {
                    costs[end] = Math.min(costs[end], costs[i] + cost);
                }
            }
        }
        return costs[word.length()];
    }

    /** The word with its start and end, by which letters that are written otherwise there are told. */
    static String whole(String word) {
        return START + word + END;
    }

    /** The word without marks above and below its letters, each at its place. */
    private static String unmarked(String word) {
        StringBuilder bare = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                bare.setCharAt(
                        i,
                        Normalizer.normalize(word.substring(i, i + 1), Normalizer.Form.NFD)
                                .charAt(0));
            }
        }
        return bare.toString();
    }

    /** What it costs to write the one by the other; bare is the one without its marks. */
    private double cost(String a, String bare, String b) {
        double[][] least = new double[a.length() + 1][b.length() + 1];
        for (double[] row : least) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        least[0][0] = 0;
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                double here = least[i][j];
                if (i < a.length()) {
                    reach(least, i + 1, j, here + leftOut(a.charAt(i)));
                    step(least, a, i, b, j, a.charAt(i), NONE, 0);
                }
                if (j < b.length()) {
                    reach(least, i, j + 1, here + leftOut(b.charAt(j)));
                    step(least, a, i, b, j, NONE, b.charAt(j), 0);
                }
                if (i < a.length() && j < b.length()) {
                    reach(least, i + 1, j + 1, here + unseen(a.charAt(i), b.charAt(j)));
                    step(least, a, i, b, j, a.charAt(i), b.charAt(j), 0);
                    if (bare.charAt(i) != a.charAt(i)) {
                        step(least, bare, i, b, j, bare.charAt(i), b.charAt(j), MARK_LEFT_OUT);
                    }
                }
            }
        }
        return least[a.length()][b.length()];
    }

    private static double leftOut(char letter) {
        return vowel(letter) ? VOWEL_LEFT_OUT : CONSONANT_LEFT_OUT;
    }

    private static double unseen(char a, char b) {
        if (vowel(a) != vowel(b)) {
            return OTHER_SORT;
        }
        return vowel(a) ? OTHER_VOWEL : OTHER_CONSONANT;
    }

    private static boolean vowel(char letter) {
        return VOWELS.get(letter);
    }

    private void step(
            double[][] least, String a, int i, String b, int j, char latinFirst, char otherFirst, double more) {
        for (Pair pair : pairs.getOrDefault(key(latinFirst, otherFirst), List.of())) {
            if (a.startsWith(pair.latin(), i) && b.startsWith(pair.other(), j)) {
                reach(least, i + pair.latin().length(), j + pair.other().length(), least[i][j] + pair.cost() + more);
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
