package io.stemma.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Groups the persons of several articles: full names that are alike, by complete linkage, so that no chain of likenesses
 * joins two who differ; then names with an initial and surnames alone, where there is only one whom they fit and the
 * articles share other actors. The outcome does not depend on the order of the input.
 */
final class Persons {
    /** Full names at least so alike may be one person's. */
    static final double JOIN = 0.82;
    /** Each two names of one person are at least so alike. */
    static final double HOLD = 0.78;

    private static final double SURNAME = 0.9;
    private static final double CONTEXT = 1.5;

    /** One person: the spelled-out forms of the name, by their one spelling, and who bears them. */
    static final class Person {
        final Set<List<String>> names = new LinkedHashSet<>();
        final List<Named> bearers = new ArrayList<>();
    }

    private record Pair(double likeness, int a, int b) {}

    private final Map<String, Set<String>> contexts;

    /** @param contexts for each article the keys of its actors */
    Persons(Map<String, Set<String>> contexts) {
        this.contexts = contexts;
    }

    List<Person> group(List<Named> all) {
        Map<String, List<Named>> byName = new TreeMap<>();
        for (Named n : all) {
            byName.computeIfAbsent(String.join(" ", NameLikeness.parts(n.actor().name())), k -> new ArrayList<>())
                    .add(n);
        }
        List<Person> full = new ArrayList<>();
        List<Map.Entry<String, List<Named>>> initials = new ArrayList<>();
        List<Map.Entry<String, List<Named>>> alone = new ArrayList<>();
        for (Map.Entry<String, List<Named>> e : byName.entrySet()) {
            List<String> parts = List.of(e.getKey().split(" "));
            if (parts.size() == 1) {
                alone.add(e);
            } else if (parts.get(0).length() == 1) {
                initials.add(e);
            } else {
                Person person = new Person();
                person.names.add(parts);
                person.bearers.addAll(e.getValue());
                full.add(person);
            }
        }
        List<Person> persons = join(full);
        initials.forEach(e -> attach(persons, e.getKey(), e.getValue(), JOIN - 0.05));
        alone.forEach(e -> attach(persons, e.getKey(), e.getValue(), -1));
        return persons;
    }

    /** Joins full names, likest first, as long as every name of the one is like every name of the other. */
    private List<Person> join(List<Person> full) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < full.size(); i++) {
            for (String key : NameKeys.of(name(full.get(i)))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < full.size(); i++) {
            Set<Integer> others = new HashSet<>();
            for (String key : NameKeys.of(name(full.get(i)))) {
                others.addAll(blocks.get(key));
            }
            for (int j : others) {
                double like = j > i ? NameLikeness.ofPersons(name(full.get(i)), name(full.get(j))) : 0;
                if (like >= JOIN) {
                    pairs.add(new Pair(like, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.likeness)
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        Person[] of = full.toArray(Person[]::new);
        for (Pair p : pairs) {
            Person a = of[p.a];
            Person b = of[p.b];
            if (a != b && alike(a, b) && apart(a, b)) {
                a.names.addAll(b.names);
                a.bearers.addAll(b.bearers);
                for (int i = 0; i < of.length; i++) {
                    if (of[i] == b) {
                        of[i] = a;
                    }
                }
            }
        }
        return new ArrayList<>(new LinkedHashSet<>(List.of(of)));
    }

    private static String name(Person person) {
        return String.join(" ", person.names.iterator().next());
    }

    private static boolean alike(Person a, Person b) {
        for (List<String> left : a.names) {
            for (List<String> right : b.names) {
                if (NameLikeness.ofPersons(String.join(" ", left), String.join(" ", right)) < HOLD) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether no article names both: it would have told them apart for a reason. */
    private static boolean apart(Person a, Person b) {
        Set<String> articles = new HashSet<>();
        a.bearers.forEach(n -> articles.add(n.article()));
        return b.bearers.stream().noneMatch(n -> articles.contains(n.article()));
    }

    /** Gives each bearer of a name in part to the one person whom it fits best in its context, or makes new persons. */
    private void attach(List<Person> persons, String name, List<Named> bearers, double threshold) {
        List<Person> fitting = new ArrayList<>();
        for (Person p : persons) {
            if (p.names.stream().anyMatch(full -> fits(full, name, threshold))) {
                fitting.add(p);
            }
        }
        List<Named> left = new ArrayList<>();
        bearers.stream().sorted(Comparator.comparing(Named::article)).forEach(n -> {
            Person best = best(fitting, n);
            if (best == null) {
                left.add(n);
            } else {
                best.bearers.add(n);
            }
        });
        List<Person> made = new ArrayList<>();
        for (Named n : left) {
            Person known = made.stream()
                    .filter(p -> p.bearers.stream().anyMatch(m -> shared(m, n) >= CONTEXT))
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                known = new Person();
                known.names.add(List.of(name.split(" ")));
                made.add(known);
            }
            known.bearers.add(n);
        }
        persons.addAll(made);
    }

    /** Whether a name in part, a surname or one behind an initial, may stand for a full name; both as {@link NameLikeness#parts}. */
    static boolean fits(String full, String name) {
        return fits(List.of(full.split(" ")), name, name.indexOf(' ') < 0 ? -1 : JOIN - 0.05);
    }

    private static boolean fits(List<String> full, String name, double threshold) {
        if (full.size() == 1) {
            return false;
        }
        if (threshold > 0) {
            return NameLikeness.ofPersons(String.join(" ", full), name) >= threshold;
        }
        return full.stream().skip(1).anyMatch(w -> w.length() > 1 && WordLikeness.of(w, name) >= SURNAME);
    }

    /** The person whose articles share most with the bearer's; null where none shares enough, or two as much. */
    private Person best(List<Person> fitting, Named bearer) {
        Person best = null;
        double most = 0;
        boolean tie = false;
        for (Person p : fitting) {
            double shared = 0;
            boolean together = false;
            for (Named n : p.bearers) {
                together |= n.article().equals(bearer.article());
                shared = Math.max(shared, shared(n, bearer));
            }
            if (together || shared < CONTEXT) {
                continue;
            }
            tie = shared == most;
            if (shared > most) {
                most = shared;
                best = p;
                tie = false;
            }
        }
        return tie ? null : best;
    }

    /** How much two bearers have in common: the same role counts most, a country least. */
    private double shared(Named a, Named b) {
        double sum = 0;
        Set<String> other = contexts.getOrDefault(b.article(), Set.of());
        String own = ActorKeys.of(a.actor());
        for (String key : contexts.getOrDefault(a.article(), Set.of())) {
            if (other.contains(key) && !key.equals(own)) {
                sum += key.length() == 2 ? 0.5 : 1;
            }
        }
        boolean role = a.actor().roles().stream()
                .anyMatch(r ->
                        b.actor().roles().stream().anyMatch(s -> s.canonical().equals(r.canonical())));
        return role ? sum + 1 : sum;
    }
}
