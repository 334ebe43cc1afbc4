package io.stemma.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Full names of persons, and which of them may be one person's. Grows with the names that are asked for, so that each name is
 * taken apart and each pair compared once. Not safe for use by many threads.
 */
public final class AlikeNames {
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Map<String, List<String>> keys = new HashMap<>();
    private final Map<String, List<String>> blocks = new HashMap<>();
    private final Map<String, Map<String, Double>> alike = new HashMap<>();
    private final Map<String, Map<String, Boolean>> holding = new HashMap<>();
    private final Map<String, Map<String, Boolean>> fitting = new HashMap<>();

    /** The words of a person's name. */
    List<String> parts(String name) {
        return parts.computeIfAbsent(name, NameLikeness::parts);
    }

    /** The names seen so far that are like this one, with how like; the name itself is seen from now on. */
    Map<String, Double> of(String name) {
        Map<String, Double> known = alike.get(name);
        if (known == null) {
            known = new HashMap<>();
            alike.put(name, known);
            Set<String> others = new HashSet<>();
            for (String block : NameKeys.pairs(keys(name))) {
                List<String> same = blocks.computeIfAbsent(block, k -> new ArrayList<>(1));
                others.addAll(same);
                same.add(name);
            }
            for (String other : others) {
                double like = likeness(name, other, Persons.JOIN);
                if (like > 0) {
                    known.put(other, like);
                    alike.get(other).put(name, like);
                }
            }
        }
        return known;
    }

    /** Whether two full names may be of one person whom other names have already made one. */
    boolean hold(String one, String other) {
        boolean first = one.compareTo(other) < 0;
        return holding.computeIfAbsent(first ? one : other, k -> new HashMap<>())
                .computeIfAbsent(first ? other : one, k -> likeness(one, other, Persons.HOLD) > 0);
    }

    /** The likeness of two names in their one spelling, the same whichever was seen first; 0 where it is less than the least. */
    private double likeness(String one, String other, double least) {
        boolean first = one.compareTo(other) < 0;
        return NameLikeness.ofPersons(parts(first ? one : other), parts(first ? other : one), least);
    }

    /** Whether a name that may be a part alone may stand for a full one. */
    boolean fits(String full, String name) {
        List<String> own = keys(name);
        return !own.isEmpty()
                && keys(full).contains(own.get(0))
                && fitting.computeIfAbsent(name, k -> new HashMap<>())
                        .computeIfAbsent(full, k -> Persons.fits(full, name));
    }

    private List<String> keys(String name) {
        return keys.computeIfAbsent(name, n -> NameKeys.ofParts(parts(n)));
    }
}
