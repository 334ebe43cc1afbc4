package io.stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.stemma.AlikeActor;
import io.stemma.Snapshot;
import io.stemma.actor.Actor;
import io.stemma.actor.KnownActor;
import io.stemma.actor.Role;
import io.stemma.article.Passage;
import io.stemma.claim.Claim;
import io.stemma.claim.DayWords;
import io.stemma.claim.Ledger;
import io.stemma.dossier.ActorView;
import io.stemma.dossier.Pictures;
import io.stemma.dossier.Retold;
import io.stemma.dossier.StoryCard;
import io.stemma.reading.name.NameKind;
import io.stemma.web.view.ActorPageView;
import io.stemma.web.view.ActorsView;
import io.stemma.web.view.LinkView;
import io.stemma.web.view.Links;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Actors: the list, one actor, its claims and measures as tables. */
final class ActorDoor {
    private static final int LEAF = 100;
    private static final int CLAIMS = 60;
    private static final int FOUND = 200;
    private static final int MEASURES = 1000;
    private static final double ALIKE = 0.8;

    private final Setting setting;

    ActorDoor(Setting setting) {
        this.setting = setting;
    }

    void routes(RoutesConfig routes) {
        routes.get("/actors", this::list);
        routes.get("/actors/{id}", this::actor);
        routes.get("/api/v1/actors", this::listJson);
        routes.get("/api/v1/actors/{id}", this::actorJson);
        routes.get("/api/v1/actors/{id}/claims", this::claims);
    }

    private static List<KnownActor> actors(Asked asked) {
        String words = asked.text("q");
        String kind = asked.oneOf(
                "kind",
                Arrays.stream(NameKind.values()).map(NameKind::word).distinct().toList());
        Set<NameKind> kinds = Arrays.stream(NameKind.values())
                .filter(k -> k.word().equals(kind))
                .collect(Collectors.toSet());
        if (words != null) {
            return asked.snapshot().alike(words, kinds, ALIKE, FOUND).stream()
                    .map(AlikeActor::actor)
                    .toList();
        }
        return asked.snapshot().actors().stream()
                .filter(a -> kinds.isEmpty() || kinds.contains(a.kind()))
                .toList();
    }

    private void list(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        setting.answers().page(asked, "actors.jte", () -> {
            Links links = asked.links();
            List<KnownActor> found = actors(asked);
            int page = asked.page();
            Map<String, String> kinds = new LinkedHashMap<>();
            Arrays.stream(NameKind.values()).forEach(k -> kinds.put(k.word(), k.word()));
            ActorsView view = new ActorsView(
                    Asked.leaf(found, page, LEAF).stream()
                            .map(a -> row(a, links))
                            .toList(),
                    List.of(Filters.of("kind", "Kind", asked.text("kind"), kinds)),
                    asked.text("q") == null ? "" : asked.text("q"),
                    asked.leaves(found.size(), page, LEAF, "actors"),
                    StoryDoor.downloads(links, "/actors"));
            return Map.of("frame", setting.answers().frame(asked, "Actors", "actors"), "page", view);
        });
    }

    private static ActorsView.Row row(KnownActor a, Links links) {
        return new ActorsView.Row(
                links.actor(a.id()),
                a.name(),
                a.kind().word(),
                a.roles().stream().distinct().limit(4).collect(Collectors.joining("; ")),
                a.spellings().stream().filter(s -> !s.equals(a.name())).limit(8).collect(Collectors.joining(", ")));
    }

    private void listJson(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        setting.answers().table(asked, "actors", LEAF, () -> {
            List<KnownActor> found = actors(asked);
            return new Table<>(
                    found,
                    a -> asked.snapshot().actorJson(a),
                    List.of("id", "name", "kind", "spellings", "roles"),
                    a -> Arrays.asList(a.id(), a.name(), a.kind().word(), a.spellings(), a.roles()));
        });
    }

    private ActorView view(Asked asked) {
        return asked.snapshot()
                .actor(asked.ctx().pathParam("id"), asked.day())
                .map(v -> v.with(setting.lists().of(v.actor(), asked.day(), asked.snapshot())))
                .orElseThrow(() -> Problem.missing("No actor bears this id or name."));
    }

    private void actorJson(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        ActorView view = view(asked);
        setting.answers().json(asked, view::json);
    }

    private void claims(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        ActorView view = view(asked);
        setting.answers().table(asked, "claims", CLAIMS, () -> {
            Map<Claim, Ledger> ledgers = ledgers(view);
            List<Claim> claims =
                    view.claims().stream().filter(c -> matches(c, asked)).toList();
            return ClaimTable.of(claims, ledgers, asked.snapshot());
        });
    }

