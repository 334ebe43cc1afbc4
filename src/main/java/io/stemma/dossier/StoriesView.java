package io.stemma.dossier;

import io.stemma.claim.Ledger;
import io.stemma.claim.Standing;
import io.stemma.dossier.page.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The stories, each with what a list of them tells.
 *
 * @param stories the stories, newest first
 */
public record StoriesView(List<Entry> stories) {
    public StoriesView {
        stories = List.copyOf(stories);
    }

    /**
     * The stories of a dossier.
     *
     * @param arrivals when each article arrived, by id
     */
    public StoriesView(Dossier dossier, Map<String, Instant> arrivals) {
        this(dossier.ledgers().stream().map(l -> entry(l, dossier, arrivals)).toList());
    }

    /**
     * A story in a list.
     *
     * @param id its id
     * @param title its title
     * @param languages ISO 639-1 codes of its articles
     * @param firstDay ISO day on which the first of its articles with a day came out, or null
     * @param lastDay the same of the last
     * @param articles how many articles it has
     * @param origins how many independent origins
     * @param disputed how many of its claims are disputed
     * @param changed how many were changed
     * @param lastChange when the last of its articles arrived
     */
    public record Entry(
            String id,
            String title,
            List<String> languages,
            String firstDay,
            String lastDay,
            int articles,
            int origins,
            int disputed,
            int changed,
            Instant lastChange) {
        public Entry {
            languages = List.copyOf(languages);
        }
    }

    private static Entry entry(Ledger l, Dossier dossier, Map<String, Instant> arrivals) {
        var articles = dossier.articles().stream()
                .filter(a -> l.story().articles().contains(a.id()))
                .toList();
        List<String> days = articles.stream()
                .map(a -> a.article().publishedDay())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new Entry(
                l.story().id(),
                StoryTitle.of(l, dossier),
                articles.stream()
                        .map(a -> a.article().language())
                        .distinct()
                        .sorted()
                        .toList(),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1),
                articles.size(),
                l.story().origins().size(),
                count(l, Standing.DISPUTED),
                count(l, Standing.CHANGED),
                l.story().articles().stream()
                        .map(arrivals::get)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static int count(Ledger l, Standing standing) {
        return (int) l.claims().stream().filter(c -> c.standing() == standing).count();
    }

    /** The list as a page. */
    public Page page() {
        return StoriesPage.of(this);
    }

    /** The list as a tree for JSON. */
    public Map<String, Object> json() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", DossierJson.VERSION);
        tree.put("stories", json(stories));
        return tree;
    }

    /** A portion of the list as a tree for JSON. */
    public Map<String, Object> json(Portion portion) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("storyCount", stories.size());
        tree.put("stories", json(portion.of(stories)));
        return tree;
    }

    private static List<Map<String, Object>> json(List<Entry> entries) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Entry e : entries) {
            Map<String, Object> m = new LinkedHashMap<>();
            m.put("id", e.id());
            m.put("title", e.title());
            m.put("languages", e.languages());
            m.put("firstDay", e.firstDay());
            m.put("lastDay", e.lastDay());
            m.put("articleCount", e.articles());
            m.put("originCount", e.origins());
            m.put("disputed", e.disputed());
            m.put("changed", e.changed());
            m.put("lastChange", e.lastChange().toString());
            list.add(m);
        }
        return list;
    }
}
