package io.stemma.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A name that is sought and a listed one, laid side by side. Their words are paired, likest first; the score is the share
 * of what agrees, each word weighed by its rarity on the list: words that both names have and that contradict each other
 * weigh most against it, words that only one of them has weigh little for persons (patronymics) and more for bodies (whose
 * branches they tell).
 */
final class NamePair {
    private static final double WEAK = 0.9;
    private static final double CONTRADICTION = 1.5;
    private static final double LACK_PERSON = 0.15;
    private static final double LACK_BODY = 0.5;
    private static final double OTHER_GIVEN = 0.08;
    private static final double ONLY_INITIAL = 0.1;
    private static final double LITTLE_EVIDENCE = 0.15;
    private static final double ENOUGH_EVIDENCE = 12;
    private static final double JOINED = 0.85;
    private static final int JOINED_LENGTH = 5;

    private final NameForm sought;
    private final NameForm listed;
    private final WordRarity rarity;
    private final List<String> a;
    private final List<String> b;
    private final boolean[] pairedA;
    private final boolean[] pairedB;
    private double agreed;
    private double differing;
    private int wholeWords;
    private int initials;
    private final double score;

    NamePair(NameForm sought, NameForm listed, WordRarity rarity, WordMemory likeness) {
        this.sought = sought;
        this.listed = listed;
        this.rarity = rarity;
        this.a = sought.core();
        this.b = listed.core();
        this.pairedA = new boolean[a.size()];
        this.pairedB = new boolean[b.size()];
        if (sought.signs().equals(listed.signs()) && !a.isEmpty() && !b.isEmpty()) {
            pair(likeness);
            join(b, pairedB, sought.words(), a, pairedA, likeness);
            join(a, pairedA, listed.words(), b, pairedB, likeness);
            this.score = allowed() ? weighed() : 0;
        } else {
            this.score = 0;
        }
    }

    /** From 0 to 1; 0 where the names must not be matched. */
    double score() {
        return score;
    }

    private void pair(WordMemory likeness) {
        while (true) {
            double best = 0;
            int bestI = -1;
            int bestJ = -1;
            for (int i = 0; i < pairedA.length; i++) {
                for (int j = 0; j < pairedB.length && !pairedA[i]; j++) {
                    double like = pairedB[j] ? 0 : likeness.of(a.get(i), b.get(j));
                    if (like > best) {
                        best = like;
                        bestI = i;
                        bestJ = j;
                    }
                }
            }
            if (bestI < 0) {
                return;
            }
            pairedA[bestI] = true;
            pairedB[bestJ] = true;
            boolean initial = a.get(bestI).length() == 1 || b.get(bestJ).length() == 1;
            initials += initial ? 1 : 0;
            wholeWords += initial ? 0 : 1;
            double x = rarity.of(a.get(bestI));
            double y = rarity.of(b.get(bestJ));
            double weight = initial ? Math.min(x, y) : (x + y) / 2;
            agreed += weight * best;
            differing += weight * (1 - best);
        }
    }

    /** Pairs words of one name that stand alone with two or three neighbours of the other written as one. */
    private void join(
            List<String> single,
            boolean[] pairedSingle,
            List<String> words,
            List<String> core,
            boolean[] pairedCore,
            WordMemory likeness) {
        for (int s = 0; s < single.size(); s++) {
            for (int from = 0; from + 1 < words.size() && !pairedSingle[s]; from++) {
                StringBuilder joined = new StringBuilder(words.get(from));
                for (int to = from + 1; to < Math.min(words.size(), from + 3) && !pairedSingle[s]; to++) {
                    joined.append(words.get(to));
                    List<String> parts = words.subList(from, to + 1);
                    if (single.get(s).length() >= JOINED_LENGTH
                            && likeness.of(single.get(s), joined.toString()) >= JOINED
                            && mark(parts, core, pairedCore)) {
                        pairedSingle[s] = true;
                        wholeWords += 2;
                        agreed += rarity.of(single.get(s));
                    }
                }
            }
        }
    }

