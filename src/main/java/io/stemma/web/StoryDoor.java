package io.stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.stemma.Snapshot;
import io.stemma.article.Passage;
import io.stemma.claim.Claim;
import io.stemma.claim.ClaimKind;
import io.stemma.claim.DayWords;
import io.stemma.claim.Ledger;
import io.stemma.correction.CorrectionKind;
import io.stemma.dossier.Dossier;
import io.stemma.dossier.DossierJson;
import io.stemma.dossier.Pictures;
import io.stemma.dossier.Retold;
import io.stemma.dossier.StoryCard;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.DerivationKind;
import io.stemma.lineage.Descent;
import io.stemma.reading.time.DayRange;
import io.stemma.web.view.CorrectionView;
import io.stemma.web.view.LinkView;
import io.stemma.web.view.Links;
import io.stemma.web.view.StoriesView;
import io.stemma.web.view.StoryView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Stories: the list, one story, its claims and articles as tables. */
final class StoryDoor {
    private static final int LEAF = 50;
    private static final int CLAIMS = 100;
    private static final int ARRIVALS = 20;

    private final Setting setting;

    StoryDoor(Setting setting) {
        this.setting = setting;
    }

    void routes(RoutesConfig routes) {
        routes.get("/", ctx -> ctx.redirect("/stories"));
        routes.get("/stories", this::list);
        routes.get("/stories/{id}", this::story);
        routes.get("/api/v1/stories", this::listJson);
        routes.get("/api/v1/stories/{id}", this::storyJson);
        routes.get("/api/v1/stories/{id}/claims", this::claims);
        routes.get("/api/v1/stories/{id}/articles", this::articles);
    }

    private Asked asked(Context ctx) {
        return new Asked(ctx, setting.snapshots());
    }

    /** The ledger of the story that the address names, also by an id that it had before. */
    static Ledger ledger(Asked asked) {
        String id = asked.ctx().pathParam("id");
        return asked.snapshot()
                .storyId(id)
                .flatMap(asked.snapshot()::ledger)
                .orElseThrow(() -> Problem.missing("There is no story of this id."));
    }

