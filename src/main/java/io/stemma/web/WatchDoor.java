package io.stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.stemma.Snapshot;
import io.stemma.article.Article;
import io.stemma.article.Passage;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.dossier.NewsView;
import io.stemma.dossier.Sources;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.DerivationKind;
import io.stemma.lineage.Descent;
import io.stemma.reading.ReadArticle;
import io.stemma.web.view.LinkView;
import io.stemma.web.view.Links;
import io.stemma.web.view.NewsPageView;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is new of a story since a moment: as a page, as JSON, and as an Atom feed. */
final class WatchDoor {
    private static final int ENTRIES = 50;
    private static final int CLAIMS = 12;
    private static final int SHOWN = 200;
    private static final DateTimeFormatter VALUE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Setting setting;

    WatchDoor(Setting setting) {
        this.setting = setting;
    }

    void routes(RoutesConfig routes) {
        routes.get("/stories/{id}/news", this::page);
        routes.get("/stories/{id}/feed.atom", this::feed);
        routes.get("/api/v1/stories/{id}/news", this::json);
    }

    private NewsView news(Asked asked, Ledger ledger) {
        Instant since = asked.moment("since");
        if (since == null) {
            since = Instant.EPOCH;
        }
        return setting.stemma()
                .news(ledger.story().id(), since, asked.snapshot())
                .orElseThrow();
    }

    private void json(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        Ledger ledger = StoryDoor.ledger(asked);
        asked.moment("since");
        if (asked.format().equals("csv")) {
            setting.answers().table(asked, "news", SHOWN, () -> table(news(asked, ledger), asked.snapshot()));
            return;
        }
        setting.answers().json(asked, () -> news(asked, ledger).json());
    }

    /** The articles, then the claims, then what stands otherwise, a row each. */
    private static Table<List<Object>> table(NewsView news, Snapshot snapshot) {
        List<List<Object>> cells = new ArrayList<>();
        for (ReadArticle read : news.articles()) {
            Article a = read.article();
            Object arrived = snapshot.arrived(a.id()).orElse(null);
            cells.add(Arrays.asList(
                    "article", a.id(), ClaimViews.title(a), null, null, a.outlet(), arrived, null, a.id()));
        }
        news.claims().forEach(c -> cells.add(cells("claim", c, null, snapshot)));
        news.restated().forEach(r -> cells.add(cells("restated", r.claim(), r.before(), snapshot)));
        return new Table<>(
                cells,
                c -> Map.of(),
                List.of("news", "id", "text", "before", "standing", "outlet", "arrived", "sentence", "article"),
                c -> c);
    }

    private static List<Object> cells(String news, Claim c, String before, Snapshot snapshot) {
        Passage first = c.evidence().get(0);
        Article a = snapshot.article(first.articleId()).orElseThrow().article();
        return Arrays.asList(
                news,
                c.id(),
                c.text(),
                before,
                c.standing().word(),
                a.outlet(),
                snapshot.arrived(a.id()).orElse(null),
                a.at(first.span()),
                a.id());
    }

    private void page(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        Ledger ledger = StoryDoor.ledger(asked);
        asked.moment("since");
        setting.answers().page(asked, "news.jte", () -> {
            NewsView news = news(asked, ledger);
            Links links = asked.links();
            LinkView story = new LinkView(links.story(news.story()), news.title());
            return Map.of(
                    "frame",
                    setting.answers()
                            .frame(
                                    asked,
                                    "New: " + news.title(),
                                    "stories",
                                    links.feed(news.story()),
                                    new LinkView(links.stories(), "Stories"),
                                    story),
                    "page",
                    view(asked, ledger, news, story));
        });
    }

