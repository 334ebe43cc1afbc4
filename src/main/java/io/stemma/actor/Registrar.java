package io.stemma.actor;

import io.stemma.reading.name.NameKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes registers of the actors of many stories. It keeps what it found, so that a register of nearly the same stories as
 * the last costs what has come and gone since. Safe for use by many threads, one after the other.
 */
public final class Registrar {
    private static final int ROLES = 12;
    private static final Comparator<KnownActor> ORDER =
            Comparator.comparingInt(KnownActor::articles).reversed().thenComparing(KnownActor::id);

    private final AlikeNames names;
    private Map<String, String> one = Map.of();
    private PersonRegister persons;
    private final Map<String, StoryCast> casts = new HashMap<>();
    private final Map<String, Map<String, String>> renamed = new HashMap<>();
    private final Map<StoryCast, List<Sighting>> seen = new IdentityHashMap<>();
    private final Map<String, List<Sighting>> sightings = new HashMap<>();
    private List<KnownActor> actors = List.of();

    /** @param names what is known of names; it grows */
    public Registrar(AlikeNames names) {
        this.names = names;
        this.persons = new PersonRegister(names);
    }

    /**
     * The register of some stories. The outcome does not depend on their order, nor on what was asked for before.
     *
     * @param stories who is in them, each story once
     * @param byHand for the id of each actor that a person has said is another, the id of the other
     */
    public synchronized ActorRegister register(Collection<StoryCast> stories, Map<String, String> byHand) {
        if (!byHand.equals(one)) {
            forget(byHand);
        }
        Map<String, StoryCast> left = new HashMap<>(casts);
        List<StoryCast> come = new ArrayList<>();
        List<StoryCast> gone = new ArrayList<>();
        for (StoryCast cast : stories) {
            StoryCast before = left.remove(cast.story());
            if (before == null || !before.still(cast)) {
                come.add(cast);
                if (before != null) {
                    gone.add(before);
                }
            }
        }
        gone.addAll(left.values());
        change(gone, come);
        return new ActorRegister(actors, renamed);
    }

    private void forget(Map<String, String> byHand) {
        one = Map.copyOf(byHand);
        persons = new PersonRegister(names);
        casts.clear();
        renamed.clear();
        seen.clear();
        sightings.clear();
        actors = List.of();
    }

    private void change(List<StoryCast> gone, List<StoryCast> come) {
        Set<String> moved;
        synchronized (names) {
            moved = persons.change(gone, come);
        }
        Set<String> touched = new HashSet<>();
        for (StoryCast cast : gone) {
            casts.remove(cast.story());
            renamed.remove(cast.story());
            touched.addAll(out(cast));
        }
        come.forEach(cast -> casts.put(cast.story(), cast));
        List<Sighting> added = new ArrayList<>();
        for (String story : moved) {
            StoryCast cast = casts.get(story);
            touched.addAll(out(cast));
            added.addAll(in(cast));
        }
        added.sort(null);
        for (Sighting s : added) {
            touched.add(s.id());
            List<Sighting> same = sightings.computeIfAbsent(s.id(), k -> new ArrayList<>(1));
            same.add(-Collections.binarySearch(same, s) - 1, s);
        }
        List<KnownActor> made = new ArrayList<>();
        for (String id : touched) {
            List<Sighting> all = sightings.get(id);
            if (all.isEmpty()) {
                sightings.remove(id);
            } else {
                made.add(actor(id, all));
            }
        }
        actors = merged(actors, touched, made);
    }

    /** Takes a story's actors out; returns whom they were. */
    private Set<String> out(StoryCast cast) {
        Set<String> ids = new HashSet<>();
        List<Sighting> all = seen.remove(cast);
        if (all != null) {
            for (Sighting s : all) {
                List<Sighting> same = sightings.get(s.id());
                same.remove(Collections.binarySearch(same, s));
                ids.add(s.id());
            }
        }
        return ids;
    }

    /** A story's actors by what they go by in all stories. */
    private List<Sighting> in(StoryCast cast) {
        Map<String, String> own = persons.ids(cast.story());
        Map<String, String> others = new HashMap<>();
        List<Sighting> all = new ArrayList<>();
        for (int i = 0; i < cast.actors().size(); i++) {
            String id = cast.actors().get(i).id();
            String found = own.getOrDefault(id, id);
            String meant = one.getOrDefault(found, found);
            if (!meant.equals(id)) {
                others.put(id, meant);
            }
            all.add(new Sighting(cast, i, meant, found.equals(meant)));
        }
        if (others.isEmpty()) {
            renamed.remove(cast.story());
        } else {
            renamed.put(cast.story(), Map.copyOf(others));
        }
        seen.put(cast, all);
        return all;
    }

    /** The actors in their order, those with touched ids as they are now. */
    private static List<KnownActor> merged(List<KnownActor> before, Set<String> touched, List<KnownActor> made) {
        made.sort(ORDER);
        List<KnownActor> merged = new ArrayList<>(before.size() + made.size());
        int next = 0;
        for (KnownActor a : before) {
            if (touched.contains(a.id())) {
                continue;
            }
            while (next < made.size() && ORDER.compare(made.get(next), a) < 0) {
                merged.add(made.get(next++));
            }
            merged.add(a);
        }
        merged.addAll(made.subList(next, made.size()));
        return merged;
    }

    private static KnownActor actor(String id, List<Sighting> all) {
        Map<String, Integer> called = new HashMap<>();
        Map<String, Integer> spellings = new HashMap<>();
        Map<String, Integer> roles = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        boolean nowhere = all.stream().noneMatch(Sighting::itself);
        int articles = 0;
        List<String> stories = new ArrayList<>();
        for (Sighting s : all) {
            Appearance a = s.actor();
            articles += a.articles();
            if (s.itself() || nowhere) {
                called.merge(a.name(), 1, Integer::sum);
            }
            a.spellings().forEach(w -> spellings.merge(w, a.articles(), Integer::sum));
            a.roles().forEach(r -> {
                roles.merge(r.canonical(), 1, Integer::sum);
                words.putIfAbsent(r.canonical(), r.role());
            });
            if (stories.isEmpty() || !stories.get(stories.size() - 1).equals(s.story())) {
                stories.add(s.story());
            }
        }
        // A person goes by the fullest name; of several, by the one that most stories use.
        Appearance first = all.get(0).actor();
        boolean person = first.kind() == NameKind.PERSON && first.key() == null;
        String name = called.keySet().stream()
                .min(Comparator.comparingInt((String n) -> person ? -ActorMaker.full(n) : 0)
                        .thenComparingInt(n -> -called.get(n))
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        boolean inOne = all.size() == 1;
        return new KnownActor(
                id,
                name,
                first.kind(),
                first.key(),
                inOne ? first.spellings() : mostFirst(spellings),
                inOne
                        ? first.roles().stream()
                                .map(Appearance.RoleWord::role)
                                .limit(ROLES)
                                .toList()
                        : mostFirst(roles).stream().limit(ROLES).map(words::get).toList(),
                stories,
                articles);
    }

    private static List<String> mostFirst(Map<String, Integer> counts) {
        return counts.keySet().stream()
                .sorted(Comparator.comparingInt((String s) -> -counts.get(s)).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
