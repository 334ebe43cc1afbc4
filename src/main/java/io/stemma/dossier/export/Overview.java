package io.stemma.dossier.export;

import io.stemma.actor.Actor;
import io.stemma.article.Article;
import io.stemma.article.Passage;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.dossier.Dossier;
import io.stemma.dossier.StoryTitle;
import io.stemma.reading.ReadArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an export must know of all its stories together before it writes the first: the order of the articles, the actors
 * with their roles, the claims of measures, and which stories follow each other. Texts and other claims are not held.
 */
final class Overview {
    /** What orders the articles. */
    private record Place(String published, String file, String id) {
        static final Comparator<Place> ORDER = Comparator.comparing(
                        Place::published, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Place::file)
                .thenComparing(Place::id);
    }

    private final Stories stories;
    private final Set<String> measured;
    private final Set<String> followed = new HashSet<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private int origins;
    private String lastTitle;
    private List<String> articles = List.of();
    private List<Actor> ordered = List.of();

    /** @param measured ids of the claims that measures rest on */
    Overview(Stories stories, Set<String> measured) {
        this.stories = stories;
        this.measured = measured;
        stories.lines().forEach(followed::addAll);
    }

    void add(Dossier story) {
        for (ReadArticle read : story.articles()) {
            Article a = read.article();
            places.add(new Place(a.published(), a.file(), a.id()));
        }
        for (Actor a : story.actors().actors()) {
            actors.merge(a.id(), a, (one, other) -> stories.together(a.id(), List.of(one, other)));
        }
        story.actors()
                .byArticle()
                .values()
                .forEach(here ->
                        here.stream().map(Actor::id).distinct().forEach(id -> named.merge(id, 1, Integer::sum)));
        for (Ledger l : story.ledgers()) {
            String id = l.story().id();
            told.add(id);
            origins += l.story().origins().size();
            lastTitle = StoryTitle.of(l, story);
            if (followed.contains(id)) {
                titles.put(id, lastTitle);
            }
            l.claims().stream().filter(c -> measured.contains(c.id())).forEach(c -> claims.put(c.id(), c));
        }
    }

    /** All stories have been added. */
    void end() {
        places.sort(Place.ORDER);
        articles = places.stream().map(Place::id).toList();
        places.clear();
        List<Actor> all = new ArrayList<>(actors.values());
        all.sort(Comparator.comparingInt((Actor a) -> -named.getOrDefault(a.id(), 0))
                .thenComparing(Actor::id));
        ordered = List.copyOf(all);
    }

    /** Ids of the articles, by publication, then file. */
    List<String> articles() {
        return articles;
    }

    /** The actors, those whom most articles name first. */
    List<Actor> actors() {
        return ordered;
    }

    /** An actor that a story names. */
    Actor actor(String id) {
        return actors.get(id);
    }

    /** How many articles name an actor. */
    int naming(Actor actor) {
        return named.getOrDefault(actor.id(), 0);
    }

    /** The names of those of some actors that a story names. */
    String names(List<String> ids) {
        return String.join("; ", actors(ids).stream().map(Actor::name).toList());
    }

    /** Those of some actors that a story names. */
    List<Actor> actors(List<String> ids) {
        return ids.stream().filter(actors::containsKey).map(actors::get).toList();
    }

    /** A claim that a measure rests on. */
    Optional<Claim> measured(String claimId) {
        return Optional.ofNullable(claims.get(claimId));
    }

    /** The article of a passage. */
    ReadArticle read(Passage p) {
        return stories.article(p.articleId());
    }

    /** How many stories there are. */
    int stories() {
        return told.size();
    }

    /** How many origins they have together. */
    int origins() {
        return origins;
    }

    /** The title of the only story, empty where there are more or none. */
    Optional<String> onlyTitle() {
        return told.size() == 1 ? Optional.of(lastTitle) : Optional.empty();
    }

    /** Ids of stories that follow each other and are all told. */
    List<List<String>> lines() {
        return stories.lines().stream().filter(told::containsAll).toList();
    }

    /** The title of a story of such a line. */
    String title(String storyId) {
        return titles.getOrDefault(storyId, storyId);
    }
}
