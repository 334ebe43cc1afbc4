package io.stemma.actor;

import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import io.stemma.reading.name.NameSkeleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike two names are, from 0 (nothing in common) to 1 (the same but for spelling), across spellings, languages and
 * scripts. Words are compared in their one spelling ({@link NameSkeleton}) by a weighted edit distance and paired best
 * first, whatever their order. A measure, not an equivalence: who needs a yes or no has to choose a threshold.
 */
public final class NameLikeness {
    private static final double INITIAL = 0.9;
    private static final double VARIANT = 0.97;
    private static final double DIFFERENT = 0.62;
    private static final double OTHER_PERSON = 0.74;
    private static final double TURNED = 0.97;
    private static final double MISSING = 0.06;
    private static final double SURNAME_ALONE = 0.75;
    private static final double CLASH = 0.45;
    private static final double NOT = -1;
    private static final double WRITTEN_TOGETHER = 0.95;
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}'’‘ʻ]+");
    private static final Set<String> PARTICLES = words("particles.tsv");
    private static final Set<String> SUFFIXES = words("name-suffixes.tsv");
    private static final Set<String> FIRM_WORDS = words("company-suffixes.tsv");

    /** How alike two words are, 0 to 1; the first is of the first name. */
    private interface Likeness {
        double of(String a, String b);

        /** The same where it is at least so much, else anything less. */
        default double of(String a, String b, double least) {
            return of(a, b);
        }

        /** The same with the words of the second name first. */
        default Likeness turned() {
            return (a, b) -> of(b, a);
        }
    }

    private static final Likeness IN_ONE_SCRIPT = new Likeness() {
        @Override
        public double of(String a, String b) {
            return of(a, b, 0);
        }

        @Override
        public double of(String a, String b, double least) {
            double like = WordLikeness.of(a, b, least);
            return like < VARIANT && NameVariants.one(a, b) ? VARIANT : like;
        }
    };

    private NameLikeness() {}

    private static Set<String> words(String table) {
        Set<String> words = new HashSet<>();
        for (Row row : LanguagePacks.ofStemma().world(table)) {
            words.add(NameSkeleton.of(row.cell(0)));
        }
        return words;
    }

    /**
     * The likeness of two names of persons. An initial fits any word that starts with it; a word that one of the names lacks
     * (a patronymic, a second given name) costs little; a given name or surname that contradicts the other costs most.
     */
    public static double ofPersons(String a, String b) {
        Optional<Letters> left = Letters.of(a);
        Optional<Letters> right = Letters.of(b);
        if (left.isPresent() && left.equals(right)) {
            return persons(written(a), written(b), (x, y) -> shared(left.get(), x, y), 0);
        }
        if (left.isPresent() == right.isPresent()) {
            return persons(parts(a), parts(b), IN_ONE_SCRIPT, 0);
        }
        Letters letters = left.or(() -> right).get();
        Likeness likeness = left.isPresent() ? (x, y) -> across(letters, y, x) : (x, y) -> across(letters, x, y);
        return persons(written(a), written(b), likeness, 0);
    }

    /** The same for two names that are given by their {@link #parts}; 0 where it is less than the least. */
    static double ofPersons(List<String> a, List<String> b, double least) {
        double like = persons(a, b, IN_ONE_SCRIPT, least);
        return like < least ? 0 : like;
    }

    private static double shared(Letters letters, String a, String b) {
        double like = letters.likeShared(a, b).orElseGet(() -> ofSpelling(a, b));
        return like < VARIANT && NameVariants.same(a, b) ? VARIANT : like;
    }

    private static double ofSpelling(String a, String b) {
        return WordLikeness.of(spelling(a), spelling(b));
    }

    private static String spelling(String word) {
        return NameSkeleton.of(word).replace(" ", "");
    }

    private static double across(Letters letters, String latin, String other) {
        double like = letters.like(latin, other);
        return like < VARIANT && NameVariants.same(latin, other) ? VARIANT : like;
    }

    /** The words of a name as it is written, in lower case, in its own script. */
    private static List<String> written(String name) {
        List<String> words = new ArrayList<>();
        for (String word : NOT_IN_WORDS.split(name.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The likeness of two names of organisations: words in any order, legal forms left out, long words weigh more. */
    public static double ofOrganisations(String a, String b) {
        Optional<Letters> left = Letters.of(a);
        Optional<Letters> right = Letters.of(b);
        if (left.isPresent() && left.equals(right)) {
            Letters letters = left.get();
            Likeness words = (x, y) -> letters.likeShared(x, y).orElseGet(() -> ofSpelling(x, y));
            return organisations(written(a), written(b), words);
        }
        if (left.isPresent() == right.isPresent()) {
            return organisations(parts(a), parts(b), WordLikeness::of);
        }
        Letters letters = left.or(() -> right).get();
        Likeness likeness = left.isPresent() ? (x, y) -> letters.like(y, x) : letters::like;
        return organisations(written(a), written(b), likeness);
    }

    private static double organisations(List<String> a, List<String> b, Likeness words) {
        List<String> left = without(a, FIRM_WORDS);
        List<String> right = without(b, FIRM_WORDS);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        double like = (covered(left, right, words) + covered(right, left, words.turned())) / 2;
        return Math.max(like, words.of(String.join("", left), String.join("", right)));
    }

    /** The likeness of two words in their one spelling; an initial fits any word that starts with it. */
    public static double ofWords(String a, String b) {
        return word(a, b, WordLikeness::of);
    }

    /** The words of a name in their one spelling, to be compared many times. */
    public static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String p : NameSkeleton.of(name).split(" ")) {
            if (!p.isEmpty()) {
                parts.add(p);
            }
        }
        return parts;
    }

    private static List<String> without(List<String> parts, Set<String> dropped) {
        List<String> kept = new ArrayList<>(parts);
        kept.removeIf(dropped::contains);
        return kept.isEmpty() ? parts : kept;
    }

    /** Whether the word (in its one spelling) tells a generation: "Jr.", "III". */
    static boolean suffix(String word) {
        return SUFFIXES.contains(word);
    }

    private static String suffix(List<String> parts) {
        String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        return parts.size() > 1 && suffix(last) ? last : "";
    }

    private static double persons(List<String> left, List<String> right, Likeness likeness, double least) {
        List<String> a = without(left, PARTICLES);
        List<String> b = without(right, PARTICLES);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        boolean inOrder = a.size() <= b.size();
        List<String> shorter = inOrder ? a : b;
        List<String> longer = inOrder ? b : a;
        Likeness words = inOrder ? likeness : likeness.turned();
        if (!suffix(a).equals(suffix(b)) && a.size() > 1 && b.size() > 1) {
            return Math.min(CLASH, paired(shorter, longer, words));
        }
        if (shorter.size() == 1) {
            double best = 0;
            for (String word : longer) {
                best = Math.max(best, words.of(shorter.get(0), word));
            }
            return longer.size() == 1 ? best : best * SURNAME_ALONE;
        }
        double pairs = paired(shorter, longer, words);
        double needed = Math.max(pairs, least) / WRITTEN_TOGETHER;
        double together = likeness.of(String.join("", a), String.join("", b), needed) * WRITTEN_TOGETHER;
        return Math.max(pairs, together);
    }

    /** Pairs the words of the shorter name with those of the longer, likest first. */
    private static double paired(List<String> shorter, List<String> longer, Likeness words) {
        int few = shorter.size();
        int many = longer.size();
        double[][] like = new double[few][many];
        for (int i = 0; i < few; i++) {
            for (int j = 0; j < many; j++) {
                like[i][j] = mayMeet(shorter, i, longer, j) ? word(shorter.get(i), longer.get(j), words) : NOT;
            }
        }
        boolean[] usedShort = new boolean[few];
        boolean[] usedLong = new boolean[many];
        double sum = 0;
        double weight = 0;
        double worst = 1;
        boolean turned = false;
        for (int n = 0; n < few; n++) {
            int bestI = -1;
            int bestJ = -1;
            double best = NOT;
            for (int i = 0; i < few; i++) {
                for (int j = 0; j < many; j++) {
                    double placed = like[i][j] - 0.01 * Math.abs((few - i) - (many - j));
                    if (!usedShort[i] && !usedLong[j] && like[i][j] >= 0 && placed > best) {
                        best = placed;
                        bestI = i;
                        bestJ = j;
                    }
                }
            }
            if (bestI < 0) {
                return CLASH;
            }
            turned |= (bestI == few - 1) != (bestJ == many - 1);
            usedShort[bestI] = true;
            usedLong[bestJ] = true;
            double w = Math.min(6, Math.max(2, shorter.get(bestI).length()));
            sum += w * like[bestI][bestJ];
            weight += w;
            worst = Math.min(worst, like[bestI][bestJ]);
        }
        double all = sum / weight - MISSING * Math.min(2, many - few);
        boolean other = worst < OTHER_PERSON || turned && worst < TURNED;
        return other ? Math.min(all, CLASH + worst * 0.3) : all;
    }

    /** Whether two words can be one: an initial stands for a given name, or closes a name as the surname does. */
    private static boolean mayMeet(List<String> shorter, int i, List<String> longer, int j) {
        boolean initial = (shorter.get(i).length() == 1) != (longer.get(j).length() == 1);
        return !initial || (i == shorter.size() - 1) == (j == longer.size() - 1);
    }

    private static double word(String a, String b, Likeness words) {
        if (a.length() == 1 || b.length() == 1) {
            return NameSkeleton.of(a.substring(0, 1)).equals(NameSkeleton.of(b.substring(0, 1))) ? INITIAL : 0;
        }
        return words.of(a, b);
    }

    private static double covered(List<String> words, List<String> by, Likeness likeness) {
        double sum = 0;
        double weight = 0;
        for (String word : words) {
            double best = 0;
            for (String other : by) {
                best = Math.max(best, likeness.of(word, other));
            }
            sum += word.length() * (best < DIFFERENT ? best / 2 : best);
            weight += word.length();
        }
        return sum / weight;
    }
}