    private static List<StoryCard> cards(Asked asked) {
        String words = asked.text("q");
        String language = asked.text("language");
        String with = asked.oneOf("with", List.of("disputed", "changed"));
        String actor = asked.text("actor");
        Set<String> of = actor == null ? null : asked.snapshot().storiesOf(actor);
        return asked.snapshot().stories().stream()
                .filter(c ->
                        words == null || c.title().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                .filter(c -> language == null || c.languages().contains(language))
                .filter(c -> with == null || (with.equals("disputed") ? c.disputed() : c.revised()) > 0)
                .filter(c -> of == null || of.contains(c.id()))
                .toList();
    }

    private void list(Context ctx) {
        Asked asked = asked(ctx);
        setting.answers().page(asked, "stories.jte", () -> {
            Links links = asked.links();
            List<StoryCard> cards = cards(asked);
            int page = asked.page();
            List<StoriesView.Row> rows = Asked.leaf(cards, page, LEAF).stream()
                    .map(c -> row(c, links))
                    .toList();
            Map<String, String> spoken = new LinkedHashMap<>();
            asked.snapshot()
                    .languages()
                    .forEach(l -> spoken.put(l, Locale.forLanguageTag(l).getDisplayLanguage(Locale.ENGLISH)));
            StoriesView view = new StoriesView(
                    rows,
                    List.of(
                            Filters.of("language", "Language", asked.text("language"), spoken),
                            Filters.of(
                                    "with",
                                    "With",
                                    asked.text("with"),
                                    ordered("disputed", "disputed claims", "changed", "changed claims"))),
                    asked.text("q") == null ? "" : asked.text("q"),
                    asked.leaves(cards.size(), page, LEAF, "stories"),
                    downloads(links, "/stories"),
                    asked.snapshot().stories().isEmpty());
            return Map.of("frame", setting.answers().frame(asked, "Stories", "stories"), "page", view);
        });
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    static List<LinkView> downloads(Links links, String path) {
        return List.of(new LinkView(links.table(path, "csv"), "CSV"), new LinkView(links.table(path, "json"), "JSON"));
    }

    private static StoriesView.Row row(StoryCard c, Links links) {
        return new StoriesView.Row(
                c.id(),
                links.story(c.id()),
                c.title(),
                c.origins(),
                c.languages(),
                c.newest() == null ? "–" : DayWords.of(c.newest()),
                c.changed() == null ? "–" : Answers.words(c.changed()),
                String.valueOf(c.changed()),
                c.arrivals().stream().limit(ARRIVALS).map(Instant::toString).collect(Collectors.joining(" ")),
                c.disputed(),
                c.revised(),
                links.news(c.id()));
    }

    private void listJson(Context ctx) {
        Asked asked = asked(ctx);
        setting.answers()
                .table(
                        asked,
                        "stories",
                        LEAF,
                        () -> new Table<>(
                                cards(asked),
                                StoryCard::json,
                                List.of(
                                        "id",
                                        "title",
                                        "origins",
                                        "languages",
                                        "first",
                                        "newest",
                                        "changed",
                                        "disputed",
                                        "revised",
                                        "claims"),
                                c -> Arrays.asList(
                                        c.id(),
                                        c.title(),
                                        c.origins(),
                                        c.languages(),
                                        c.first(),
                                        c.newest(),
                                        c.changed(),
                                        c.disputed(),
                                        c.revised(),
                                        c.claims())));
    }

    private void storyJson(Context ctx) {
        Asked asked = asked(ctx);
        Ledger ledger = ledger(asked);
        setting.answers().json(asked, () -> DossierJson.of(asked.snapshot().dossier(List.of(ledger))));
    }

    private void claims(Context ctx) {
        Asked asked = asked(ctx);
        Ledger ledger = ledger(asked);
        ClaimFilter filter = ClaimFilter.of(asked);
        setting.answers()
                .table(
                        asked,
                        "claims",
                        CLAIMS,
                        () -> ClaimTable.of(filter.in(ledger, asked.snapshot()), ledger, asked.snapshot()));
    }

    private void articles(Context ctx) {
        Asked asked = asked(ctx);
        Ledger ledger = ledger(asked);
        setting.answers().table(asked, "articles", CLAIMS, () -> {
            Dossier dossier = asked.snapshot().dossier(List.of(ledger));
            DossierJson contract = DossierJson.part(dossier);
            return new Table<>(
                    dossier.articles(),
                    a -> {
                        Map<String, Object> m = contract.article(a);
                        m.put("origin", Snapshot.origin(ledger, a.id()));
                        m.put(
                                "arrived",
                                asked.snapshot()
                                        .arrived(a.id())
                                        .map(Instant::toString)
                                        .orElse(null));
                        return m;
                    },
                    List.of("id", "file", "outlet", "published", "language", "title", "url", "origin", "arrived"),
                    a -> Arrays.asList(
                            a.id(),
                            a.article().file(),
                            a.article().outlet(),
                            a.article().published(),
                            a.article().language(),
                            a.article().title(),
                            a.article().url(),
                            Snapshot.origin(ledger, a.id()),
                            asked.snapshot().arrived(a.id()).orElse(null)));
        });
    }

    private void story(Context ctx) {
        Asked asked = asked(ctx);
        Ledger ledger = ledger(asked);
        String id = ledger.story().id();
        if (!id.equals(ctx.pathParam("id"))) {
            ctx.redirect(asked.links().story(id));
            return;
        }
        setting.answers().page(asked, "story.jte", () -> {
            StoryView view = view(asked, ledger);
            return Map.of(
                    "frame",
                    setting.answers()
                            .frame(
                                    asked,
                                    view.title(),
                                    "stories",
                                    view.feed(),
                                    new LinkView(asked.links().stories(), "Stories")),
                    "page",
                    view);
        });
    }

    private StoryView view(Asked asked, Ledger ledger) {
        Snapshot snapshot = asked.snapshot();
        Links links = asked.links();
        ClaimViews views = new ClaimViews(snapshot, links);
        Dossier dossier = snapshot.dossier(List.of(ledger));
        StoryCard card = snapshot.card(ledger.story().id()).orElseThrow();
        ClaimFilter filter = ClaimFilter.of(asked);
        Retold retold = new Retold(ledger.claims());
        ClaimGroups groups = new ClaimGroups(filter.in(ledger, snapshot).stream()
                .filter(c -> !retold.test(c))
                .toList());
        String claim = asked.text("claim");
        int page = claim == null ? asked.page() : groups.leafOf(claim, CLAIMS);
        return new StoryView(
                card.id(),
                card.title(),
                summary(card),
                Pictures.family(ledger, dossier, links::article).svg(),
                timeline(ledger, retold, links),
                ties(ledger, views, links),
                filter.views(ledger, snapshot),
                filter.words() == null ? "" : filter.words(),
                groups.leaf(page, CLAIMS, c -> views.of(c, ledger)),
                asked.leaves(groups.total(), page, CLAIMS, "claims"),
                List.of(
                        new LinkView(links.table("/stories/" + card.id() + "/claims", "csv"), "Ledger as CSV"),
                        new LinkView(links.table("/stories/" + card.id() + "/claims", "json"), "Ledger as JSON"),
                        new LinkView(links.table("/stories/" + card.id() + "/articles", "csv"), "Articles as CSV"),
                        new LinkView(links.table("/stories/" + card.id() + "/articles", "json"), "Articles as JSON"),
                        new LinkView(links.api("/stories/" + card.id()), "Whole dossier as JSON")),
                links.news(card.id()),
                links.feed(card.id()),
                line(card.id(), snapshot, links),
                String.valueOf(card.changed()),
                corrections(ledger, snapshot, links),
                links.knownBy() != null
                        ? null
                        : "/corrections/new?story=" + card.id() + "&back=" + Links.encoded(links.story(card.id())),
                filter.set());
    }

    private static List<CorrectionView> corrections(Ledger ledger, Snapshot snapshot, Links links) {
        return snapshot.corrections().stream()
                .filter(c -> c.undone() == null)
                .filter(c -> c.kind() != CorrectionKind.ACTORS_ONE && c.kind() != CorrectionKind.ACTOR_APART)
                .filter(c -> c.subjects().stream()
                        .anyMatch(s -> ledger.story().articles().contains(s)))
                .map(c -> CorrectionDoor.view(c, snapshot, links))
                .toList();
    }

    private static String summary(StoryCard card) {
        String days = card.first() == null
                ? ""
                : ", "
                        + (card.first().equals(card.newest())
                                ? DayWords.of(card.first())
                                : DayWords.of(card.first()) + " to " + DayWords.of(card.newest()));
        return Words.count(card.origins(), "independent origin") + " in " + Words.count(card.articles(), "article")
                + ", " + String.join(" ", card.languages()) + days;
    }

    private static List<StoryView.Day> timeline(Ledger ledger, Retold retold, Links links) {
        record Dated(LocalDate from, String value, Claim claim) {}
        List<Dated> dated = new ArrayList<>();
        for (Claim c : ledger.claims()) {
            boolean told = c.kind() == ClaimKind.EVENT || c.kind() == ClaimKind.MEASURE;
            if (told && c.when() != null && !retold.test(c)) {
                DayRange.of(c.when().value())
                        .ifPresent(r -> dated.add(new Dated(r.from(), c.when().value(), c)));
            }
        }
        dated.sort(Comparator.comparing(Dated::from)
                .thenComparing(Dated::value)
                .thenComparing(d -> d.claim().id()));
        Map<String, List<LinkView>> days = new LinkedHashMap<>();
        for (Dated d : dated) {
            String text = d.claim().text();
            String end = " " + DayWords.within(d.value());
            days.computeIfAbsent(DayWords.of(d.value()), k -> new ArrayList<>())
                    .add(new LinkView(
                            links.claim(ledger.story().id(), d.claim().id()),
                            text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text));
        }
        return days.entrySet().stream()
                .map(e -> new StoryView.Day(e.getKey(), e.getValue()))
                .toList();
    }

    private static List<StoryView.Tie> ties(Ledger ledger, ClaimViews views, Links links) {
        List<Derivation> implied = Descent.implied(ledger.story().derivations());
        return ledger.story().derivations().stream()
                .filter(d -> !implied.contains(d))
                .map(d -> tie(d, views, links))
                .toList();
    }

    /** A derivation as a row. */
    static StoryView.Tie tie(Derivation d, ClaimViews views, Links links) {
        boolean passage = d.kinds().equals(Set.of(DerivationKind.PASSAGE));
        String kinds = d.kinds().stream().map(DerivationKind::word).collect(Collectors.joining(" and "));
        String how = passage
                ? "shares sentences with"
                : "is a " + kinds + " of" + (d.directed() ? "" : " (or the other way round)");
        int only = d.onlyInFrom().size() + d.onlyInTo().size();
        String counts = Words.count(d.aligned().size(), "sentence") + " aligned"
                + (d.changed().isEmpty() ? "" : ", " + d.changed().size() + " changed")
                + (only == 0 ? "" : ", " + only + " in one only");
        return new StoryView.Tie(
                views.source(d.from()),
                how,
                views.source(d.to()),
                links.compare(d.to(), d.from()),
                counts,
                correct(d, links));
    }

    /** Where a derivation is marked as wrong; only the present can be put right. */
    private static String correct(Derivation d, Links links) {
        return links.knownBy() != null
                ? null
                : "/corrections/new?a=" + d.from() + "&b=" + d.to() + "&back=" + Links.encoded(links.article(d.from()));
    }

    private static List<LinkView> line(String id, Snapshot snapshot, Links links) {
        return snapshot.lines().stream()
                .filter(l -> l.contains(id))
                .flatMap(List::stream)
                .distinct()
                .filter(s -> !s.equals(id))
                .map(s -> new LinkView(
                        links.story(s), snapshot.card(s).map(StoryCard::title).orElse(s)))
                .toList();
    }

    /** The first article of a claim to arrive. */
    static String first(Claim claim, Snapshot snapshot) {
        return claim.evidence().stream()
                .map(Passage::articleId)
                .min(Comparator.comparing((String a) -> snapshot.arrived(a).orElse(Instant.MAX))
                        .thenComparing(a -> a))
                .orElseThrow();
    }
}