    /** Marks the places of these neighbours as paired, unless one of them is so already. */
    private static boolean mark(List<String> parts, List<String> core, boolean[] paired) {
        int[] places = IntStream.range(0, core.size())
                .filter(i -> parts.contains(core.get(i)))
                .toArray();
        for (int p : places) {
            if (paired[p]) {
                return false;
            }
        }
        for (int p : places) {
            paired[p] = true;
        }
        return places.length > 0;
    }

    private double weighed() {
        double onlyA = alone(a, pairedA);
        double onlyB = alone(b, pairedB);
        double contradicting = Math.min(onlyA, onlyB);
        double lacking = Math.abs(onlyA - onlyB);
        boolean person = listed.kind() == PartyKind.PERSON;
        double against = differing + CONTRADICTION * contradicting + (person ? LACK_PERSON : LACK_BODY) * lacking;
        double like = agreed / (agreed + against);
        if (person) {
            if (lacking > 0 && (alone(sought.firstGiven(), a, pairedA) || alone(listed.firstGiven(), b, pairedB))) {
                like -= OTHER_GIVEN;
            }
            if (initials > 0 && wholeWords < 2) {
                like -= ONLY_INITIAL;
            }
        }
        if (like < 1) {
            like -= LITTLE_EVIDENCE * Math.max(0, 1 - agreed / ENOUGH_EVIDENCE);
        }
        return weak() ? like * WEAK : like;
    }

    private double alone(List<String> words, boolean[] paired) {
        double sum = 0;
        for (int i = 0; i < paired.length; i++) {
            sum += paired[i] ? 0 : rarity.of(words.get(i));
        }
        return sum;
    }

    private static boolean alone(String word, List<String> words, boolean[] paired) {
        return !paired[words.indexOf(word)];
    }

    private boolean weak() {
        return listed.name().quality() == NameQuality.WEAK;
    }

    /** Whether more than a surname or given names agree. */
    private boolean allowed() {
        if (listed.kind() != PartyKind.PERSON) {
            return wholeWords > 0;
        }
        if (a.size() < 2 && b.size() < 2) {
            return !weak() && sought.words().equals(listed.words());
        }
        if (wholeWords + initials < 2) {
            return false;
        }
        if (listed.surnames().isEmpty()) {
            return true;
        }
        boolean surname = false;
        boolean given = false;
        boolean anyGiven = false;
        for (int j = 0; j < pairedB.length; j++) {
            boolean last = listed.surnames().contains(b.get(j));
            anyGiven |= !last;
            surname |= pairedB[j] && last;
            given |= pairedB[j] && !last;
        }
        return surname && (given || !anyGiven);
    }

    List<MatchReason> reasons() {
        List<MatchReason> reasons = new ArrayList<>();
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        boolean allBoth = both.containsAll(a) && both.containsAll(b);
        if (allBoth && a.size() == b.size()) {
            reasons.add(a.equals(b) ? MatchReason.SAME : MatchReason.ORDER);
        } else {
            if (initials > 0) {
                reasons.add(MatchReason.INITIAL);
            }
            if (differing > 0 && wholeWords > both.size()) {
                reasons.add(MatchReason.SPELLING);
            }
            if (alone(a, pairedA) + alone(b, pairedB) > 0) {
                reasons.add(MatchReason.WORDS);
            }
        }
        if (!sought.name().script().equals(listed.name().script())) {
            reasons.add(MatchReason.SCRIPT);
        }
        if (weak()) {
            reasons.add(MatchReason.WEAK);
        }
        if (agreed < ENOUGH_EVIDENCE
                && IntStream.range(0, b.size()).allMatch(j -> !pairedB[j] || rarity.common(b.get(j)))) {
            reasons.add(MatchReason.COMMON);
        }
        return reasons;
    }
}
