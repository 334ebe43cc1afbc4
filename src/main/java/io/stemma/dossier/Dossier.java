package io.stemma.dossier;

import io.stemma.actor.Actor;
import io.stemma.actor.Actors;
import io.stemma.actor.Role;
import io.stemma.article.Skipped;
import io.stemma.claim.Ledger;
import io.stemma.reading.ReadArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What is to be shown: articles with their stories, ledgers and actors.
 *
 * @param articles the articles, by publication, then file
 * @param skipped inputs that could not be read
 * @param actors the actors of all the articles
 * @param ledgers a ledger for each story, newest story first
 * @param lines ids of stories that follow each other
 */
public record Dossier(
        List<ReadArticle> articles,
        List<Skipped> skipped,
        Actors actors,
        List<Ledger> ledgers,
        List<List<String>> lines) {
    /** By publication, then file. */
    public static final Comparator<ReadArticle> ORDER = Comparator.comparing(
                    (ReadArticle a) -> a.article().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(a -> a.article().file())
            .thenComparing(ReadArticle::id);

    public Dossier {
        articles = List.copyOf(articles);
        skipped = List.copyOf(skipped);
        ledgers = List.copyOf(ledgers);
        lines = List.copyOf(lines);
    }

    /**
     * The dossier of some of its stories: their articles, the actors in these with the roles given there, and the lines
     * that they make up.
     *
     * @param ledgers the stories
     * @param byId its articles
     */
    public Dossier only(List<Ledger> ledgers, Function<String, ReadArticle> byId) {
        List<ReadArticle> some = new ArrayList<>();
        Map<String, List<Actor>> byArticle = new HashMap<>();
        Map<String, Actor> named = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (Ledger l : ledgers) {
            ids.add(l.story().id());
            for (String id : l.story().articles()) {
                some.add(byId.apply(id));
                byArticle.put(id, actors.byArticle().get(id));
                byArticle.get(id).forEach(a -> named.put(a.id(), a));
            }
        }
        some.sort(ORDER);
        List<Actor> own = named.values().stream().map(a -> within(a, byArticle)).toList();
        List<List<String>> kept = lines.stream().filter(ids::containsAll).toList();
        return new Dossier(some, List.of(), new Actors(own, byArticle), ledgers, kept);
    }

    /** The actor with those of its roles that these articles give. */
    private static Actor within(Actor actor, Map<String, List<Actor>> articles) {
        List<Role> roles = actor.roles().stream()
                .map(r -> new Role(
                        r.role(),
                        r.canonical(),
                        r.evidence().stream()
                                .filter(p -> articles.containsKey(p.articleId()))
                                .toList()))
                .filter(r -> !r.evidence().isEmpty())
                .toList();
        return new Actor(
                actor.id(), actor.name(), actor.kind(), actor.key(), actor.spellings(), roles, actor.country());
    }
}
