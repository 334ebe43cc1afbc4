package io.stemma.actor;

import io.stemma.reading.name.NameKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Persons of many stories: full names that are alike are one person, by complete linkage; a surname alone, which its own
 * story left without a given name, belongs to a person of the same line of stories whom it fits, if there is only one.
 * Two persons whom a story tells apart stay apart.
 */
final class PersonRegister {
    /** What two stories of one line must have in common besides a surname. */
    private static final double COMPANY = 1.5;

    private static final String BY_HAND = "-by-hand-";

    /** A person and the stories it is in, with its id there. */
    private static final class Person {
        private final Set<String> names = new LinkedHashSet<>();
        private final Map<String, Bearer> bearers = new LinkedHashMap<>();

        private Person(String name) {
            names.add(name);
        }
    }

    private record Bearer(StoryCast cast, Appearance actor) {}

    private record Pair(double likeness, String one, String other) {}

    private final List<StoryCast> casts;
    private final AlikeNames names;

    /** @param casts in an order that does not depend on arrival */
    PersonRegister(List<StoryCast> casts, AlikeNames names) {
        this.casts = casts;
        this.names = names;
    }

    /** For each story the ids of those persons who go by another id here. */
    Map<String, Map<String, String>> ids() {
        Map<String, List<Person>> full = new TreeMap<>();
        Map<String, List<Bearer>> parts = new TreeMap<>();
        for (StoryCast cast : casts) {
            for (Appearance a : cast.actors()) {
                if (a.kind() == NameKind.PERSON && a.key() == null && !a.id().contains(BY_HAND)) {
                    List<String> words = names.parts(a.name());
                    String name = String.join(" ", words);
                    if (words.size() > 1 && words.get(0).length() > 1) {
                        bear(full.computeIfAbsent(name, k -> new ArrayList<>(1)), name, cast, a);
                    } else {
                        parts.computeIfAbsent(name, k -> new ArrayList<>(1)).add(new Bearer(cast, a));
                    }
                }
            }
        }
        List<Person> persons = joined(full);
        attach(persons, parts);
        return named(persons);
    }

    /** Gives the bearer to the first of the name whom its story does not name already. */
    private static void bear(List<Person> same, String name, StoryCast cast, Appearance a) {
        for (Person p : same) {
            if (p.bearers.putIfAbsent(cast.story(), new Bearer(cast, a)) == null) {
                return;
            }
        }
        Person other = new Person(name);
        other.bearers.put(cast.story(), new Bearer(cast, a));
        same.add(other);
    }

    private List<Person> joined(Map<String, List<Person>> full) {
        List<Pair> pairs = new ArrayList<>();
        for (String name : full.keySet()) {
            names.of(name);
        }
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
        Map<Person, Person> into = new HashMap<>();
        for (Pair pair : pairs) {
            Person a = root(full.get(pair.one).get(0), into);
            Person b = root(full.get(pair.other).get(0), into);
            if (a != b && alike(a, b) && apart(a, b)) {
                a.names.addAll(b.names);
                a.bearers.putAll(b.bearers);
                into.put(b, a);
            }
        }
        List<Person> persons = new ArrayList<>();
        full.values()
                .forEach(same -> same.stream().filter(p -> !into.containsKey(p)).forEach(persons::add));
        return persons;
    }

    private static Person root(Person p, Map<Person, Person> into) {
        Person at = p;
        while (into.containsKey(at)) {
            at = into.get(at);
        }
        return at;
    }

