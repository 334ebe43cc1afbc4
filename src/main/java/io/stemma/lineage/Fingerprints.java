package io.stemma.lineage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes fingerprints. An article's features are
 *
 * <ul>
 *   <li>pairs of its weightiest marks: two names, a name and a rare word or number, which are the same in all languages;
 *       each tied to the fortnight of publication, the strongest also without it, for finding what has no date;
 *   <li>pairs of its weightiest names without a time, for finding what happened months before or after;
 *   <li>a bottom-k sketch of its runs of five words (A. Broder, "On the resemblance and containment of documents", 1997),
 *       which finds near copies in one language at any distance in time.
 * </ul>
 */
public final class Fingerprints {
    private static final int NAMES = 8;
    private static final int WORDS = 10;
    private static final int ALTERNATIVES = 2;
    private static final int STRONG = 16;
    private static final int PAIRS = 110;
    private static final int RUN = 5;
    private static final int SKETCH = 12;
    private static final double SKETCH_WEIGHT = 0.5;
    private static final double NAME = 0.3;
    private static final int LASTING = 6;
    /** Two names of which neither weighs more are in the news together too often to find anything by. */
    private static final double PROMINENT = 0.5;

    private Fingerprints() {}

    private record Key(long hash, double weight, boolean name) {}

    /** The fingerprint of an article: a pure function of it. */
    public static Fingerprint of(Witness witness) {
        Map<Long, Double> stored = new HashMap<>();
        Set<Long> sought = new LinkedHashSet<>();
        LocalDate day = day(witness);
        lasting(witness.profile()).forEach((hash, weight) -> {
            stored.put(FeatureKeys.always(hash), weight);
            sought.add(FeatureKeys.always(hash));
        });
        int rank = 0;
        for (Map.Entry<Long, Double> pair : pairs(witness.profile()).entrySet()) {
            long hash = pair.getKey();
            boolean strong = rank++ < STRONG;
            if (day == null) {
                stored.put(FeatureKeys.undated(hash), pair.getValue());
                sought.add(FeatureKeys.undated(hash));
                sought.add(FeatureKeys.dated(hash));
                continue;
            }
            stored.put(FeatureKeys.in(Fortnight.of(day), hash), pair.getValue());
            for (long near : Fortnight.near(day)) {
                sought.add(FeatureKeys.in(near, hash));
            }
            if (strong) {
                stored.put(FeatureKeys.dated(hash), pair.getValue());
                sought.add(FeatureKeys.undated(hash));
            }
        }
        for (long run : sketch(witness)) {
            stored.put(FeatureKeys.always(run), SKETCH_WEIGHT);
            sought.add(FeatureKeys.always(run));
        }
        return new Fingerprint(stored, sought);
    }

    private static LocalDate day(Witness witness) {
        String day = witness.article().article().publishedDay();
        if (day == null) {
            return null;
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Pairs of weighty marks with their weights, heaviest first. */
    private static Map<Long, Double> pairs(Profile profile) {
        List<Key> names = new ArrayList<>();
        List<Key> words = new ArrayList<>();
        int nameCount = 0;
        int wordCount = 0;
        for (Profile.Entry e : profile.entries()) {
            Mark mark = e.mark();
            if (mark.kind() == Mark.Kind.NAME && nameCount < NAMES && mark.weight() >= NAME) {
                nameCount++;
                names.add(new Key(mark.keys()[0], mark.weight(), true));
            } else if (mark.kind() == Mark.Kind.WORD && wordCount < WORDS) {
                wordCount++;
                for (int k = 0; k < mark.keys().length && k < ALTERNATIVES && mark.strengths()[k] == 1; k++) {
                    words.add(new Key(mark.keys()[k], mark.weight(), false));
                }
            }
        }
        Map<Long, Double> pairs = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                add(names.get(i), names.get(j), pairs);
            }
            for (Key word : words) {
                add(names.get(i), word, pairs);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < i; j++) {
                add(words.get(i), words.get(j), pairs);
            }
        }
        Map<Long, Double> sorted = new LinkedHashMap<>();
        pairs.entrySet().stream()
                .sorted((a, b) -> a.getValue().equals(b.getValue())
                        ? Long.compare(a.getKey(), b.getKey())
                        : Double.compare(b.getValue(), a.getValue()))
                .limit(PAIRS)
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    /** Pairs of the weightiest names, by which stories of one line are found over the months. */
    private static Map<Long, Double> lasting(Profile profile) {
        List<Key> names = new ArrayList<>();
        for (Profile.Entry e : profile.entries()) {
            if (e.mark().kind() == Mark.Kind.NAME && names.size() < LASTING) {
                names.add(new Key(e.mark().keys()[0], e.mark().weight(), true));
            }
        }
        Map<Long, Double> pairs = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (Math.max(names.get(i).weight(), names.get(j).weight()) > PROMINENT) {
                    add(names.get(i), names.get(j), pairs);
                }
            }
        }
        return pairs;
    }

    private static void add(Key a, Key b, Map<Long, Double> pairs) {
        if (a.hash() != b.hash()) {
            pairs.put(Hash.mix(a.hash() + b.hash()), a.weight() * b.weight() * (a.name() || b.name() ? 1 : 0.5));
        }
    }

    private static Set<Long> sketch(Witness witness) {
        TreeSet<Long> least = new TreeSet<>();
        for (int s = 0; s < witness.sentences(); s++) {
            int[] words = witness.words(s);
            for (int i = 0; i + RUN <= words.length; i++) {
                long hash = 17;
                for (int k = 0; k < RUN; k++) {
                    hash = hash * 0x9E3779B97F4A7C15L + words[i + k];
                }
                least.add(Hash.mix(hash));
                if (least.size() > SKETCH) {
                    least.pollLast();
                }
            }
        }
        return least;
    }
}
