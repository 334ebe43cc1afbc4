package io.stemma.story.likeness;

import io.stemma.lineage.FeatureKeys;
import io.stemma.lineage.Fortnight;
import io.stemma.lineage.Hash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The features by which the articles that may be close to one are found, out of any number: pairs of the things that weigh
 * most in its gist, tied to the fortnight it was written in, so that what is found does not grow with the years; the
 * weightiest pairs also without it, for articles of which no day is known.
 *
 * @param stored hashes under which an article is put into an index, each with its weight, above 0 to 1
 * @param sought the hashes to look for
 */
public record GistFeatures(Map<Long, Double> stored, Set<Long> sought) {
    private static final int THINGS = 20;
    private static final int ALTERNATIVES = 2;
    private static final int STRONG = 60;

    public GistFeatures {
        stored = Map.copyOf(stored);
        sought = Set.copyOf(sought);
    }

    private record Pair(long hash, double weight) {}

    /** The features of an article: a pure function of its gist. */
    public static GistFeatures of(Gist gist) {
        Map<Long, Double> stored = new HashMap<>();
        Set<Long> sought = new HashSet<>();
        List<Pair> pairs = pairs(gist.bags().all().heaviest(THINGS));
        for (int rank = 0; rank < pairs.size(); rank++) {
            long hash = pairs.get(rank).hash();
            double weight = pairs.get(rank).weight();
            if (gist.day() == null) {
                stored.put(FeatureKeys.undated(hash), weight);
                sought.add(FeatureKeys.undated(hash));
                sought.add(FeatureKeys.dated(hash));
            } else {
                stored.put(FeatureKeys.in(Fortnight.of(gist.day()), hash), weight);
                for (long near : Fortnight.near(gist.day())) {
                    sought.add(FeatureKeys.in(near, hash));
                }
                if (rank < STRONG) {
                    stored.put(FeatureKeys.dated(hash), weight);
                    sought.add(FeatureKeys.undated(hash));
                }
            }
        }
        return new GistFeatures(stored, sought);
    }

    /** Pairs of things, the weightiest first. */
    private static List<Pair> pairs(List<Bag.Thing> things) {
        Map<Long, Double> weights = new HashMap<>();
        double most = things.isEmpty() ? 1 : things.get(0).weight();
        for (int i = 0; i < things.size(); i++) {
            for (int j = 0; j < i; j++) {
                double weight = things.get(i).weight() * things.get(j).weight() / (most * most);
                for (String one : alternatives(things.get(i))) {
                    for (String other : alternatives(things.get(j))) {
                        if (!one.equals(other)) {
                            weights.merge(Hash.mix(Hash.of(one) + Hash.of(other)), weight, Math::max);
                        }
                    }
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        weights.forEach((hash, weight) -> pairs.add(new Pair(hash, weight)));
        pairs.sort((a, b) ->
                a.weight() != b.weight() ? Double.compare(b.weight(), a.weight()) : Long.compare(a.hash(), b.hash()));
        return pairs;
    }

    private static List<String> alternatives(Bag.Thing thing) {
        return thing.keys().subList(0, Math.min(ALTERNATIVES, thing.keys().size()));
    }
}
