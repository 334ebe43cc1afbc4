package io.stemma.actor;

import io.stemma.article.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The actors of many stories: who in one story is whom in another. Organisations, countries, places and whoever the
 * gazetteer knows go by their id, which is the same in all stories; persons by {@link PersonRegister}. Made by a {@link Registrar}. Immutable.
 */
public final class ActorRegister {
    private final List<KnownActor> actors;
    private final Map<String, KnownActor> byId = new HashMap<>();
    private final Map<String, Map<String, String>> renamed;

    /**
     * @param actors those whom most articles name first
     * @param renamed for each story and each id that it gives to somebody who has another id here, the id here
     */
    ActorRegister(List<KnownActor> actors, Map<String, Map<String, String>> renamed) {
        this.actors = List.copyOf(actors);
        this.renamed = Map.copyOf(renamed);
        actors.forEach(a -> byId.put(a.id(), a));
    }

    /** All actors, those whom most articles name first. */
    public List<KnownActor> actors() {
        return actors;
    }

    /** An actor by its id. */
    public Optional<KnownActor> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** For each id that a story gives to somebody who has another id here, the id here. */
    public Map<String, String> renamed(String story) {
        return renamed.getOrDefault(story, Map.of());
    }

    /** The actors of some stories as one, with the evidence of their roles; each story's go by the ids that it gives. */
    public Actors together(Map<String, Actors> stories) {
        List<Actors> called = new ArrayList<>();
        stories.forEach((story, actors) -> called.add(called(actors, renamed(story))));
        return together(called);
    }

    /** A story's actors by the ids here; where several are one here, it is there as often. */
    private static Actors called(Actors actors, Map<String, String> own) {
        if (own.isEmpty()) {
            return actors;
        }
        UnaryOperator<Actor> called = a -> a.called(own.getOrDefault(a.id(), a.id()));
        Map<String, List<Actor>> byArticle = new HashMap<>();
        actors.byArticle()
                .forEach((article, named) ->
                        byArticle.put(article, named.stream().map(called).toList()));
        return new Actors(actors.actors().stream().map(called).toList(), byArticle);
    }

    /** The same of stories whose actors go by the ids here already. */
    public Actors together(Collection<Actors> stories) {
        Map<String, List<Actor>> parts = new LinkedHashMap<>();
        for (Actors actors : stories) {
            actors.actors()
                    .forEach(a -> parts.computeIfAbsent(a.id(), k -> new ArrayList<>())
                            .add(a));
        }
        Map<String, Actor> whole = new HashMap<>();
        parts.forEach((id, of) -> whole.put(id, whole(id, of)));
        Map<String, List<Actor>> byArticle = new HashMap<>();
        Map<String, Integer> articles = new HashMap<>();
        for (Actors actors : stories) {
            actors.byArticle().forEach((article, named) -> {
                List<Actor> here = named.stream().map(a -> whole.get(a.id())).toList();
                byArticle.put(article, here);
                here.stream().map(Actor::id).distinct().forEach(id -> articles.merge(id, 1, Integer::sum));
            });
        }
        List<Actor> ordered = new ArrayList<>(whole.values());
        ordered.sort(Comparator.comparingInt((Actor a) -> -articles.getOrDefault(a.id(), 0))
                .thenComparing(Actor::id));
        return new Actors(ordered, byArticle);
    }

    /** An actor as some stories tell of it, with the evidence of its roles. */
    public Actor whole(String id, List<Actor> parts) {
        KnownActor known = byId.get(id);
        Map<String, Role> roles = new TreeMap<>();
        Map<String, Integer> spellings = new LinkedHashMap<>();
        for (Actor part : parts) {
            part.spellings().forEach(s -> spellings.merge(s, 1, Integer::sum));
            for (Role r : part.roles()) {
                roles.merge(r.canonical(), r, ActorRegister::both);
            }
        }
        List<Role> ordered = new ArrayList<>(roles.values());
        ordered.sort(Comparator.comparingInt((Role r) -> -r.evidence().size()).thenComparing(Role::canonical));
        List<String> written =
                known.spellings().stream().filter(spellings::containsKey).toList();
        String country = parts.stream()
                .map(Actor::country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Actor(id, known.name(), known.kind(), known.key(), written, ordered, country);
    }

    private static Role both(Role one, Role other) {
        List<Passage> evidence = new ArrayList<>(one.evidence());
        evidence.addAll(other.evidence());
        evidence.sort(null);
        return new Role(one.role(), one.canonical(), evidence);
    }
}
