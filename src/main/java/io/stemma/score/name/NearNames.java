package io.stemma.score.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Names that are one letter off: others of a list whose spelling differs in one letter that was changed, left out or put
 * in; and a name with one letter changed.
 */
final class NearNames {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final long SEED = 20250401;

    private final Map<String, List<Integer>> byHole = new HashMap<>();
    private final List<String> names;
    private final Random random = new Random(SEED);

    /** @param names in lower case */
    NearNames(List<String> names) {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            for (String hole : holes(names.get(i))) {
                byHole.computeIfAbsent(hole, k -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The name with each letter left out once, its place kept; and the whole as if a letter stood between any two. */
    private static List<String> holes(String name) {
        List<String> holes = new ArrayList<>();
        for (int i = 0; i < name.length(); i++) {
            holes.add(name.substring(0, i) + "_" + name.substring(i + 1));
        }
        for (int i = 0; i <= name.length(); i++) {
            holes.add(name.substring(0, i) + "_" + name.substring(i));
        }
        return holes;
    }

    /** Indices of the other names that are one letter off this one, in order, at most so many. */
    List<Integer> of(int index, int most) {
        List<Integer> near = new ArrayList<>();
        for (String hole : holes(names.get(index))) {
            for (int other : byHole.get(hole)) {
                if (near.size() < most && !names.get(other).equals(names.get(index)) && !near.contains(other)) {
                    near.add(other);
                }
            }
        }
        return near;
    }

    /** The name with one letter changed for another, by chance but the same at each run. */
    String changed(String name) {
        int at = random.nextInt(name.length());
        char letter;
        do {
            letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        } while (letter == name.charAt(at));
        return name.substring(0, at) + letter + name.substring(at + 1);
    }
}
