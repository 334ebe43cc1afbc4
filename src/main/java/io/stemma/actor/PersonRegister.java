package io.stemma.actor;

import io.stemma.reading.name.NameKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Persons of many stories: full names that are alike are one person, by complete linkage; a surname alone, which its own
 * story left without a given name, belongs to a person of the same line of stories whom it fits, if there is only one.
 * Two persons whom a story tells apart stay apart. Stories come and go: only persons whose names are touched are found
 * anew, and surnames alone only in the lines of such stories, so the outcome is that of all stories at once. Not safe for
 * use by many threads.
 */
final class PersonRegister {
    private static final String BY_HAND = "-by-hand-";

    private final AlikeNames names;
    private final Map<StoryCast, List<Bearer>> bearers = new IdentityHashMap<>();
    private final Map<String, List<Bearer>> byName = new HashMap<>();
    private final Map<String, Kin> kinOf = new HashMap<>();
    private final Surnames surnames;
    private final PersonIds ids = new PersonIds();

    /** Full names of which each is alike to another of them, with the persons whose names they are. */
    private record Kin(Set<String> names, List<Person> persons) {}

    private record Pair(double likeness, String one, String other) {}

    PersonRegister(AlikeNames names) {
        this.names = names;
        this.surnames = new Surnames(names);
    }

    /** Takes stories out and in; returns the ids of those stories in which somebody goes by another id than before. */
    Set<String> change(Collection<StoryCast> gone, Collection<StoryCast> come) {
        Set<String> touched = new HashSet<>();
        Set<String> stories = new HashSet<>();
        Set<String> homes = new TreeSet<>();
        for (StoryCast cast : gone) {
            stories.add(cast.story());
            homes.add(Surnames.home(cast));
            ids.forget(cast.story());
            for (Bearer b : bearers.remove(cast)) {
                if (b.full()) {
                    byName.get(b.name()).remove(b);
                    touched.add(b.name());
                } else {
                    surnames.remove(b);
                }
            }
        }
        for (StoryCast cast : come) {
            stories.add(cast.story());
            homes.add(Surnames.home(cast));
            List<Bearer> own = bearers(cast);
            bearers.put(cast, own);
            for (Bearer b : own) {
                if (b.full()) {
                    List<Bearer> same = byName.computeIfAbsent(b.name(), k -> new ArrayList<>(1));
                    same.add(-Collections.binarySearch(same, b) - 1, b);
                    touched.add(b.name());
                } else {
                    surnames.add(b);
                }
            }
        }
        Set<Person> changed = surnames.detach(homes);
        changed.addAll(joined(touched, stories, homes));
        changed.addAll(surnames.attach(homes));
        Set<String> moved = ids.name(changed);
        come.forEach(cast -> moved.add(cast.story()));
        return moved;
    }

    private List<Bearer> bearers(StoryCast cast) {
        List<Bearer> own = new ArrayList<>();
        for (int i = 0; i < cast.actors().size(); i++) {
            Appearance a = cast.actors().get(i);
            if (a.kind() == NameKind.PERSON && a.key() == null && !a.id().contains(BY_HAND)) {
                List<String> words = names.parts(a.name());
                boolean full = words.size() > 1 && words.get(0).length() > 1;
                own.add(new Bearer(new Sighting(cast, i), String.join(" ", words), full));
            }
        }
        return own;
    }

    /** The ids of those persons of a story who go by another id here. */
    Map<String, String> ids(String story) {
        return ids.of(story);
    }