    private static Map<Claim, Ledger> ledgers(ActorView view) {
        Map<Claim, Ledger> ledgers = new IdentityHashMap<>();
        view.dossier().ledgers().forEach(l -> l.claims().forEach(c -> ledgers.put(c, l)));
        return ledgers;
    }

    private static boolean matches(Claim c, Asked asked) {
        ClaimFilter filter = ClaimFilter.of(asked);
        return (filter.kind() == null || filter.kind().equals(c.kind().word()))
                && (filter.standing() == null
                        || filter.standing().equals(c.standing().word()));
    }

    private void actor(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        ActorView view = view(asked);
        if (!view.actor().id().equals(ctx.pathParam("id"))) {
            ctx.redirect(asked.links().actor(view.actor().id()));
            return;
        }
        setting.answers()
                .page(
                        asked,
                        "actor.jte",
                        () -> Map.of(
                                "frame",
                                setting.answers()
                                        .frame(
                                                asked,
                                                view.actor().name(),
                                                "actors",
                                                new LinkView(asked.links().actors(), "Actors")),
                                "page",
                                page(asked, view)));
    }

    private ActorPageView page(Asked asked, ActorView view) {
        Snapshot snapshot = asked.snapshot();
        Links links = asked.links();
        ClaimViews views = new ClaimViews(snapshot, links);
        Retold retold = new Retold(view.claims());
        Map<Claim, Ledger> ledgers = ledgers(view);
        ClaimGroups groups = new ClaimGroups(view.claims().stream()
                .filter(c -> !retold.test(c))
                .filter(c -> matches(c, asked))
                .toList());
        int page = asked.page();
        Actor actor = view.actor();
        String id = actor.id();
        Map<String, String> kinds = new LinkedHashMap<>();
        view.claims().forEach(c -> kinds.put(c.kind().word(), c.kind().word()));
        Map<String, String> standings = new LinkedHashMap<>();
        view.claims()
                .forEach(c -> standings.put(c.standing().word(), c.standing().word()));
        return new ActorPageView(
                id,
                actor.name(),
                actor.kind().word(),
                actor.spellings(),
                actor.roles().stream().map(r -> role(r, snapshot, views)).toList(),
                Pictures.meetings(view, links::actor).map(p -> p.svg()).orElse(null),
                MeasuresBox.of(
                        asked,
                        1,
                        MEASURES,
                        view.day(),
                        view.measures(),
                        view.course(),
                        view.listings(),
                        Pictures.measures(view).map(p -> p.svg()).orElse(null),
                        views),
                view.stories().stream()
                        .limit(Snapshot.STORIES)
                        .map(s -> new LinkView(
                                links.story(s),
                                snapshot.card(s).map(StoryCard::title).orElse(s)))
                        .toList(),
                groups.leaf(page, CLAIMS, c -> views.elsewhere(c, ledgers.get(c))),
                asked.leaves(groups.total(), page, CLAIMS, "claims"),
                List.of(
                        Filters.of("kind", "Kind", asked.text("kind"), kinds),
                        Filters.of("standing", "Standing", asked.text("standing"), standings)),
                List.of(
                        new LinkView(links.table("/actors/" + id + "/claims", "csv"), "Claims as CSV"),
                        new LinkView(links.table("/actors/" + id + "/claims", "json"), "Claims as JSON"),
                        new LinkView(Links.with(links.table("/measures", "csv"), "on", id), "Measures as CSV"),
                        new LinkView(Links.with(links.table("/measures", "json"), "on", id), "Measures as JSON"),
                        new LinkView(links.api("/actors/" + id), "Whole actor as JSON")),
                snapshot.corrections().stream()
                        .filter(c -> c.undone() == null && c.subjects().contains(id))
                        .map(c -> CorrectionDoor.view(c, snapshot, links))
                        .toList(),
                links.knownBy() != null
                        ? null
                        : "/corrections/new?actor=" + Links.encoded(id) + "&back=" + Links.encoded(links.actor(id)));
    }

    private static ActorPageView.RoleView role(Role r, Snapshot snapshot, ClaimViews views) {
        List<String> days = r.evidence().stream()
                .map(Passage::articleId)
                .map(a -> snapshot.article(a).orElseThrow().article().publishedDay())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        String first = days.isEmpty() ? "–" : DayWords.of(days.get(0));
        String last = days.isEmpty() ? "–" : DayWords.of(days.get(days.size() - 1));
        return new ActorPageView.RoleView(
                r.role(),
                first.equals(last) ? first : first + " to " + last,
                r.evidence().stream().map(p -> views.evidence(p, 0)).toList());
    }
}
