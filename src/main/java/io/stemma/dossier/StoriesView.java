package io.stemma.dossier;

import io.stemma.dossier.page.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stories, each with what a list of them tells.
 *
 * @param stories the stories, newest first
 */
public record StoriesView(List<Entry> stories) {
    public StoriesView {
        stories = List.copyOf(stories);
    }

    /** The stories of which these are the cards. */
    public static StoriesView of(List<StoryCard> cards) {
        return new StoriesView(cards.stream().map(StoriesView::entry).toList());
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

    private static Entry entry(StoryCard c) {
        return new Entry(
                c.id(),
                c.title(),
                c.languages(),
                c.first(),
                c.newest(),
                c.articles(),
                c.origins(),
                c.disputed(),
                c.revised() - c.dropped(),
                c.changed());
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
