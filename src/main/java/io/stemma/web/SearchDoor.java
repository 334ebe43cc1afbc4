package io.stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.stemma.dossier.FileNames;
import io.stemma.dossier.SearchView;
import io.stemma.dossier.Sources;
import io.stemma.dossier.StoryCard;
import io.stemma.web.view.EvidenceView;
import io.stemma.web.view.LinkView;
import io.stemma.web.view.Links;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Full text search in all languages. */
final class SearchDoor {
    private static final int USUAL = 20;
    private static final int MOST = 200;
    private static final int ACTORS = 5;
    private static final double ALIKE = 0.85;

    private final Setting setting;

    SearchDoor(Setting setting) {
        this.setting = setting;
    }

    void routes(RoutesConfig routes) {
        routes.get("/search", this::page);
        routes.get("/api/v1/search", this::json);
    }

    private SearchView search(Asked asked) {
        int limit = asked.number("limit", USUAL, MOST);
        String words = asked.text("q");
        SearchView found =
                words == null ? new SearchView("", List.of()) : setting.stemma().search(words, limit, asked.snapshot());
        return new SearchView(
                found.words(),
                found.hits().stream()
                        .filter(h -> asked.snapshot().article(h.article().id()).isPresent())
                        .map(h -> new SearchView.Hit(FileNames.shown(h.article()), h.storyId(), h.sentences()))
                        .toList());
    }

    private void json(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        if (asked.text("q") == null) {
            throw Problem.wrong("q names no words");
        }
        if (setting.answers().known(asked)) {
            return;
        }
        SearchView found = search(asked);
        if (asked.format().equals("csv")) {
            setting.answers().table(asked, "hits", USUAL, () -> table(found));
            return;
        }
        setting.answers().json(asked, () -> {
            Map<String, Object> m = found.json();
            m.put("version", 1);
            return m;
        });
    }

    private static Table<List<Object>> table(SearchView found) {
        List<List<Object>> cells = new ArrayList<>();
        for (SearchView.Hit h : found.hits()) {
            var a = h.article().article();
            h.sentences()
                    .forEach(s -> cells.add(Arrays.asList(
                            a.id(), h.storyId(), a.outlet(), a.published(), a.language(), a.title(), a.at(s))));
        }
        return new Table<>(
                cells,
                c -> Map.of(),
                List.of("article", "story", "outlet", "published", "language", "title", "sentence"),
                c -> c);
    }

    private void page(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        setting.answers().page(asked, "search.jte", () -> {
            SearchView found = search(asked);
            Links links = asked.links();
            ClaimViews views = new ClaimViews(asked.snapshot(), links);
            List<LinkView> actors = found.words().isEmpty()
                    ? List.of()
                    : asked.snapshot().alike(found.words(), Set.of(), ALIKE, ACTORS).stream()
                            .map(a -> new LinkView(
                                    links.actor(a.actor().id()), a.actor().name()))
                            .toList();
            List<io.stemma.web.view.SearchView.Hit> hits = found.hits().stream()
                    .map(h -> new io.stemma.web.view.SearchView.Hit(
                            new LinkView(
                                    links.article(h.article().id()),
                                    ClaimViews.title(h.article().article())),
                            Sources.label(h.article().article()),
                            h.storyId() == null
                                    ? null
                                    : new LinkView(
                                            links.story(h.storyId()),
                                            asked.snapshot()
                                                    .card(h.storyId())
                                                    .map(StoryCard::title)
                                                    .orElse(h.storyId())),
                            sentences(h, views)))
                    .toList();
            String path = Links.with(links.api("/search"), "q", found.words());
            io.stemma.web.view.SearchView view = new io.stemma.web.view.SearchView(
                    found.words(),
                    actors,
                    hits,
                    List.of(new LinkView(Links.with(path, "format", "csv"), "CSV"), new LinkView(path, "JSON")));
            String title = found.words().isEmpty() ? "Search" : "Search: " + found.words();
            return Map.of("frame", setting.answers().frame(asked, title, "search"), "page", view);
        });
    }

    private static List<EvidenceView> sentences(SearchView.Hit hit, ClaimViews views) {
        return hit.sentences().stream()
                .map(s -> views.evidence(hit.article().passage(s), 0))
                .toList();
    }
}
