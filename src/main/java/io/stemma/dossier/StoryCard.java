package io.stemma.dossier;

import io.stemma.article.ArticleHead;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A story in short, as a list shows it.
 *
 * @param id its id
 * @param title its title
 * @param origins how many independent origins it has
 * @param articles how many articles
 * @param languages ISO 639-1 codes, sorted
 * @param first the ISO day of its first article, or null
 * @param newest the ISO day of its newest article, or null
 * @param changed when its last article arrived, or null
 * @param arrivals when its articles arrived, latest first
 * @param disputed how many claims are disputed
 * @param revised how many claims were changed or dropped
 * @param dropped how many of these were dropped
 * @param claims how many claims it has
 */
public record StoryCard(
        String id,
        String title,
        int origins,
        int articles,
        List<String> languages,
        String first,
        String newest,
        Instant changed,
        List<Instant> arrivals,
        int disputed,
        int revised,
        int dropped,
        int claims) {
    public StoryCard {
        languages = List.copyOf(languages);
        arrivals = List.copyOf(arrivals);
    }

    /**
     * The card of a story of these articles.
     *
     * @param name the name of an actor, by its id in the story
     */
    public static StoryCard of(String id, Chapter.Brief brief, List<ArticleHead> articles, UnaryOperator<String> name) {
        List<String> days = articles.stream()
                .map(ArticleHead::publishedDay)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        List<Instant> arrivals = articles.stream()
                .map(ArticleHead::arrived)
                .sorted(Comparator.reverseOrder())
                .toList();
        return new StoryCard(
                id,
                brief.title().words(name),
                brief.origins(),
                articles.size(),
                articles.stream().map(ArticleHead::language).distinct().sorted().toList(),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1),
                arrivals.get(0),
                arrivals,
                brief.disputed(),
                brief.changed() + brief.dropped(),
                brief.dropped(),
                brief.claims());
    }

    /** The card as a tree for JSON. */
    public Map<String, Object> json() {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("id", id);
        m.put("title", title);
        m.put("origins", origins);
        m.put("articles", articles);
        m.put("languages", languages);
        m.put("first", first);
        m.put("newest", newest);
        m.put("changed", changed == null ? null : changed.toString());
        m.put("disputed", disputed);
        m.put("revised", revised);
        m.put("claims", claims);
        return m;
    }
}