    private boolean alike(Person a, Person b) {
        for (String left : a.names) {
            for (String right : b.names) {
                if (!names.hold(left, right)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean apart(Person a, Person b) {
        Person few = a.bearers.size() <= b.bearers.size() ? a : b;
        Person many = few == a ? b : a;
        return few.bearers.keySet().stream().noneMatch(many.bearers::containsKey);
    }

    private void attach(List<Person> persons, Map<String, List<Bearer>> parts) {
        Map<String, List<Person>> bySound = new HashMap<>();
        for (Person p : persons) {
            Set<String> sounds = new HashSet<>();
            p.names.forEach(n -> sounds.addAll(NameKeys.of(n)));
            sounds.forEach(
                    s -> bySound.computeIfAbsent(s, k -> new ArrayList<>()).add(p));
        }
        parts.forEach((name, bearers) -> {
            List<String> sounds = NameKeys.of(name);
            boolean alone = bearers.stream().allMatch(b -> b.cast.line() == null);
            List<Person> fitting = alone || sounds.isEmpty()
                    ? List.of()
                    : bySound.getOrDefault(sounds.get(0), List.of()).stream()
                            .filter(p -> p.names.stream().anyMatch(n -> names.fits(n, name)))
                            .toList();
            Map<String, Person> made = new HashMap<>();
            for (Bearer b : bearers) {
                Person best = best(fitting, b);
                if (best == null) {
                    String home = b.cast.line() == null ? b.cast.story() : b.cast.line();
                    Person known = made.get(home);
                    if (known == null || known.bearers.containsKey(b.cast.story())) {
                        known = new Person(name);
                        made.put(home, known);
                        persons.add(known);
                    }
                    best = known;
                }
                best.bearers.put(b.cast.story(), b);
            }
        });
    }

    /** The one person of the bearer's line whose stories share most with the bearer's; null where two share as much. */
    private static Person best(List<Person> fitting, Bearer bearer) {
        Person best = null;
        double most = 0;
        boolean tie = false;
        if (bearer.cast.line() == null) {
            return null;
        }
        for (Person p : fitting) {
            if (p.bearers.containsKey(bearer.cast.story())) {
                continue;
            }
            double shared = 0;
            for (Bearer b : p.bearers.values()) {
                if (bearer.cast.line().equals(b.cast.line())) {
                    shared = Math.max(shared, shared(b, bearer));
                }
            }
            if (shared >= COMPANY) {
                tie = shared == most;
                if (shared > most) {
                    most = shared;
                    best = p;
                }
            }
        }
        return tie ? null : best;
    }

    /** How much two bearers have in common: a role as much as an actor, a country least. */
    private static double shared(Bearer a, Bearer b) {
        Set<String> other = new HashSet<>();
        b.cast.actors().forEach(x -> other.add(x.id()));
        double sum = 0;
        for (Appearance x : a.cast.actors()) {
            if (other.contains(x.id()) && !x.id().equals(a.actor.id())) {
                sum += x.kind() == NameKind.COUNTRY ? 0.5 : 1;
            }
        }
        boolean role = a.actor.roles().stream()
                .anyMatch(r ->
                        b.actor.roles().stream().anyMatch(s -> s.canonical().equals(r.canonical())));
        return role ? sum + 1 : sum;
    }

    private static Map<String, Map<String, String>> named(List<Person> persons) {
        Map<String, List<Person>> byId = new TreeMap<>();
        for (Person p : persons) {
            byId.computeIfAbsent(ActorResolver.id(p.names), k -> new ArrayList<>(1))
                    .add(p);
        }
        Map<String, Map<String, String>> ids = new HashMap<>();
        byId.forEach((id, same) -> {
            same.sort(Comparator.comparing((Person p) -> first(p).cast.order())
                    .thenComparing(p -> first(p).actor.id()));
            for (int i = 0; i < same.size(); i++) {
                String own = i == 0 ? id : id + "-" + (i + 1);
                same.get(i).bearers.forEach((story, b) -> {
                    if (!b.actor.id().equals(own)) {
                        ids.computeIfAbsent(story, k -> new HashMap<>()).put(b.actor.id(), own);
                    }
                });
            }
        });
        return ids;
    }

    private static Bearer first(Person p) {
        return p.bearers.values().stream()
                .min(Comparator.comparing((Bearer b) -> b.cast.order()).thenComparing(b -> b.cast.story()))
                .orElseThrow();
    }
}
