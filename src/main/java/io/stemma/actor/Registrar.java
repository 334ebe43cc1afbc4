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
    /** What the actors of each story go by in all stories. */
    private final Map<StoryCast, List<String>> ids = new IdentityHashMap<>();
    /** Where each actor is seen. */
    private final Map<String, List<Sighting>> sightings = new HashMap<>();
    /** Where somebody is another because a person has said so. */
    private final Set<Sighting> said = new HashSet<>();

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
        ids.clear();
        sightings.clear();
        said.clear();
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
        for (String story : moved) {
            touched.addAll(out(casts.get(story)));
        }
        for (String story : moved) {
            touched.addAll(in(casts.get(story)));
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
        List<String> own = ids.remove(cast);
        if (own == null) {
            return Set.of();
        }
        for (int i = 0; i < own.size(); i++) {
            Sighting sighting = new Sighting(cast, i);
            List<Sighting> same = sightings.get(own.get(i));
            same.remove(Collections.binarySearch(same, sighting));
            said.remove(sighting);
        }
        return new HashSet<>(own);
    }

    /** Takes a story's actors in, by what they go by in all stories; returns whom they are. */
    private Set<String> in(StoryCast cast) {
        Map<String, String> persons = this.persons.ids(cast.story());
        Map<String, String> others = new HashMap<>();
        List<String> own = new ArrayList<>();
        for (int i = 0; i < cast.actors().size(); i++) {
            Sighting sighting = new Sighting(cast, i);
            String id = sighting.actor().id();
            String found = persons.getOrDefault(id, id);
            String meant = one.getOrDefault(found, found);
            if (!meant.equals(id)) {
                others.put(id, meant);
            }
            if (!meant.equals(found)) {
                said.add(sighting);
            }
            own.add(meant);
            List<Sighting> same = sightings.computeIfAbsent(meant, k -> new ArrayList<>(1));
            same.add(-Collections.binarySearch(same, sighting) - 1, sighting);
        }
        if (others.isEmpty()) {
            renamed.remove(cast.story());
        } else {
            renamed.put(cast.story(), Map.copyOf(others));
        }
        ids.put(cast, own);
        return new HashSet<>(own);
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

    private KnownActor actor(String id, List<Sighting> all) {
        Map<String, Integer> called = new HashMap<>();
        Map<String, Integer> spellings = new HashMap<>();
        Map<String, Integer> roles = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        boolean nowhere = said.containsAll(all);
        int articles = 0;
        List<String> stories = new ArrayList<>();
        for (Sighting s : all) {
            Appearance a = s.actor();
            articles += a.articles();
            if (nowhere || !said.contains(s)) {
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