    /**
     * Finds the persons of touched names anew.
     *
     * @param stories ids of the stories that came or went
     * @param homes gets the lines and stories in which surnames alone may now belong to somebody else
     * @return the persons that are new, are no more or have other bearers
     */
    private Set<Person> joined(Set<String> touched, Set<String> stories, Set<String> homes) {
        Set<String> all = reached(touched);
        Set<Kin> old = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String name : all) {
            Kin kin = kinOf.remove(name);
            if (kin != null) {
                old.add(kin);
            }
        }
        Map<Set<String>, List<Person>> known = new HashMap<>();
        old.forEach(kin -> kin.persons.forEach(
                p -> known.computeIfAbsent(p.names(), k -> new ArrayList<>(1)).add(p)));
        Set<Person> changed = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<String> left = new TreeSet<>(all);
        left.removeIf(name -> byName.getOrDefault(name, List.of()).isEmpty());
        while (!left.isEmpty()) {
            Set<String> kin = kin(left.iterator().next(), left);
            List<Person> persons = new ArrayList<>();
            for (Person p : found(kin)) {
                Person before = known.getOrDefault(p.names(), List.of()).stream()
                        .filter(k -> k.sameBut(p, stories))
                        .findFirst()
                        .orElse(null);
                if (before == null) {
                    homes.addAll(surnames.come(p));
                    persons.add(p);
                    changed.add(p);
                } else {
                    known.get(p.names()).remove(before);
                    surnames.gone(before);
                    if (before.takeOver(p)) {
                        changed.add(before);
                    }
                    surnames.come(before);
                    persons.add(before);
                }
            }
            Kin made = new Kin(kin, persons);
            kin.forEach(name -> kinOf.put(name, made));
        }
        known.values()
                .forEach(persons -> persons.forEach(p -> {
                    homes.addAll(surnames.gone(p));
                    p.leave();
                    changed.add(p);
                }));
        touched.forEach(name -> byName.computeIfPresent(name, (k, same) -> same.isEmpty() ? null : same));
        return changed;
    }

    /** The names whose persons may come out otherwise: those of one kin with these, before or now. */
    private Set<String> reached(Set<String> touched) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(touched);
        while (!next.isEmpty()) {
            String name = next.remove();
            if (reached.add(name)) {
                Kin kin = kinOf.get(name);
                if (kin != null) {
                    next.addAll(kin.names);
                }
                if (!byName.getOrDefault(name, List.of()).isEmpty()) {
                    names.of(name).keySet().stream().filter(this::borne).forEach(next::add);
                }
            }
        }
        return reached;
    }

    private boolean borne(String name) {
        return !byName.getOrDefault(name, List.of()).isEmpty();
    }

    /** The names that hang together with one, itself included; they are taken out of those that are left. */
    private Set<String> kin(String name, Set<String> left) {
        Set<String> kin = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(name));
        while (!next.isEmpty()) {
            String at = next.remove();
            if (left.remove(at)) {
                kin.add(at);
                next.addAll(names.of(at).keySet());
            }
        }
        return kin;
    }

    private List<Person> found(Set<String> kin) {
        Map<String, List<Person>> full = new TreeMap<>();
        kin.forEach(name -> full.put(name, ofOneName(name)));
        List<Pair> pairs = new ArrayList<>();
        for (String name : full.keySet()) {
            names.of(name).forEach((other, like) -> {
                if (name.compareTo(other) < 0 && full.containsKey(other)) {
                    pairs.add(new Pair(like, name, other));
                }
            });
        }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.likeness)
                .thenComparing(Pair::one)
                .thenComparing(Pair::other));
        Map<Person, Person> into = new IdentityHashMap<>();
        for (Pair pair : pairs) {
            Person a = root(full.get(pair.one).get(0), into);
            Person b = root(full.get(pair.other).get(0), into);
            if (a != b && alike(a, b) && a.apart(b)) {
                a.join(b);
                into.put(b, a);
            }
        }
        List<Person> persons = new ArrayList<>();
        full.values()
                .forEach(same -> same.stream().filter(p -> !into.containsKey(p)).forEach(persons::add));
        return persons;
    }

    /** Gives each bearer to the first of the name whom its story does not name already. */
    private List<Person> ofOneName(String name) {
        List<Person> same = new ArrayList<>(1);
        for (Bearer b : byName.get(name)) {
            if (same.stream().noneMatch(p -> p.bear(b))) {
                Person other = new Person(new LinkedHashSet<>(Set.of(name)));
                other.bear(b);
                same.add(other);
            }
        }
        return same;
    }

    private static Person root(Person p, Map<Person, Person> into) {
        Person at = p;
        while (into.containsKey(at)) {
            at = into.get(at);
        }
        return at;
    }

    private boolean alike(Person a, Person b) {
        for (String left : a.names()) {
            for (String right : b.names()) {
                if (!names.hold(left, right)) {
                    return false;
                }
            }
        }
        return true;
    }
}
