package io.stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.stemma.Lately;
import io.stemma.Snapshot;
import io.stemma.article.Article;
import io.stemma.article.ArticleHead;
import io.stemma.article.Receipt;
import io.stemma.claim.DayWords;
import io.stemma.claim.Ledger;
import io.stemma.dossier.ArticleJson;
import io.stemma.dossier.Collation;
import io.stemma.dossier.Comparison;
import io.stemma.dossier.ComparisonPage;
import io.stemma.dossier.MarkedText;
import io.stemma.dossier.Sources;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reading;
import io.stemma.web.view.ArticlePageView;
import io.stemma.web.view.ArticlePageView.Fact;
import io.stemma.web.view.ArticlePageView.Kind;
import io.stemma.web.view.CompareView;
import io.stemma.web.view.LinkView;
import io.stemma.web.view.Links;
import io.stemma.web.view.StoryView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Articles: one with all that was found in it, two side by side. */
final class ArticleDoor {
    private static final int LEAF = 50;

    private final Setting setting;
    private final Map<String, Comparison> compared = Lately.of(LEAF);

    ArticleDoor(Setting setting) {
        this.setting = setting;
    }

    void routes(RoutesConfig routes) {
        routes.get("/articles/{id}", this::article);
        routes.get("/compare/{a}/{b}", this::compare);
        routes.get("/api/v1/articles", this::listJson);
        routes.get("/api/v1/articles/{id}", this::articleJson);
        routes.get("/api/v1/compare/{a}/{b}", this::compareJson);
    }

    private ReadArticle read(Asked asked, String parameter) {
        return asked.snapshot()
                .article(asked.ctx().pathParam(parameter))
                .orElseThrow(() -> Problem.missing("There is no article of this id."));
    }

    private void listJson(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        Snapshot snapshot = asked.snapshot();
        String language = asked.text("language");
        String outlet = asked.text("outlet");
        setting.answers()
                .table(
                        asked,
                        "articles",
                        LEAF,
                        () -> new Table<>(
                                snapshot.heads().stream()
                                        .filter(a ->
                                                language == null || a.language().equals(language))
                                        .filter(a -> outlet == null || outlet.equalsIgnoreCase(a.outlet()))
                                        .sorted(ArticleHead.ORDER)
                                        .toList(),
                                a -> {
                                    Map<String, Object> m =
                                            head(snapshot.article(a.id()).orElseThrow());
                                    m.put("story", snapshot.storyOf(a.id()).orElse(null));
                                    m.put("arrived", a.arrived().toString());
                                    return m;
                                },
                                List.of(
                                        "id",
                                        "file",
                                        "outlet",
                                        "published",
                                        "language",
                                        "title",
                                        "url",
                                        "story",
                                        "arrived"),
                                a -> Arrays.asList(
                                        a.id(),
                                        a.file(),
                                        a.outlet(),
                                        a.published(),
                                        a.language(),
                                        a.title(),
                                        a.url(),
                                        snapshot.storyOf(a.id()).orElse(null),
                                        a.arrived())));
    }

    private static String arrived(ReadArticle a, Snapshot snapshot) {
        return snapshot.arrived(a.id()).map(Object::toString).orElse(null);
    }

    private static Map<String, Object> head(ReadArticle read) {
        Article a = read.article();
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("id", a.id());
        m.put("file", a.file());
        m.put("outlet", a.outlet());
        m.put("published", a.published());
        m.put("language", a.language());
        m.put("title", a.title());
        m.put("url", a.url());
        m.put("byline", a.byline());
        m.put("sentences", read.reading().sentences().size());
        return m;
    }

    private void articleJson(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        ReadArticle read = read(asked, "id");
        setting.answers().json(asked, () -> {
            Map<String, Object> m = new LinkedHashMap<>();
            m.put("version", 1);
            m.put("id", read.id());
            Receipt kept = setting.stemma().receipt(read.id());
            Receipt shown = new Receipt(kept.address(), kept.fetched(), kept.digest(), kept.remarks(), null);
            m.putAll(ArticleJson.of(read.article(), shown));
            m.put("story", asked.snapshot().storyOf(read.id()).orElse(null));
            m.put("arrived", arrived(read, asked.snapshot()));
            m.put("text", read.article().text());
            return m;
        });
    }

