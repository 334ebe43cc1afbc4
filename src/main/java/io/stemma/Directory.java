package io.stemma;

import io.stemma.actor.AlikeNames;
import io.stemma.actor.KnownActor;
import io.stemma.actor.NameLikeness;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameSkeleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    private final Map<String, KnownActor> byId = new HashMap<>();
    private final Map<String, KnownActor> bySpelling = new HashMap<>();
    private final Map<String, Set<KnownActor>> bySound = new HashMap<>();

    /**
     * @param actors the likeliest to be meant first
     * @param names what is known of names; it grows
     */
    Directory(List<KnownActor> actors, AlikeNames names) {
        this.actors = actors;
        for (KnownActor a : actors) {
            byId.putIfAbsent(a.id(), a);
            bySpelling.putIfAbsent(a.name().toLowerCase(Locale.ROOT), a);
            a.spellings().forEach(s -> bySpelling.putIfAbsent(s.toLowerCase(Locale.ROOT), a));
            if (actors.size() > FEW) {
                Set<String> words = new HashSet<>(names.sounds(a.name()));
                a.spellings().forEach(s -> words.addAll(names.sounds(s)));
                words.forEach(
                        w -> bySound.computeIfAbsent(w, k -> new HashSet<>()).add(a));
            }
        }
    }

    Optional<KnownActor> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The actor that bears a name: by id, else by a spelling, else by likeness. */
    Optional<KnownActor> named(String name) {
        KnownActor known = byId.getOrDefault(name, bySpelling.get(name.toLowerCase(Locale.ROOT)));
        return known != null
                ? Optional.of(known)
                : alike(name, Set.of(), SAME_NAME, 1).stream().findFirst().map(AlikeActor::actor);
    }

    /** Those that share a word of the name, by its sound; all where there are few. */
    private Collection<KnownActor> candidates(String name) {
        if (actors.size() <= FEW) {
            return actors;
        }
        Map<String, KnownActor> found = new LinkedHashMap<>();
        for (String word : NameSkeleton.of(name).split(" ")) {
            bySound.getOrDefault(word, Set.of()).forEach(a -> found.put(a.id(), a));
        }
        return found.values();
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
