package io.stemma.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.stemma.Snapshot;
import io.stemma.actor.KnownActor;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.correction.Correction;
import io.stemma.correction.CorrectionKind;
import io.stemma.dossier.JsonTree;
import io.stemma.dossier.Sources;
import io.stemma.web.view.ChoiceView;
import io.stemma.web.view.CorrectView;
import io.stemma.web.view.CorrectionView;
import io.stemma.web.view.CorrectionsView;
import io.stemma.web.view.LinkView;
import io.stemma.web.view.Links;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a person puts right: claims and derivations that are wrong, stories and actors that are one or two. */
final class CorrectionDoor {
    private static final int LEAF = 100;
    private static final int LONGEST_REASON = 1000;
    private static final int OFFERED = 200;
    private static final int WAIT_SECONDS = 30;

    private final Setting setting;

    CorrectionDoor(Setting setting) {
        this.setting = setting;
    }

    void routes(RoutesConfig routes) {
        routes.get("/corrections", this::list);
        routes.get("/corrections/new", this::form);
        routes.post("/corrections", ctx -> {
            make(ctx, ctx.formParam("kind"), ctx.formParams("subject"), ctx.formParam("reason"));
            ctx.redirect(back(ctx), HttpStatus.SEE_OTHER);
        });
        routes.post("/corrections/{number}/undo", ctx -> {
            undo(ctx);
            ctx.redirect(back(ctx), HttpStatus.SEE_OTHER);
        });
        routes.get("/api/v1/corrections", this::json);
        routes.post("/api/v1/corrections", ctx -> {
            JsonNode body = JsonBody.of(ctx);
            List<String> subjects = new ArrayList<>();
            body.path("subjects").forEach(s -> subjects.add(s.asText()));
            Correction made = make(
                    ctx,
                    body.path("kind").asText(null),
                    subjects,
                    body.path("reason").asText(null));
            ctx.status(201).contentType(Answers.JSON).result(JsonTree.line(json(made)));
        });
        routes.post(
                "/api/v1/corrections/{number}/undo",
                ctx -> ctx.contentType(Answers.JSON).result(JsonTree.line(json(undo(ctx)))));
    }

    /** A page of the desk to go back to; anything else leads to the corrections. */
    private static String back(Context ctx) {
        String back = ctx.formParam("back");
        boolean own = back != null && back.matches("/(stories|articles|compare|actors|corrections)[\\w/?=&%.#-]*");
        return own ? back : "/corrections";
    }