    private void article(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        ReadArticle read = read(asked, "id");
        setting.answers().page(asked, "article.jte", () -> {
            ArticlePageView view = view(asked, read);
            List<LinkView> trail =
                    new ArrayList<>(List.of(new LinkView(asked.links().stories(), "Stories")));
            if (view.story() != null) {
                trail.add(view.story());
            }
            return Map.of(
                    "frame",
                    setting.answers().frame(asked, view.title(), "stories", trail.toArray(LinkView[]::new)),
                    "page",
                    view);
        });
    }

    private ArticlePageView view(Asked asked, ReadArticle read) {
        Snapshot snapshot = asked.snapshot();
        Links links = asked.links();
        Article a = read.article();
        ClaimViews views = new ClaimViews(snapshot, links);
        Optional<Ledger> ledger = snapshot.storyOf(a.id()).flatMap(snapshot::ledger);
        List<StoryView.Tie> ties = ledger.stream()
                .flatMap(l -> l.story().derivations().stream())
                .filter(d -> d.from().equals(a.id()) || d.to().equals(a.id()))
                .map(d -> StoryDoor.tie(d, views, links))
                .toList();
        LinkView story = ledger.map(l -> new LinkView(links.story(l.story().id()), ClaimViews.title(l, snapshot)))
                .orElse(null);
        return new ArticlePageView(
                a.id(),
                ClaimViews.title(a),
                Sources.label(a),
                a.language(),
                facts(a, ledger, snapshot),
                story,
                MarkedText.of(read, snapshot.actorsAround(a.id()).orElseThrow()).pieces().stream()
                        .map(p -> piece(p, links))
                        .toList(),
                kinds(read.reading(), a),
                ties,
                List.of(new LinkView(links.api("/articles/" + a.id()), "JSON")));
    }

    private static ArticlePageView.Piece piece(MarkedText.Piece p, Links links) {
        String style = p.kinds().isEmpty()
                ? null
                : "m " + p.kinds().stream().map(k -> "m-" + k).collect(Collectors.joining(" "));
        return new ArticlePageView.Piece(
                p.text(),
                p.sentence() == 0 ? null : "s" + p.sentence(),
                style,
                p.actor() == null ? null : links.actor(p.actor()),
                p.note());
    }

    private static List<Kind> kinds(Reading r, Article a) {
        return List.of(
                new Kind("name", "names", r.names().mentions().size()),
                new Kind("event", "events", r.events().size()),
                new Kind("measure", "measures", r.measures().size()),
                new Kind("quote", "quotes", r.quotes().size()),
                new Kind("figure", "figures", r.figures().size()),
                new Kind("time", "times", r.times().size()),
                new Kind("furniture", "furniture", a.furniture().size()));
    }

