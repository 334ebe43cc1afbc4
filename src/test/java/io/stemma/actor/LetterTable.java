package io.stemma.actor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes {@code packs/world/letters.tsv}: which letters of another script are written by which Latin ones, and how rare that
 * is. Not a test; run it to make the table anew:
 *
 * <pre>java -cp "target/classes:target/test-classes:target/lib/*" io.stemma.actor.LetterTable GOLD/names src/main/resources/packs/world/letters.tsv</pre>
 *
 * <p>It aligns names that Wikidata (CC0) has in both scripts, even lines only (the odd lines are kept for measuring), by
 * expectation maximisation over pairs of short strings (Bisani and Ney, "Joint-sequence models for grapheme-to-phoneme
 * conversion", Speech Communication 2008). The cost of a pair is the mean of the negative logarithms of how often the one
 * side is written by the other, each way. Names that are hardly alike by a first table and that of habits are left out of
 * the second: they are no spellings of one name, but two names of one bearer.
 */
public final class LetterTable {
    private static final int ROUNDS = 9;
    private static final int SEEN = 25;
    private static final double LEAST = 0.3;
    private static final double HIGHEST = 14;
    private static final double NAMES_KEPT = 0.97;

    /** Lengths of pairs (Latin, other) and how likely they are at the start. */
    private static final int[][] SIZES = {{1, 1}, {2, 1}, {3, 1}, {1, 2}, {2, 2}, {1, 0}, {0, 1}, {2, 0}};

    private static final double[] START = {1, 0.3, 0.05, 0.1, 0.02, 0.1, 0.05, 0.005};

    private record Names(String latin, String other) {}

    private LetterTable() {}

    /** The folder of the names, and the file to write. */
    public static void main(String[] args) throws IOException {
        StringBuilder out = new StringBuilder(
                "# how letters of other scripts are written in Latin ones: script, Latin letters, the other script's, cost (0: always so); ^ is the start of a word, $ its end. Made by LetterTable from Wikidata (CC0)\n");
        for (String[] script : new String[][] {{"russian", "cyrillic"}, {"arabic", "arabic"}}) {
            List<Names> names =
                    alike(names(Path.of(args[0], "wikidata-" + script[0] + ".dev.jsonl"), script[0]), script[1]);
            table(counts(whole(names)))
                    .forEach((pair, cost) -> out.append(script[1])
                            .append('\t')
                            .append(pair)
                            .append('\t')
                            .append(String.format(Locale.ROOT, "%.2f", cost))
                            .append('\n'));
        }
        Files.writeString(Path.of(args[1]), out, StandardCharsets.UTF_8);
    }

    private static List<Names> names(Path file, String script) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Names> raw = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 1; i < lines.size(); i += 2) {
            JsonNode line = json.readTree(lines.get(i));
            raw.add(new Names(
                    line.get("en").asText().toLowerCase(Locale.ROOT),
                    line.get(script).asText().toLowerCase(Locale.ROOT)));
        }
        Map<Character, Long> latin = raw.stream()
                .flatMap(n -> chars(n.latin()))
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        Map<Character, Long> other = raw.stream()
                .flatMap(n -> chars(n.other()))
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        latin.values().removeIf(n -> n < SEEN);
        other.values().removeIf(n -> n < 3);
        return raw.stream()
                .map(n -> new Names(Letters.plain(n.latin(), latin.keySet()), Letters.plain(n.other(), other.keySet())))
                .filter(n -> !n.latin().isEmpty()
                        && !n.other().isEmpty()
                        && n.latin().length() <= 4 * n.other().length()
                        && n.other().length() <= 3 * n.latin().length())
                .toList();
    }

    /** Without those that are least alike by a first table: not one name in two scripts, but two names of one bearer. */
    private static List<Names> alike(List<Names> names, String script) {
        Letters letters = Letters.ofTables("letters-more.tsv").get(script);
        table(counts(whole(names))).forEach((pair, cost) -> {
            String[] sides = pair.split("\t", -1);
            letters.add(sides[0], sides[1], cost);
        });
        List<Names> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparingDouble((Names n) -> -letters.like(n.latin(), n.other())));
        Set<Names> kept = new HashSet<>(sorted.subList(0, (int) (NAMES_KEPT * sorted.size())));
        return names.stream().filter(kept::contains).toList();
    }

    private static List<Names> whole(List<Names> names) {
        return names.stream()
                .map(n -> new Names(Letters.whole(n.latin()), Letters.whole(n.other())))
                .toList();
    }

    /** Whether both sides start where a word starts, and end where one ends, or neither. */
    private static boolean placed(String a, String b) {
        return a.startsWith("^") == b.startsWith("^") && a.endsWith("$") == b.endsWith("$");
    }

    private static Stream<Character> chars(String s) {
        return s.chars().filter(Character::isLetter).mapToObj(c -> (char) c);
    }

    private static Map<String, Double> counts(List<Names> names) {
        Map<String, Double> shares = null;
        Map<String, Double> counts = Map.of();
        for (int round = 0; round < ROUNDS; round++) {
            counts = new HashMap<>();
            for (Names n : names) {
                count(n, shares, counts);
            }
            counts.values().removeIf(c -> c < 0.3);
            double sum = counts.values().stream().mapToDouble(c -> c).sum();
            shares = new HashMap<>();
            for (Map.Entry<String, Double> e : counts.entrySet()) {
                shares.put(e.getKey(), e.getValue() / sum);
            }
        }
        return counts;
    }

    /** Adds how often each pair is expected in the alignments of two writings. */
    private static void count(Names names, Map<String, Double> shares, Map<String, Double> counts) {
        String a = names.latin();
        String b = names.other();
        double[][] forward = new double[a.length() + 1][b.length() + 1];
        double[][] backward = new double[a.length() + 1][b.length() + 1];
        forward[0][0] = 1;
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                for (int s = 0; s < SIZES.length && forward[i][j] > 0; s++) {
                    if (i + SIZES[s][0] <= a.length() && j + SIZES[s][1] <= b.length()) {
                        forward[i + SIZES[s][0]][j + SIZES[s][1]] += forward[i][j] * share(a, b, i, j, s, shares);
                    }
                }
            }
        }
        double all = forward[a.length()][b.length()];
        if (all <= 0) {
            return;
        }
        backward[a.length()][b.length()] = 1;
        for (int i = a.length(); i >= 0; i--) {
            for (int j = b.length(); j >= 0; j--) {
                for (int s = 0; s < SIZES.length; s++) {
                    if (i + SIZES[s][0] <= a.length() && j + SIZES[s][1] <= b.length()) {
                        double share = share(a, b, i, j, s, shares) * backward[i + SIZES[s][0]][j + SIZES[s][1]];
                        backward[i][j] += share;
                        double expected = forward[i][j] * share / all;
                        if (expected > 1e-6) {
                            counts.merge(
                                    a.substring(i, i + SIZES[s][0]) + "\t" + b.substring(j, j + SIZES[s][1]),
                                    expected,
                                    Double::sum);
                        }
                    }
                }
            }
        }
    }

    private static double share(String a, String b, int i, int j, int size, Map<String, Double> shares) {
        int la = SIZES[size][0];
        int lb = SIZES[size][1];
        if (shares != null) {
            return shares.getOrDefault(a.substring(i, i + la) + "\t" + b.substring(j, j + lb), 1e-9);
        }
        double off = Math.abs((i + la / 2.0) / a.length() - (j + lb / 2.0) / b.length());
        return START[size] * Math.exp(-8 * off) * 0.02;
    }

    private static Map<String, Double> table(Map<String, Double> counts) {
        Map<String, Double> latin = new HashMap<>();
        Map<String, Double> other = new HashMap<>();
        double all = 0;
        for (Map.Entry<String, Double> e : counts.entrySet()) {
            String[] pair = e.getKey().split("\t", -1);
            latin.merge(pair[0], e.getValue(), Double::sum);
            other.merge(pair[1], e.getValue(), Double::sum);
            all += e.getValue();
        }
        Map<String, Double> costs = new TreeMap<>();
        for (Map.Entry<String, Double> e : counts.entrySet()) {
            String[] pair = e.getKey().split("\t", -1);
            double ofLatin = pair[0].isEmpty() ? all : latin.get(pair[0]);
            double ofOther = pair[1].isEmpty() ? all : other.get(pair[1]);
            double cost = -(Math.log(e.getValue() / ofLatin) + Math.log(e.getValue() / ofOther)) / 2;
            if (e.getValue() >= LEAST && cost < HIGHEST && placed(pair[0], pair[1])) {
                costs.put(e.getKey(), cost);
            }
        }
        return costs;
    }
}
