package io.stemma.actor;

import io.stemma.article.Passage;
import io.stemma.reading.name.NameKind;
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

/**
 * The actors of many stories: who in one story is whom in another. Organisations, countries, places and whoever the
 * gazetteer knows go by their id, which is the same in all stories; persons by {@link PersonRegister}. Immutable.
 */
public final class ActorRegister {
    private static final int ROLES = 12;

    private final List<KnownActor> actors;
    private final Map<String, KnownActor> byId = new HashMap<>();
    private final Map<String, Map<String, String>> renamed;

    private ActorRegister(List<KnownActor> actors, Map<String, Map<String, String>> renamed) {
        this.actors = List.copyOf(actors);
        this.renamed = renamed;
        actors.forEach(a -> byId.put(a.id(), a));
    }

    /**
     * The register of some stories. The outcome does not depend on their order.
     *
     * @param names what is known of names; it grows
     * @param one for the id of each actor that a person has said is another, the id of the other
     */
    public static ActorRegister of(Collection<StoryCast> casts, AlikeNames names, Map<String, String> one) {
        List<StoryCast> ordered = new ArrayList<>(casts);
        ordered.sort(Comparator.comparing(StoryCast::order).thenComparing(StoryCast::story));
        Map<String, Map<String, String>> renamed = new HashMap<>();
        new PersonRegister(ordered, names).ids().forEach((story, ids) -> renamed.put(story, new HashMap<>(ids)));
        Map<String, List<Entry>> entries = new TreeMap<>();
        for (StoryCast cast : ordered) {
            Map<String, String> own = renamed.getOrDefault(cast.story(), Map.of());
            for (Appearance a : cast.actors()) {
                String found = own.getOrDefault(a.id(), a.id());
                String id = one.getOrDefault(found, found);
                if (!id.equals(a.id())) {
                    renamed.computeIfAbsent(cast.story(), k -> new HashMap<>()).put(a.id(), id);
                }
                entries.computeIfAbsent(id, k -> new ArrayList<>()).add(new Entry(cast.story(), a, found.equals(id)));
            }
        }
        List<KnownActor> actors = new ArrayList<>();
        entries.forEach((id, e) -> actors.add(known(id, e)));
        actors.sort(Comparator.comparingInt(KnownActor::articles).reversed().thenComparing(KnownActor::id));
        return new ActorRegister(actors, renamed);
    }

    /** @param itself whether it is this actor by itself, not because a person has said so */
    private record Entry(String story, Appearance actor, boolean itself) {}

    private static KnownActor known(String id, List<Entry> entries) {
        if (entries.size() == 1) {
            Appearance a = entries.get(0).actor;
            return new KnownActor(
                    id,
                    a.name(),
                    a.kind(),
                    a.key(),
                    a.spellings(),
                    a.roles().stream()
                            .map(Appearance.RoleWord::role)
                            .limit(ROLES)
                            .toList(),
                    List.of(entries.get(0).story),
                    a.articles());
        }
        Map<String, Integer> names = new TreeMap<>();
        Map<String, Integer> spellings = new TreeMap<>();
        Map<String, Integer> roles = new TreeMap<>();
        Map<String, String> words = new HashMap<>();
        int articles = 0;
        for (Entry e : entries) {
            Appearance a = e.actor;
            articles += a.articles();
            if (e.itself || entries.stream().noneMatch(Entry::itself)) {
                names.merge(a.name(), 1, Integer::sum);
            }
            a.spellings().forEach(s -> spellings.merge(s, a.articles(), Integer::sum));
            a.roles().forEach(r -> {
                roles.merge(r.canonical(), 1, Integer::sum);
                words.putIfAbsent(r.canonical(), r.role());
            });
        }
        // A person goes by the fullest name; of several, by the one that most stories use.
        Appearance first = entries.get(0).actor;
        boolean person = first.kind() == NameKind.PERSON && first.key() == null;
        String name = names.keySet().stream()
                .min(Comparator.comparingInt((String n) -> person ? -ActorMaker.full(n) : 0)
                        .thenComparingInt(n -> -names.get(n))
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        return new KnownActor(
                id,
                name,
                first.kind(),
                first.key(),
                mostFirst(spellings),
                mostFirst(roles).stream().limit(ROLES).map(words::get).toList(),
                entries.stream().map(Entry::story).distinct().toList(),
                articles);
    }

    private static List<String> mostFirst(Map<String, Integer> counts) {
        return counts.keySet().stream()
                .sorted(Comparator.comparingInt((String s) -> -counts.get(s)).thenComparing(Comparator.naturalOrder()))
                .toList();
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

    /** The actors of some stories as one, with the evidence of their roles. */
    public Actors together(Map<String, Actors> stories) {
        Map<String, List<Actor>> parts = new LinkedHashMap<>();
        stories.forEach((story, actors) -> {
            Map<String, String> own = renamed(story);
            actors.actors()
                    .forEach(a -> parts.computeIfAbsent(own.getOrDefault(a.id(), a.id()), k -> new ArrayList<>())
                            .add(a));
        });
        Map<String, Actor> whole = new HashMap<>();
        parts.forEach((id, of) -> whole.put(id, whole(id, of)));
        Map<String, List<Actor>> byArticle = new HashMap<>();
        Map<String, Integer> articles = new HashMap<>();
        stories.forEach((story, actors) -> {
            Map<String, String> own = renamed(story);
            actors.byArticle().forEach((article, named) -> {
                List<Actor> here = named.stream()
                        .map(a -> whole.get(own.getOrDefault(a.id(), a.id())))
                        .toList();
                byArticle.put(article, here);
                here.stream().map(Actor::id).distinct().forEach(id -> articles.merge(id, 1, Integer::sum));
            });
        });
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