    private static List<Fact> facts(Article a, Optional<Ledger> ledger, Snapshot snapshot) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("File", a.file(), null));
        if (a.byline() != null) {
            facts.add(new Fact("By", a.byline(), null));
        }
        if (a.published() != null) {
            facts.add(new Fact("Published", DayWords.of(a.publishedDay()) + " (by " + a.publishedBy() + ")", null));
        }
        facts.add(new Fact("Language", Locale.forLanguageTag(a.language()).getDisplayLanguage(Locale.ENGLISH), null));
        if (a.url() != null) {
            boolean web = a.url().matches("(?i)https?://\\S+");
            facts.add(new Fact("Address", a.url(), web ? a.url() : null));
        }
        snapshot.arrived(a.id()).ifPresent(t -> facts.add(new Fact("Arrived", Answers.words(t), null)));
        ledger.ifPresent(l -> facts.add(new Fact("Origin", String.valueOf(Snapshot.origin(l, a.id())), null)));
        return facts;
    }

    private Comparison comparison(Asked asked) {
        ReadArticle a = read(asked, "a");
        ReadArticle b = read(asked, "b");
        String key = a.id() + " " + b.id();
        synchronized (compared) {
            Comparison known = compared.get(key);
            if (known != null) {
                return known;
            }
        }
        Comparison made = setting.stemma().compare(a.id(), b.id());
        Comparison shown = new Comparison(
                a,
                b,
                made.derivation(),
                made.aligned(),
                made.likeness(),
                made.reasons().stream()
                        .map(r -> r.replace(
                                        made.a().article().file(), a.article().file())
                                .replace(made.b().article().file(), b.article().file()))
                        .toList());
        synchronized (compared) {
            compared.put(key, shown);
        }
        return shown;
    }

    private void compareJson(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        Comparison comparison = comparison(asked);
        if (asked.format().equals("csv")) {
            setting.answers().table(asked, "rows", LEAF, () -> rows(comparison));
            return;
        }
        setting.answers().json(asked, () -> {
            Map<String, Object> m = new LinkedHashMap<>();
            m.put("version", 1);
            m.putAll(comparison.json());
            return m;
        });
    }

    private static Table<Collation.Row> rows(Comparison comparison) {
        return new Table<>(
                Collation.of(comparison).rows(),
                r -> Map.of(),
                List.of("what", "left", "right", "notes"),
                r -> Arrays.asList(
                        r.kind().word(), text(r.left(), comparison.a()), text(r.right(), comparison.b()), r.notes()));
    }

    private static String text(Collation.Side side, ReadArticle read) {
        return side == null ? null : read.article().at(side.span());
    }

    private void compare(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        Comparison comparison = comparison(asked);
        setting.answers().page(asked, "compare.jte", () -> {
            CompareView view = view(asked, comparison);
            List<LinkView> trail =
                    new ArrayList<>(List.of(new LinkView(asked.links().stories(), "Stories")));
            asked.snapshot()
                    .storyOf(comparison.a().id())
                    .filter(s -> asked.snapshot()
                            .storyOf(comparison.b().id())
                            .filter(s::equals)
                            .isPresent())
                    .flatMap(asked.snapshot()::ledger)
                    .ifPresent(l -> trail.add(
                            new LinkView(asked.links().story(l.story().id()), ClaimViews.title(l, asked.snapshot()))));
            return Map.of(
                    "frame",
                    setting.answers().frame(asked, "Side by side", "stories", trail.toArray(LinkView[]::new)),
                    "page",
                    view);
        });
    }

    private static CompareView view(Asked asked, Comparison c) {
        Links links = asked.links();
        ClaimViews views = new ClaimViews(asked.snapshot(), links);
        Collation collation = Collation.of(c);
        List<CompareView.Row> rows = collation.rows().stream()
                .map(r -> new CompareView.Row(
                        r.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        r.kind() == Collation.Kind.SAME ? null : r.kind().word(),
                        side(r.left(), c.a(), views, links),
                        side(r.right(), c.b(), views, links),
                        r.notes(),
                        r.moved()))
                .toList();
        String counts = Arrays.stream(Collation.Kind.values())
                .filter(k -> collation.count(k) > 0)
                .map(k -> collation.count(k) + " " + k.word())
                .collect(Collectors.joining(", "));
        String path = "/compare/" + c.a().id() + "/" + c.b().id();
        return new CompareView(
                head(c.a().article(), links),
                head(c.b().article(), links),
                ComparisonPage.verdict(c),
                c.reasons(),
                counts,
                rows,
                links.compare(c.b().id(), c.a().id()),
                List.of(new LinkView(links.table(path, "csv"), "CSV"), new LinkView(links.api(path), "JSON")));
    }

    private static CompareView.Head head(Article a, Links links) {
        return new CompareView.Head(ClaimViews.title(a), links.article(a.id()), Sources.label(a), a.language());
    }

    private static CompareView.Side side(Collation.Side side, ReadArticle read, ClaimViews views, Links links) {
        return side == null
                ? null
                : new CompareView.Side(
                        side.number(),
                        links.sentence(read.id(), side.number()),
                        side.words(),
                        views.gloss(read, side.span()));
    }
}
