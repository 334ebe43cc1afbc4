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
    private static final double CONTRADICTION = 2;
    private static final double LACK_PERSON = 0.15;
    private static final double LACK_BODY = 0.65;
    private static final double OTHER_GIVEN = 0.08;
    private static final double ONLY_INITIAL = 0.1;
    private static final double LITTLE_EVIDENCE = 0.15;
    private static final double ENOUGH_EVIDENCE = 12;
    private static final double JOINED = 0.85;
    private static final double JOINED_ALL = 0.97;
    private static final double ACROSS = 0.92;
    private static final double SERVANT = 0.15;
    private static final double OTHER_ORDER = 0.25;
    private static final double ABBREVIATED = 0.9;
    private static final int NEAR_LENGTH = 7;
    private static final double NEAR = 0.9;
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
    private boolean initialA;
    private boolean initialB;
    private final double score;

    NamePair(NameForm sought, NameForm listed, WordRarity rarity, WordMemory likeness) {
        this.sought = sought;
        this.listed = listed;
        this.rarity = rarity;
        this.a = sought.core();
        this.b = listed.core();
        this.pairedA = new boolean[a.size()];
        this.pairedB = new boolean[b.size()];
        if (listed.kind() != PartyKind.PERSON && (abbreviates(sought, listed) || abbreviates(listed, sought))) {
            this.score = ABBREVIATED;
        } else if (sought.signs().equals(listed.signs()) && !a.isEmpty() && !b.isEmpty()) {
            join(b, pairedB, sought.words(), a, pairedA, likeness, JOINED_ALL);
            join(a, pairedA, listed.words(), b, pairedB, likeness, JOINED_ALL);
            pair(likeness);
            join(b, pairedB, sought.words(), a, pairedA, likeness, JOINED);
            join(a, pairedA, listed.words(), b, pairedB, likeness, JOINED);
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
                    double like = pairedB[j] ? 0 : like(i, j, likeness);
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
            initialA |= a.get(bestI).length() == 1 && b.get(bestJ).length() > 1;
            initialB |= b.get(bestJ).length() == 1 && a.get(bestI).length() > 1;
            wholeWords += initial ? 0 : 1;
            double x = rarity.of(a.get(bestI));
            double y = rarity.of(b.get(bestJ));
            double weight = initial ? Math.min(x, y) : (x + y) / 2;
            agreed += weight * best;
            differing += weight * (1 - best);
        }
    }

    /** How like two words are as words of such names in such places. */
    private double like(int i, int j, WordMemory likeness) {
        String x = a.get(i);
        String y = b.get(j);
        if (listed.kind() != PartyKind.PERSON) {
            double like = likeness.of(x, y);
            return near(x, y, like) ? like : 0;
        }
        if (x.length() > 1 && y.length() > 1 && x.equals(sought.patronymic()) != y.equals(listed.patronymic())) {
            return 0;
        }
        double like = likeness.of(x, y);
        if (across()) {
            String bones = Consonants.sure(x, Consonants.only(sought.name().script()));
            boolean same = !bones.isEmpty()
                    && bones.equals(
                            Consonants.sure(y, Consonants.only(listed.name().script())));
            return same ? Math.max(like, ACROSS) : like;
        }
        if (like == 1 || x.length() == 1 || y.length() == 1) {
            return like;
        }
        if (otherGender(
                x, y, listed.surnames().contains(y) || y.equals(listed.spoken().get(b.size() - 1)))) {
            return 0;
        }
        return near(x, y, like) ? like : 0;
    }

    /** Whether short words have the same sounds: a single other one makes another name of them. */
    private static boolean near(String x, String y, double like) {
        boolean initial = x.length() == 1 || y.length() == 1;
        boolean lengthy = Math.max(x.length(), y.length()) > NEAR_LENGTH;
        return like >= NEAR || initial || lengthy || Consonants.same(x, y);
    }

    /** Whether one of the names is in a script without vowels and the other isn't. */
    private boolean across() {
        return Consonants.only(sought.name().script())
                != Consonants.only(listed.name().script());
    }

    /** Whether the words are the man's and the woman's form of one name; surnames bend, so they count only with o and a. */
    private static boolean otherGender(String x, String y, boolean surname) {
        String longer = x.length() >= y.length() ? x : y;
        String shorter = x.length() >= y.length() ? y : x;
        int end = longer.length() - 1;
        if (end < 3 || longer.charAt(end) != 'a' && shorter.charAt(shorter.length() - 1) != 'a') {
            return false;
        }
        if (longer.length() == shorter.length()) {
            String both = "" + longer.charAt(end) + shorter.charAt(end);
            return longer.regionMatches(0, shorter, 0, end) && (both.equals("ao") || both.equals("oa"));
        }
        boolean stem = longer.startsWith(shorter);
        String rest = stem ? longer.substring(shorter.length()) : "";
        return !surname && (rest.equals("a") || rest.equals("ia"));
    }

    private static boolean abbreviates(NameForm single, NameForm whole) {
        String word = single.single();
        boolean initials = !word.isEmpty() && word.equals(whole.initials());
        return initials
                || single.words().size() == 1
                        && !whole.abbreviation().isEmpty()
                        && single.words().get(0).equals(whole.abbreviation());
    }

    /** Whether the same words stand in an order that makes them another's: Ali the son of Hasan for Hasan the son of Ali. */
    private boolean otherOrder() {
        List<String> x = sought.spoken();
        List<String> y = listed.spoken();
        int last = x.size() - 1;
        boolean same = x.size() > 2 && x.size() == y.size() && x.get(last).equals(y.get(last));
        return same && !x.equals(y) && new HashSet<>(x).equals(new HashSet<>(y));
    }

    /** Pairs words of one name that stand alone with two or three neighbours of the other written as one. */
    private void join(
            List<String> single,
            boolean[] pairedSingle,
            List<String> words,
            List<String> core,
            boolean[] pairedCore,
            WordMemory likeness,
            double least) {
        for (int s = 0; s < single.size(); s++) {
            for (int from = 0; from + 1 < words.size() && !pairedSingle[s]; from++) {
                StringBuilder joined = new StringBuilder(words.get(from));
                for (int to = from + 1; to < Math.min(words.size(), from + 3) && !pairedSingle[s]; to++) {
                    joined.append(words.get(to));
                    List<String> parts = words.subList(from, to + 1);
                    double like =
                            single.get(s).length() >= JOINED_LENGTH ? likeness.of(single.get(s), joined.toString()) : 0;
                    if (like >= least && mark(parts, core, pairedCore)) {
                        pairedSingle[s] = true;
                        wholeWords += 2;
                        agreed += rarity.of(single.get(s)) * like;
                        differing += rarity.of(single.get(s)) * (1 - like);
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
            if (servant(a, pairedA) != servant(b, pairedB)) {
                like -= SERVANT;
            }
            if (otherOrder()) {
                like -= OTHER_ORDER;
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

    /** Whether a word that means a servant stands alone: Abd al-Hasan is not Hasan. */
    private static boolean servant(List<String> words, boolean[] paired) {
        int at = words.indexOf(NameForm.SERVANT);
        return at >= 0 && !paired[at];
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
        if (wholeWords + initials < 2 || wholeWords < 2 && initialA && initialB) {
            return false;
        }
        if (listed.surnames().isEmpty()) {
            return !givenAlone();
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

    /** Whether only given names agree, so that the surname may be another's. */
    private boolean givenAlone() {
        int last = b.indexOf(listed.spoken().get(b.size() - 1));
        if (pairedB[last]) {
            return false;
        }
        for (int j = 0; j < pairedB.length; j++) {
            if (pairedB[j] && !LightWords.GIVEN.contains(b.get(j))) {
                return false;
            }
        }
        return true;
    }

    List<MatchReason> reasons() {
        List<MatchReason> reasons = new ArrayList<>();
        if (listed.kind() != PartyKind.PERSON && (abbreviates(sought, listed) || abbreviates(listed, sought))) {
            return List.of(MatchReason.ABBREVIATION);
        }
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
