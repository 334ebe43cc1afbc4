package io.stemma.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Things in groups, kept while things come and go. Only what has changed, and the groups that are tied to it, is grouped
 * anew: where the groups around come out as they were, nothing beyond them can have changed, for only what is tied is ever
 * joined. Where one of them does not, it belongs to what has changed, and so on. Not safe for use by many threads.
 *
 * @param <T> a thing, with equality
 */
public final class KeptGroups<T> {
    /** Where more than one in so many things is to be grouped anew, all are. */
    private static final int MUCH = 3;

    private final Map<T, List<T>> groupOf = new HashMap<>();
    private final Set<List<T>> groups = new LinkedHashSet<>();

    /** What decides about groups. */
    public interface Grouper<T> {
        /** The things that may be of one group with this one; what is not tied at any remove never is. */
        Collection<T> tied(T thing);

        /** These things in groups, which depend on the set of things alone. */
        List<List<T>> group(Collection<T> things);
    }

    /** The groups of these things; what was told of the others before is forgotten. */
    public Collection<List<T>> of(Collection<T> things, Grouper<T> grouper) {
        Set<T> present = new LinkedHashSet<>(things);
        for (T known : List.copyOf(groupOf.keySet())) {
            if (!present.contains(known)) {
                dissolve(groupOf.get(known));
            }
        }
        Set<T> core = new LinkedHashSet<>(present);
        core.removeAll(groupOf.keySet());
        while (!core.isEmpty()) {
            if (core.size() > present.size() / MUCH) {
                all(present, grouper);
                break;
            }
            Set<List<T>> ring = new LinkedHashSet<>();
            for (T thing : core) {
                for (T other : grouper.tied(thing)) {
                    if (groupOf.containsKey(other)) {
                        ring.add(groupOf.get(other));
                    }
                }
            }
            List<T> near = new ArrayList<>(core);
            ring.forEach(near::addAll);
            Set<List<T>> found = new LinkedHashSet<>(grouper.group(near));
            boolean settled = true;
            for (List<T> group : ring) {
                if (!found.remove(group)) {
                    dissolve(group);
                    core.addAll(group);
                    settled = false;
                }
            }
            if (settled) {
                found.forEach(this::add);
                break;
            }
        }
        return List.copyOf(groups);
    }

    private void all(Set<T> present, Grouper<T> grouper) {
        groups.clear();
        groupOf.clear();
        Set<T> seen = new HashSet<>();
        for (T start : present) {
            if (seen.add(start)) {
                List<T> tied = new ArrayList<>();
                Deque<T> todo = new ArrayDeque<>(List.of(start));
                while (!todo.isEmpty()) {
                    T at = todo.remove();
                    tied.add(at);
                    for (T next : grouper.tied(at)) {
                        if (present.contains(next) && seen.add(next)) {
                            todo.add(next);
                        }
                    }
                }
                grouper.group(tied).forEach(this::add);
            }
        }
    }

    private void add(List<T> group) {
        groups.add(group);
        group.forEach(thing -> groupOf.put(thing, group));
    }

    private void dissolve(List<T> group) {
        if (group != null) {
            groups.remove(group);
            groupOf.keySet().removeAll(group);
        }
    }
}
