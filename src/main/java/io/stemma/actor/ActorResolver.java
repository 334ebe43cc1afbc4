package io.stemma.actor;

import io.stemma.reading.Reading;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameSkeleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes one actor of all local actors that are the same: by the gazetteer's key, organisations and places without key by
 * their name in its one spelling, persons by likeness of their names and the company they keep. Deterministic, and
 * independent of the order of the readings.
 */
public final class ActorResolver {
    private ActorResolver() {}

    /** The actors of some readings, no article twice. */
    public static Actors resolve(Collection<Reading> readings) {
        List<Reading> ordered = new ArrayList<>(readings);
        ordered.sort(Comparator.comparing(Reading::articleId));
        Map<String, Set<String>> contexts = new HashMap<>();
        Map<String, List<Named>> keyed = new TreeMap<>();
        List<Named> persons = new ArrayList<>();
        for (Reading reading : ordered) {
            Set<String> context = contexts.computeIfAbsent(reading.articleId(), k -> new HashSet<>());
            for (LocalActor actor : reading.names().actors()) {
                if (actor.kind() != NameKind.GROUP) {
                    context.add(ActorKeys.of(actor));
                }
                Named named = new Named(reading, actor);
                if (actor.kind() == NameKind.PERSON && actor.key() == null) {
                    persons.add(named);
                } else {
                    keyed.computeIfAbsent(id(actor), k -> new ArrayList<>()).add(named);
                }
            }
        }
        Map<Named, Actor> of = new HashMap<>();
        List<Actor> actors = new ArrayList<>();
        ActorMaker maker = new ActorMaker();
        keyed.forEach((id, group) -> put(maker.make(id, group), group, of, actors));
        Map<String, List<Persons.Person>> byId = new TreeMap<>();
        for (Persons.Person person : new Persons(contexts).group(persons)) {
            byId.computeIfAbsent(id(person), k -> new ArrayList<>()).add(person);
        }
        byId.forEach((id, same) -> {
            same.sort(Comparator.comparing(p -> first(p.bearers)));
            for (int i = 0; i < same.size(); i++) {
                List<Named> bearers = same.get(i).bearers;
                put(maker.make(i == 0 ? id : id + "-" + (i + 1), bearers), bearers, of, actors);
            }
        });
        return new Actors(ordered(actors, of), byArticle(ordered, of));
    }

    private static void put(Actor actor, List<Named> group, Map<Named, Actor> of, List<Actor> actors) {
        actors.add(actor);
        group.forEach(n -> of.put(n, actor));
    }

    private static String first(List<Named> bearers) {
        return bearers.stream().map(Named::article).sorted().findFirst().orElse("");
    }

    private static String id(LocalActor actor) {
        String key = actor.key() != null
                ? actor.key()
                : NameSkeleton.of(actor.name()).replace(' ', '-');
        String kind = actor.kind() == NameKind.GROUP ? "group" : actor.kind().word();
        return kind + "-" + key.toLowerCase(java.util.Locale.ROOT);
    }

    private static String id(Persons.Person person) {
        return id(person.names.stream().map(n -> String.join(" ", n)).toList());
    }

    /** First and last word of the name's one spelling; of several forms the one that sorts first. */
    static String id(Collection<String> names) {
        String best = null;
        for (String name : names) {
            List<String> words = new ArrayList<>(List.of(name.split(" ")));
            if (words.size() > 1 && words.get(0).length() > 1) {
                words.removeIf(w -> w.length() == 1);
            }
            boolean suffix = words.size() > 2 && NameLikeness.suffix(words.get(words.size() - 1));
            int last = words.size() - (suffix ? 2 : 1);
            String slug = last == 0 ? words.get(0) : words.get(0) + "-" + words.get(last);
            slug = suffix ? slug + "-" + words.get(words.size() - 1) : slug;
            best = best == null || slug.compareTo(best) < 0 ? slug : best;
        }
        return NameKind.PERSON.word() + "-" + best;
    }

    private static List<Actor> ordered(List<Actor> actors, Map<Named, Actor> of) {
        Map<Actor, Set<String>> articles = new HashMap<>();
        of.forEach((n, a) -> articles.computeIfAbsent(a, k -> new HashSet<>()).add(n.article()));
        List<Actor> ordered = new ArrayList<>(actors);
        ordered.sort(
                Comparator.comparingInt((Actor a) -> -articles.get(a).size()).thenComparing(Actor::id));
        return ordered;
    }

    private static Map<String, List<Actor>> byArticle(List<Reading> readings, Map<Named, Actor> of) {
        Map<String, List<Actor>> byArticle = new HashMap<>();
        for (Reading reading : readings) {
            List<Actor> actors = new ArrayList<>();
            reading.names().actors().forEach(a -> actors.add(of.get(new Named(reading, a))));
            byArticle.put(reading.articleId(), List.copyOf(actors));
        }
        return byArticle;
    }
}
