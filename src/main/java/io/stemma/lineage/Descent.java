package io.stemma.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which of the derivations among some articles follow from the others: where a second article derives from a first,
 * and a third from the second, the third is like the first as well. Each article hangs from its nearest source; what else
 * ties it to the same family is implied.
 */
public final class Descent {
    /** A source that is named counts as so much nearer. */
    private static final double NAMED = 0.5;

    private Descent() {}

    /**
     * The derivations that follow from others, in the order given. The outcome depends on the set of derivations alone.
     *
     * @param derivations those among the articles of a story
     */
    public static List<Derivation> implied(Collection<Derivation> derivations) {
        List<Derivation> nearest = new ArrayList<>(derivations);
        nearest.sort(Comparator.comparingDouble((Derivation d) -> -nearness(d))
                .thenComparing(Derivation::from)
                .thenComparing(Derivation::to));
        Set<Derivation> kept = new HashSet<>();
        Map<String, String> families = new HashMap<>();
        Set<String> derived = new HashSet<>();
        for (boolean first : new boolean[] {true, false}) {
            for (Derivation d : nearest) {
                if ((!first || !derived.contains(d.from())) && join(d.from(), d.to(), families)) {
                    kept.add(d);
                    derived.add(d.from());
                }
            }
        }
        return derivations.stream().filter(d -> !kept.contains(d)).toList();
    }

    /** How much of what an article says it has from a source, and how closely: 0 to 1, more where the source is named. */
    private static double nearness(Derivation d) {
        Map<Integer, Double> best = new HashMap<>();
        d.aligned().forEach(p -> best.merge(p.from(), p.score(), Math::max));
        double shared = best.values().stream().mapToDouble(Double::doubleValue).sum();
        double said = best.size() + d.onlyInFrom().size();
        return (said == 0 ? 0 : shared / said) + (d.kinds().contains(DerivationKind.CITATION) ? NAMED : 0);
    }

    private static String head(String id, Map<String, String> families) {
        String at = id;
        while (families.containsKey(at)) {
            at = families.get(at);
        }
        return at;
    }

    private static boolean join(String a, String b, Map<String, String> families) {
        String x = head(a, families);
        String y = head(b, families);
        if (x.equals(y)) {
            return false;
        }
        families.put(x, y);
        return true;
    }
}
