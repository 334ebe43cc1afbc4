package io.stemma.actor;

import io.stemma.reading.name.NameKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names in part and whom they belong to. A line of stories is looked at on its own, since it is there that a surname alone
 * may be a person with a full name. Not safe for use by many threads.
 */
final class Surnames {
    /** What two stories of one line must have in common besides a surname. */
    private static final double COMPANY = 1.5;

    private final AlikeNames names;
    /** Those who bear a name in part, by line or, where there is none, story, and by name. */
    private final Map<String, Map<String, List<Bearer>>> parts = new HashMap<>();
    /** Persons with a full name who are in a line. */
    private final Map<String, Set<Person>> inLine = new HashMap<>();
    /** Persons who have a name in part alone, by line or story. */
    private final Map<String, List<Person>> alone = new HashMap<>();

    Surnames(AlikeNames names) {
        this.names = names;
    }

    /** Where a name in part may find its full name: the line of the story, or the story. */
    static String home(StoryCast cast) {
        return cast.line() == null ? cast.story() : cast.line();
    }

    void add(Bearer b) {
        List<Bearer> same = parts.computeIfAbsent(home(b.cast()), k -> new TreeMap<>())
                .computeIfAbsent(b.name(), k -> new ArrayList<>(1));
        same.add(-Collections.binarySearch(same, b) - 1, b);
    }

    void remove(Bearer b) {
        parts.computeIfPresent(home(b.cast()), (home, byName) -> {
            byName.computeIfPresent(b.name(), (name, same) -> {
                same.remove(b);
                return same.isEmpty() ? null : same;
            });
            return byName.isEmpty() ? null : byName;
        });
    }

    /** Takes note of a person with a full name; returns the lines that it is in. */
    Set<String> come(Person p) {
        Set<String> lines = lines(p);
        lines.forEach(line -> inLine.computeIfAbsent(line, k -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(p));
        return lines;
    }

    /** Forgets a person with a full name; returns the lines that it was in. */
    Set<String> gone(Person p) {
        Set<String> lines = lines(p);
        lines.forEach(line -> inLine.computeIfPresent(line, (k, persons) -> {
            persons.remove(p);
            return persons.isEmpty() ? null : persons;
        }));
        return lines;
    }

    private static Set<String> lines(Person p) {
        Set<String> lines = new HashSet<>();
        for (Bearer b : p.own()) {
            if (b.cast().line() != null) {
                lines.add(b.cast().line());
            }
        }
        return lines;
    }

    /** Has nobody with a full name be one who bears a name in part in these lines; returns those of whom some were. */
    Set<Person> detach(Collection<String> homes) {
        Set<Person> changed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String home : homes) {
            inLine.getOrDefault(home, Set.of()).stream()
                    .filter(p -> p.detach(home))
                    .forEach(changed::add);
        }
        return changed;
    }

    /** Finds anew whom the names in part belong to in these lines and stories; returns the persons for whom that matters. */
    Set<Person> attach(Collection<String> homes) {
        Set<Person> changed = detach(homes);
        for (String home : homes) {
            Set<Person> here = inLine.getOrDefault(home, Set.of());
            List<Person> before = alone.remove(home);
            if (before != null) {
                before.forEach(Person::leave);
                changed.addAll(before);
            }
            List<Person> made = new ArrayList<>();
            parts.getOrDefault(home, Map.of())
                    .forEach((name, bearers) -> made.addAll(attach(name, bearers, here, changed)));
            if (!made.isEmpty()) {
                alone.put(home, made);
                changed.addAll(made);
            }
        }
        return changed;
    }

    /** Gives those who bear a name in part to the persons of their line whom they are; returns new persons for the others. */
    private List<Person> attach(String name, List<Bearer> bearers, Set<Person> here, Set<Person> changed) {
        List<Person> fitting = here.stream()
                .filter(p -> p.names().stream().anyMatch(full -> names.fits(full, name)))
                .toList();
        List<Person> made = new ArrayList<>(1);
        for (Bearer b : bearers) {
            Person best = best(fitting, b);
            if (best != null) {
                best.attach(b);
                changed.add(best);
                continue;
            }
            Person last = made.isEmpty() ? null : made.get(made.size() - 1);
            if (last == null || !last.bear(b)) {
                last = new Person(new LinkedHashSet<>(Set.of(name)));
                last.bear(b);
                made.add(last);
            }
        }
        return made;
    }

    /** The one person of the bearer's line whose stories share most with the bearer's; null where two share as much. */
    private static Person best(List<Person> fitting, Bearer bearer) {
        Person best = null;
        double most = 0;
        boolean tie = false;
        for (Person p : fitting) {
            if (p.in(bearer.story())) {
                continue;
            }
            double shared = 0;
            for (Bearer b : p.bearers()) {
                if (bearer.cast().line().equals(b.cast().line())) {
                    shared = Math.max(shared, shared(b, bearer));
                }
            }
            if (shared >= COMPANY && shared > most) {
                most = shared;
                best = p;
                tie = false;
            } else if (best != null && shared == most) {
                tie = true;
            }
        }
        return tie ? null : best;
    }

    /** How much two bearers have in common: a role as much as an actor, a country least. */
    private static double shared(Bearer a, Bearer b) {
        Set<String> other = new HashSet<>();
        b.cast().actors().forEach(x -> other.add(x.id()));
        double sum = 0;
        for (Appearance x : a.cast().actors()) {
            if (other.contains(x.id()) && !x.id().equals(a.actor().id())) {
                sum += x.kind() == NameKind.COUNTRY ? 0.5 : 1;
            }
        }
        boolean role = a.actor().roles().stream()
                .anyMatch(r ->
                        b.actor().roles().stream().anyMatch(s -> s.canonical().equals(r.canonical())));
        return role ? sum + 1 : sum;
    }
}
