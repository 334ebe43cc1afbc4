package io.stemma.dossier.export;

import io.stemma.actor.Actor;
import io.stemma.actor.Actors;
import io.stemma.actor.Role;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.claim.MeasureState;
import io.stemma.dossier.Dossier;
import io.stemma.reading.ReadArticle;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be exported, read story by story: of all stories together only what the {@link Overview} holds is in memory.
 * The first time that it is asked for anything, all stories are gone through once for that overview.
 */
public final class Selection {
    private final Stories stories;
    private final String only;
    private final LocalDate day;
    private final List<MeasureState> measures;
    private final Parties parties;
    private Overview overview;

    /**
     * A selection.
     *
     * @param stories the stories
     * @param only id of the one actor whose claims and measures are wanted, or null for all
     * @param day the day whose state of measures is told
     * @param measures the measures and how they stand on that day
     * @param parties what is known of actors beyond the articles
     */
    public Selection(Stories stories, String only, LocalDate day, List<MeasureState> measures, Parties parties) {
        this.stories = stories;
        this.only = only;
        this.day = day;
        this.measures = measures.stream()
                .filter(m -> only == null || m.by().contains(only) || m.on().contains(only))
                .toList();
        this.parties = parties;
    }

    LocalDate day() {
        return day;
    }

    List<MeasureState> measures() {
        return measures;
    }

    Parties parties() {
        return parties;
    }

    /** What is known of all stories together. */
    Overview overview() throws IOException {
        if (overview == null) {
            Set<String> told = new HashSet<>();
            measures.forEach(m -> told.addAll(m.claims()));
            Overview made = new Overview(stories, told);
            stories.each(story -> {
                Dossier chosen = concerning(story);
                if (!chosen.ledgers().isEmpty()) {
                    made.add(chosen);
                }
            });
            made.end();
            overview = made;
        }
        return overview;
    }

    /** Hands on the dossier of each story, newest story first, with its actors as all the stories together know them. */
    void each(Stories.Taker taker) throws IOException {
        Overview all = overview();
        stories.each(story -> {
            Dossier chosen = concerning(story);
            if (!chosen.ledgers().isEmpty()) {
                taker.take(known(chosen, all));
            }
        });
    }

    /** Takes an article. */
    @FunctionalInterface
    interface ArticleTaker {
        void take(ReadArticle article) throws IOException;
    }

    /** Hands on each article, by publication, then file. */
    void articles(ArticleTaker taker) throws IOException {
        for (String id : overview().articles()) {
            taker.take(stories.article(id));
        }
    }

    private static Dossier known(Dossier story, Overview all) {
        Map<String, List<Actor>> byArticle = new HashMap<>();
        story.actors()
                .byArticle()
                .forEach((article, named) -> byArticle.put(
                        article, named.stream().map(a -> all.actor(a.id())).toList()));
        List<Actor> actors =
                story.actors().actors().stream().map(a -> all.actor(a.id())).toList();
        return new Dossier(
                story.articles(), story.skipped(), new Actors(actors, byArticle), story.ledgers(), story.lines());
    }

    /** What of a story concerns the one actor, where one is asked for. */
    private Dossier concerning(Dossier all) {
        if (only == null) {
            return all;
        }
        List<Ledger> ledgers = all.ledgers().stream()
                .map(l -> new Ledger(
                        l.story(),
                        l.claims().stream().filter(c -> concerns(c, only)).toList()))
                .filter(l -> !l.claims().isEmpty())
                .toList();
        Set<String> kept = new HashSet<>();
        ledgers.forEach(l -> kept.addAll(l.story().articles()));
        Set<String> told = new HashSet<>();
        ledgers.forEach(l -> told.add(l.story().id()));
        return new Dossier(
                all.articles().stream().filter(a -> kept.contains(a.id())).toList(),
                all.skipped(),
                among(kept, all.actors()),
                ledgers,
                all.lines().stream().filter(told::containsAll).toList());
    }

    /** The actors of these articles, with what these tell of them. */
    private static Actors among(Set<String> articles, Actors all) {
        Map<String, Actor> told = new LinkedHashMap<>();
        Map<String, List<Actor>> byArticle = new HashMap<>();
        articles.forEach(id -> byArticle.put(
                id,
                all.byArticle().get(id).stream()
                        .map(a -> told.computeIfAbsent(a.id(), i -> told(a, articles)))
                        .toList()));
        List<Actor> actors = new ArrayList<>();
        all.actors().forEach(a -> {
            if (told.containsKey(a.id())) {
                actors.add(told.get(a.id()));
            }
        });
        return new Actors(actors, byArticle);
    }

    private static Actor told(Actor a, Set<String> articles) {
        List<Role> roles = a.roles().stream()
                .map(r -> new Role(
                        r.role(),
                        r.canonical(),
                        r.evidence().stream()
                                .filter(p -> articles.contains(p.articleId()))
                                .toList()))
                .filter(r -> !r.evidence().isEmpty())
                .toList();
        return new Actor(a.id(), a.name(), a.kind(), a.key(), a.spellings(), roles, a.country());
    }

    private static boolean concerns(Claim c, String actor) {
        return c.source().contains(actor) || c.target().contains(actor) || actor.equals(c.where());
    }
}
