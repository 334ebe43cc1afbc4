package io.stemma;

import io.stemma.actor.KnownActor;
import io.stemma.actor.NameBook;
import io.stemma.actor.NameLikeness;
import io.stemma.reading.name.NameKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds actors by name. Immutable. */
final class Directory {
    /** The least likeness at which a name asked for is taken for an actor's. */
    private static final double SAME_NAME = 0.85;

    /** So many actors are all compared with a name that is asked for. */
    private static final int FEW = 2000;

    private final List<KnownActor> actors;
    private final NameBook names;
    private final Map<String, KnownActor> byId = new HashMap<>();
    private final Map<String, List<KnownActor>> bySpelling = new HashMap<>();

    /**
     * @param actors the likeliest to be meant first
     * @param names what is known of names; it grows
     */
    Directory(List<KnownActor> actors, NameBook names) {
        this.actors = actors;
        this.names = names;
        for (KnownActor a : actors) {
            byId.putIfAbsent(a.id(), a);
            add(a.name(), a);
            a.spellings().forEach(s -> add(s, a));
        }
    }

    private void add(String name, KnownActor a) {
        String plain = few() ? NameBook.plain(name) : known(name, a.kind());
        List<KnownActor> known = bySpelling.putIfAbsent(plain, List.of(a));
        if (known != null && known.get(known.size() - 1) != a) {
            List<KnownActor> all = new ArrayList<>(known);
            all.add(a);
            bySpelling.put(plain, all);
        }
    }

    private String known(String name, NameKind kind) {
        return kind == NameKind.PERSON ? names.person(name) : names.other(name);
    }

    /** Whether they are all looked at, so that no name need be known by its sound. */
    private boolean few() {
        return actors.size() <= FEW;
    }

    Optional<KnownActor> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The actor that bears a name: by id, else by a spelling, else by likeness. */
    Optional<KnownActor> named(String name) {
        List<KnownActor> known = byId.containsKey(name)
                ? List.of(byId.get(name))
                : bySpelling.getOrDefault(NameBook.plain(name), List.of());
        return !known.isEmpty()
                ? Optional.of(known.get(0))
                : alike(name, Set.of(), SAME_NAME, 1).stream().findFirst().map(AlikeActor::actor);
    }

    /** Those who bear a name that may be one with this; all where there are few. */
    private Collection<KnownActor> candidates(String name) {
        if (few()) {
            return actors;
        }
        Set<KnownActor> found = Collections.newSetFromMap(new IdentityHashMap<>());
        names.near(name).forEach(near -> found.addAll(bySpelling.getOrDefault(near, List.of())));
        return found;
    }

    /**
     * The actors that a name may stand for, likest first.
     *
     * @param kinds what they may be, empty for anything
     * @param least the least likeness, 0 to 1
     * @param limit at most so many
     */
    List<AlikeActor> alike(String name, Set<NameKind> kinds, double least, int limit) {
        return candidates(name).stream()
                .filter(a -> kinds.isEmpty() || kinds.contains(a.kind()))
                .map(a -> new AlikeActor(a, likeness(a, name)))
                .filter(a -> a.likeness() >= least)
                .sorted(Comparator.comparingDouble(AlikeActor::likeness)
                        .reversed()
                        .thenComparing(a -> a.actor().id()))
                .limit(limit)
                .toList();
    }

    private static double likeness(KnownActor a, String name) {
        double best = alike(a, a.name(), name);
        for (String s : a.spellings()) {
            best = Math.max(best, alike(a, s, name));
        }
        return best;
    }

    private static double alike(KnownActor a, String own, String name) {
        return a.kind() == NameKind.PERSON
                ? NameLikeness.ofPersons(own, name)
                : NameLikeness.ofOrganisations(own, name);
    }
}