    private Correction make(Context ctx, String word, List<String> given, String reason) {
        Asked asked = new Asked(ctx, setting.snapshots());
        CorrectionKind kind = Arrays.stream(CorrectionKind.values())
                .filter(k -> k.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.wrong("kind must be one of: "
                        + String.join(
                                ", ",
                                Arrays.stream(CorrectionKind.values())
                                        .map(CorrectionKind::word)
                                        .toList())));
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Problem.wrong("a reason is needed, of at most " + LONGEST_REASON + " chars");
        }
        List<String> subjects = subjects(
                kind,
                given.stream().filter(s -> !s.isBlank()).map(String::strip).toList(),
                asked.snapshot());
        if (!kind.takes(subjects.size())) {
            throw Problem.wrong("too few or too many subjects for " + kind.word());
        }
        Correction made = setting.writer().correct(kind, subjects, reason.strip());
        settle();
        return made;
    }

    private Correction undo(Context ctx) {
        String number = ctx.pathParam("number");
        if (!number.matches("\\d{1,8}")) {
            throw Problem.missing("There is no such correction.");
        }
        Correction undone =
                setting.writer().undo(Integer.parseInt(number)).orElseThrow(() -> none(Integer.parseInt(number)));
        settle();
        return undone;
    }

    private Problem none(int number) {
        return setting.writer().corrections(null).stream().anyMatch(c -> c.number() == number)
                ? new Problem(409, "undone", "Taken back already", "This correction was taken back before.")
                : Problem.missing("There is no such correction.");
    }

    /** Waits a while until what was put right is seen. */
    private void settle() {
        try {
            setting.snapshots().refresh().get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // It is kept, and will be seen with the next state that is laid together.
            return;
        }
    }

    /** The subjects as they are kept; stories stand for their first articles. */
    private static List<String> subjects(CorrectionKind kind, List<String> given, Snapshot snapshot) {
        return switch (kind) {
            case CLAIM_WRONG -> claim(given, snapshot);
            case ACTORS_ONE -> given.stream().map(s -> actor(s, snapshot)).toList();
            case ACTOR_APART -> {
                List<String> all = new ArrayList<>();
                for (int i = 0; i < given.size(); i++) {
                    all.add(i == 0 ? actor(given.get(i), snapshot) : article(given.get(i), snapshot));
                }
                yield all;
            }
            case DERIVATION_WRONG, STORIES_ONE, ARTICLES_APART ->
                given.stream().map(s -> article(s, snapshot)).distinct().toList();
        };
    }

    private static List<String> claim(List<String> given, Snapshot snapshot) {
        if (given.size() < 2) {
            throw Problem.wrong("a claim is named by its id and its story");
        }
        String article = article(given.get(1), snapshot);
        Ledger ledger = snapshot.storyOf(article).flatMap(snapshot::ledger).orElseThrow();
        Claim claim = ledger.claims().stream()
                .filter(c -> c.id().equals(given.get(0)))
                .findFirst()
                .orElseThrow(() -> Problem.missing("The story makes no such claim."));
        return List.of(claim.id(), claim.evidence().get(0).articleId(), claim.text());
    }

    private static String actor(String given, Snapshot snapshot) {
        return snapshot.actor(given, LocalDate.now())
                .map(v -> v.actor().id())
                .orElseThrow(() -> Problem.missing("Nobody bears the name " + given + "."));
    }

    private static String article(String given, Snapshot snapshot) {
        if (snapshot.article(given).isPresent()) {
            return given;
        }
        return snapshot.storyId(given)
                .flatMap(snapshot::ledger)
                .map(l -> l.story().articles().get(0))
                .orElseThrow(() -> Problem.missing("There is no article or story " + given + "."));
    }

    private static Map<String, Object> json(Correction c) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("number", c.number());
        m.put("made", c.made().toString());
        m.put("kind", c.kind().word());
        m.put("subjects", c.subjects());
        m.put("reason", c.reason());
        m.put("undone", c.undone() == null ? null : c.undone().toString());
        return m;
    }

    private void json(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        setting.answers()
                .table(
                        asked,
                        "corrections",
                        LEAF,
                        () -> new Table<>(
                                asked.snapshot().corrections(),
                                CorrectionDoor::json,
                                List.of("number", "made", "kind", "subjects", "reason", "undone"),
                                c -> Arrays.asList(
                                        c.number(), c.made(), c.kind().word(), c.subjects(), c.reason(), c.undone())));
    }

    private void list(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        setting.answers().page(asked, "corrections.jte", () -> {
            List<CorrectionView> views = new ArrayList<>();
            asked.snapshot().corrections().forEach(c -> views.add(0, view(c, asked.snapshot(), asked.links())));
            CorrectionsView page = new CorrectionsView(views, StoryDoor.downloads(asked.links(), "/corrections"));
            return Map.of("frame", setting.answers().frame(asked, "Put right by hand", ""), "page", page);
        });
    }

    /** A correction ready for a template. */
    static CorrectionView view(Correction c, Snapshot snapshot, Links links) {
        List<LinkView> about = new ArrayList<>();
        if (c.kind() == CorrectionKind.CLAIM_WRONG) {
            String story = snapshot.storyOf(c.subjects().get(1)).orElse(null);
            String text =
                    c.subjects().size() > 2 ? c.subjects().get(2) : c.subjects().get(0);
            about.add(new LinkView(story == null ? null : links.story(story), text));
        } else {
            c.subjects().forEach(s -> about.add(subject(s, snapshot, links)));
        }
        return new CorrectionView(
                c.number(),
                c.kind().words(),
                about,
                c.reason(),
                Answers.words(c.made()),
                c.undone() == null ? null : Answers.words(c.undone()));
    }

    private static LinkView subject(String id, Snapshot snapshot, Links links) {
        return snapshot.article(id)
                .map(a -> new LinkView(
                        links.article(id), ClaimViews.title(a.article()) + " — " + Sources.label(a.article())))
                .or(() -> snapshot.actorOf(id).map(a -> new LinkView(links.actor(id), a.name())))
                .orElse(new LinkView(null, id));
    }

    private void form(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        String back = ctx.queryParam("back") == null ? "/corrections" : ctx.queryParam("back");
        CorrectView page;
        if (asked.text("claim") != null) {
            List<String> subjects = claim(List.of(asked.text("claim"), needed(asked, "story")), asked.snapshot());
            page = new CorrectView(
                    subjects.get(2),
                    back,
                    List.of(form(
                            "This claim is wrong",
                            CorrectionKind.CLAIM_WRONG,
                            List.of(subjects.get(0), subjects.get(1)))));
        } else if (asked.text("a") != null) {
            List<String> subjects =
                    List.of(article(asked.text("a"), asked.snapshot()), article(needed(asked, "b"), asked.snapshot()));
            page = new CorrectView(
                    subjects.stream()
                            .map(s ->
                                    subject(s, asked.snapshot(), asked.links()).text())
                            .reduce((x, y) -> x + " · " + y)
                            .orElse(""),
                    back,
                    List.of(form(
                            "Neither of these derives from the other", CorrectionKind.DERIVATION_WRONG, subjects)));
        } else if (asked.text("story") != null) {
            page = ofStory(asked, back);
        } else {
            page = ofActor(asked, back);
        }
        setting.answers()
                .fresh(
                        ctx,
                        200,
                        "correct.jte",
                        Map.of(
                                "frame",
                                setting.answers()
                                        .frame(
                                                asked,
                                                "Put right",
                                                "",
                                                new LinkView("/corrections", "Put right by hand")),
                                "page",
                                page));
    }

    private static String needed(Asked asked, String name) {
        String value = asked.text(name);
        if (value == null) {
            throw Problem.wrong(name + " is missing");
        }
        return value;
    }

    private static CorrectView.Form form(String title, CorrectionKind kind, List<String> subjects) {
        return new CorrectView.Form(title, kind.word(), subjects, List.of(), null, null, List.of());
    }

    private static CorrectView ofStory(Asked asked, String back) {
        Snapshot snapshot = asked.snapshot();
        Ledger ledger = snapshot.storyId(asked.text("story"))
                .flatMap(snapshot::ledger)
                .orElseThrow(() -> Problem.missing("There is no story of this id."));
        String id = ledger.story().id();
        List<ChoiceView> others = snapshot.stories().stream()
                .filter(c -> !c.id().equals(id))
                .limit(OFFERED)
                .map(c -> new ChoiceView(c.id(), c.title(), false))
                .toList();
        List<ChoiceView> articles = ledger.story().articles().stream()
                .map(a -> new ChoiceView(a, subject(a, snapshot, asked.links()).text(), false))
                .toList();
        return new CorrectView(
                snapshot.card(id).map(c -> c.title()).orElse(id),
                back,
                List.of(
                        new CorrectView.Form(
                                "Another story is the same",
                                CorrectionKind.STORIES_ONE.word(),
                                List.of(ledger.story().articles().get(0)),
                                List.of(),
                                null,
                                "The other story",
                                others),
                        new CorrectView.Form(
                                "Some articles are another story",
                                CorrectionKind.ARTICLES_APART.word(),
                                List.of(),
                                articles,
                                "Articles of the other story",
                                null,
                                List.of())));
    }

    private static CorrectView ofActor(Asked asked, String back) {
        Snapshot snapshot = asked.snapshot();
        KnownActor actor = snapshot.actorOf(needed(asked, "actor"))
                .orElseThrow(() -> Problem.missing("There is no actor of this id."));
        List<ChoiceView> articles = snapshot.articlesOf(actor, OFFERED).stream()
                .map(id ->
                        new ChoiceView(id, subject(id, snapshot, asked.links()).text(), false))
                .toList();
        return new CorrectView(
                actor.name(),
                back,
                List.of(
                        new CorrectView.Form(
                                "Another actor is the same",
                                CorrectionKind.ACTORS_ONE.word(),
                                List.of(actor.id()),
                                List.of(),
                                null,
                                "The other actor, by id or name",
                                List.of()),
                        new CorrectView.Form(
                                "In some articles it is somebody else",
                                CorrectionKind.ACTOR_APART.word(),
                                List.of(actor.id()),
                                articles,
                                "Articles in which it is somebody else",
                                null,
                                List.of())));
    }
}
