package io.stemma.list;

import io.stemma.actor.NameLikeness;
import java.util.HashMap;
import java.util.Map;

/**
 * The likeness of words in one look-up: the words of the name that is sought meet the same listed words many times. Words
 * that are not like enough to be one word in two spellings count as different, the shorter the more strictly. Not safe
 * for use by many threads.
 */
final class WordMemory {
    private static final double LONG = 0.72;
    private static final double SHORT = 0.8;
    private static final double SHORTEST = 0.88;
    private static final int SHORT_LENGTH = 4;
    private static final double STEM = 0.8;
    private static final double LEAST_COST = 0.4;
    private static final int CONSONANTS = ~(1 | 1 << 4 | 1 << 8 | 1 << 14 | 1 << 20);

    private final Map<String, Map<String, Double>> known = new HashMap<>();

    /** From 0 for different words to 1. */
    double of(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        return known.computeIfAbsent(a, k -> new HashMap<>()).computeIfAbsent(b, k -> like(a, b));
    }

    private static double like(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (shorter > 1 && (longer > 2 * shorter + 1 || unlike(a, b, longer))) {
            return 0;
        }
        double like = NameLikeness.ofWords(a, b);
        if (shorter >= SHORT_LENGTH && (a.startsWith(b) || b.startsWith(a))) {
            return Math.max(like, STEM);
        }
        return like >= (shorter > 1 && longer <= SHORT_LENGTH ? longer < SHORT_LENGTH ? SHORTEST : SHORT : LONG)
                ? like
                : 0;
    }

    /**
     * Whether too many letters stand in one of the words alone: each costs the likeness at least what two sounds that are
     * alike cost, so the words need not be laid side by side.
     */
    private static boolean unlike(String a, String b, int longer) {
        int inA = consonants(a);
        int inB = consonants(b);
        int alone = Math.max(Integer.bitCount(inA & ~inB), Integer.bitCount(inB & ~inA));
        return alone * LEAST_COST > (1 - LONG) * longer;
    }

    private static int consonants(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) - 'a');
        }
        return letters & CONSONANTS;
    }
}