    private static NewsPageView view(Asked asked, Ledger ledger, NewsView news, LinkView story) {
        Snapshot snapshot = asked.snapshot();
        Links links = asked.links();
        ClaimViews views = new ClaimViews(snapshot, links);
        boolean ever = news.since().equals(Instant.EPOCH);
        return new NewsPageView(
                story,
                ever ? "the beginning" : Answers.words(news.since()),
                ever ? "" : VALUE.format(news.since().atZone(ZoneId.systemDefault())),
                news.articles().stream()
                        .map(a -> new NewsPageView.Arrival(
                                views.article(a.id()),
                                Sources.label(a.article()),
                                snapshot.arrived(a.id()).map(Answers::words).orElse("–"),
                                derives(a.id(), ledger, snapshot)))
                        .toList(),
                news.claims().stream()
                        .limit(SHOWN)
                        .map(c -> views.of(c, ledger))
                        .toList(),
                news.restated().stream()
                        .limit(SHOWN)
                        .map(r -> new NewsPageView.Restated(r.before(), views.of(r.claim(), ledger)))
                        .toList(),
                links.feed(news.story()),
                List.of(download(asked, news, "csv", "CSV"), download(asked, news, null, "JSON")));
    }

    private static LinkView download(Asked asked, NewsView news, String format, String label) {
        String path = asked.links().api("/stories/" + news.story() + "/news");
        return new LinkView(Links.with(Links.with(path, "since", asked.text("since")), "format", format), label);
    }

    /** "translation of Harbour Courier, 3 April 2025", or null. */
    private static String derives(String id, Ledger ledger, Snapshot snapshot) {
        List<Derivation> implied = Descent.implied(ledger.story().derivations());
        String words = ledger.story().derivations().stream()
                .filter(d -> d.from().equals(id) && !implied.contains(d))
                .limit(2)
                .map(d -> kinds(d) + " of "
                        + Sources.label(snapshot.article(d.to()).orElseThrow().article()))
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? null : words;
    }

    private static String kinds(Derivation d) {
        return d.kinds().stream().map(DerivationKind::word).collect(Collectors.joining(" and "));
    }

    private void feed(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        Ledger ledger = StoryDoor.ledger(asked);
        if (setting.answers().known(asked)) {
            return;
        }
        Snapshot snapshot = asked.snapshot();
        String base = ctx.scheme() + "://" + ctx.header("Host");
        Links links = asked.links();
        Map<String, List<Claim>> first = new HashMap<>();
        for (Claim c : ledger.claims()) {
            first.computeIfAbsent(StoryDoor.first(c, snapshot), k -> new ArrayList<>())
                    .add(c);
        }
        List<AtomFeed.Entry> entries = ledger.story().articles().stream()
                .sorted(Comparator.comparing((String a) -> snapshot.arrived(a).orElse(Instant.EPOCH))
                        .reversed())
                .limit(ENTRIES)
                .map(a -> entry(a, ledger, snapshot, first.getOrDefault(a, List.of()), base + links.article(a)))
                .toList();
        String id = ledger.story().id();
        String feed = new AtomFeed(
                        "urn:stemma:" + id,
                        ClaimViews.title(ledger, snapshot),
                        base + links.feed(id),
                        base + links.story(id),
                        entries)
                .xml();
        ctx.contentType("application/atom+xml; charset=utf-8").result(feed);
    }

    private static AtomFeed.Entry entry(
            String id, Ledger ledger, Snapshot snapshot, List<Claim> claims, String address) {
        var article = snapshot.article(id).orElseThrow().article();
        StringBuilder text = new StringBuilder(Sources.label(article));
        String derives = derives(id, ledger, snapshot);
        if (derives != null) {
            text.append(": ").append(derives);
        }
        text.append(".\n");
        if (!claims.isEmpty()) {
            text.append("First told here:\n");
        }
        claims.stream()
                .limit(CLAIMS)
                .forEach(c -> text.append("• ").append(c.text()).append('\n'));
        if (claims.size() > CLAIMS) {
            text.append("and ").append(claims.size() - CLAIMS).append(" more\n");
        }
        return new AtomFeed.Entry(
                "urn:stemma:article:" + id,
                ClaimViews.title(article),
                address,
                snapshot.arrived(id).orElse(Instant.EPOCH),
                article.outlet() == null ? article.file() : article.outlet(),
                text.toString());
    }
}
