package io.stemma;

import io.stemma.actor.Actor;
import io.stemma.actor.NameLikeness;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.claim.MeasureSpan;
import io.stemma.claim.MeasureState;
import io.stemma.claim.MeasureStates;
import io.stemma.dossier.ActorView;
import io.stemma.dossier.Dossier;
import io.stemma.dossier.MeasureHistory;
import io.stemma.dossier.MeasuresView;
import io.stemma.dossier.export.Parties;
import io.stemma.dossier.export.Selection;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameSkeleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Answers questions about actors and measures from a dossier. */
final class Inquiry {
    /** The least likeness at which a name asked for is taken for an actor's. */
    private static final double SAME_NAME = 0.85;

    /** So many actors are all compared with a name that is asked for. */
    private static final int FEW = 2000;

    private final Dossier dossier;
    private final MeasureHistory history;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, List<Ledger>> ledgers = new HashMap<>();
    private final Map<String, List<String>> bySound = new HashMap<>();
    private final Function<List<Ledger>, Dossier> part;
    private volatile MeasureStates all;

    Inquiry(LanguagePacks packs, Dossier dossier) {
        this(packs, dossier, some -> new Dossier(dossier.articles(), List.of(), dossier.actors(), some, List.of()));
    }

    /** @param part makes the dossier of some of the stories */
    Inquiry(LanguagePacks packs, Dossier dossier, Function<List<Ledger>, Dossier> part) {
        this.dossier = dossier;
        this.part = part;
        this.history = new MeasureHistory(packs, dossier);
        dossier.actors().actors().forEach(a -> actors.putIfAbsent(a.id(), a));
        if (actors.size() > FEW) {
            actors.values().forEach(this::sound);
        }
        for (Ledger l : dossier.ledgers()) {
            Set<String> named = new HashSet<>();
            l.story()
                    .articles()
                    .forEach(id -> dossier.actors().byArticle().get(id).forEach(a -> named.add(a.id())));
            named.forEach(
                    a -> ledgers.computeIfAbsent(a, k -> new ArrayList<>()).add(l));
        }
    }

    private void sound(Actor a) {
        Set<String> words = new HashSet<>();
        for (String spelling : a.spellings()) {
            words.addAll(List.of(NameSkeleton.of(spelling).split(" ")));
        }
        words.addAll(List.of(NameSkeleton.of(a.name()).split(" ")));
        words.forEach(w -> bySound.computeIfAbsent(w, k -> new ArrayList<>()).add(a.id()));
    }

    /** The actor that bears a name: by id, else by a spelling, else by likeness. */
    Optional<Actor> named(String name) {
        if (actors.containsKey(name)) {
            return Optional.of(actors.get(name));
        }
        for (Actor a : dossier.actors().actors()) {
            if (a.name().equalsIgnoreCase(name) || a.spellings().stream().anyMatch(name::equalsIgnoreCase)) {
                return Optional.of(a);
            }
        }
        return alike(name, Set.of(), SAME_NAME, 1).stream().findFirst().map(AlikeActor::actor);
    }

    /** Those that share a word of the name, by its sound; all where there are few. */
    private Collection<Actor> candidates(String name) {
        if (actors.size() <= FEW) {
            return actors.values();
        }
        Map<String, Actor> found = new LinkedHashMap<>();
        for (String word : NameSkeleton.of(name).split(" ")) {
            bySound.getOrDefault(word, List.of()).stream().forEach(id -> found.put(id, actors.get(id)));
        }
        return found.values();
    }

    Optional<Actor> actorOf(String id) {
        return Optional.ofNullable(actors.get(id));
    }

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

    private static double likeness(Actor a, String name) {
        double best = alike(a, a.name(), name);
        for (String s : a.spellings()) {
            best = Math.max(best, alike(a, s, name));
        }
        return best;
    }

    private static double alike(Actor a, String own, String name) {
        return a.kind() == NameKind.PERSON
                ? NameLikeness.ofPersons(own, name)
                : NameLikeness.ofOrganisations(own, name);
    }

    Optional<ActorView> actor(String name, LocalDate day) {
        return named(name).map(a -> {
            List<Ledger> told = ledgers.getOrDefault(a.id(), List.of());
            Dossier own = part.apply(told);
            List<Claim> claims = claims(told).stream()
                    .filter(c -> c.source().contains(a.id()) || c.target().contains(a.id()))
                    .toList();
            MeasureStates states = states(told);
            return new ActorView(
                    a, own, claims, day, states.on(day, a.id()), history.course(states, claims, a.id(), day), null);
        });
    }

    Optional<MeasuresView> measures(String on, LocalDate day) {
        if (on == null) {
            return Optional.of(new MeasuresView(null, day, dossier, all().on(day), List.of(), null));
        }
        return named(on).map(a -> {
            MeasureStates states = all();
            List<MeasureSpan> course = history.course(states, claims(dossier.ledgers()), a.id(), day);
            return new MeasuresView(a, day, dossier, states.on(day, a.id()), course, null);
        });
    }

    Optional<Selection> selection(String name, LocalDate day, Parties parties) {
        List<MeasureState> measures = all().on(day);
        return name == null
                ? Optional.of(new Selection(dossier, null, day, measures, parties))
                : named(name).map(a -> new Selection(dossier, a, day, measures, parties));
    }

    private MeasureStates all() {
        MeasureStates known = all;
        if (known == null) {
            known = states(dossier.ledgers());
            all = known;
        }
        return known;
    }

    private MeasureStates states(List<Ledger> some) {
        return history.of(claims(some));
    }

    private static List<Claim> claims(List<Ledger> some) {
        return some.stream().flatMap(l -> l.claims().stream()).toList();
    }
}
