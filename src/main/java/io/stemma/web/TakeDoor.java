package io.stemma.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import io.stemma.Delivery;
import io.stemma.dossier.JsonTree;
import io.stemma.dossier.StoryCard;
import io.stemma.web.view.FrameView;
import io.stemma.web.view.JobView;
import io.stemma.web.view.LinkView;
import io.stemma.web.view.TakeView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Takes articles in from the page and over the API: a text, an address, files. */
final class TakeDoor {
    private static final int LONGEST_FACT = 2000;
    private static final String EVENTS = "text/event-stream";
    private static final int MEGABYTE = 1_000_000;

    private final Setting setting;
    private final TakingDesk taking;
    private final EventPump pump;

    TakeDoor(Setting setting, TakingDesk taking, EventPump pump) {
        this.setting = setting;
        this.taking = taking;
        this.pump = pump;
    }

    void routes(RoutesConfig routes) {
        routes.get("/take", this::form);
        routes.post("/take", ctx -> {
            TakingJob job = take(ctx);
            ctx.redirect("/take/" + job.id(), HttpStatus.SEE_OTHER);
        });
        routes.get("/take/{id}", this::job);
        routes.post("/api/v1/take", ctx -> {
            TakingJob job = take(ctx);
            ctx.status(202)
                    .header("Location", "/api/v1/take/" + job.id())
                    .header("Cache-Control", "no-store")
                    .contentType(Answers.JSON)
                    .result(JsonTree.line(job.json()));
        });
        routes.get(
                "/api/v1/take/{id}",
                ctx -> ctx.header("Cache-Control", "no-store")
                        .contentType(Answers.JSON)
                        .result(JsonTree.line(found(ctx).json())));
        routes.before("/api/v1/take/{id}/events", ctx -> {
            found(ctx);
            String accept = ctx.header("Accept");
            if (accept == null || !accept.contains(EVENTS)) {
                throw new Problem(
                        406, "events", "Events are what there is", "Ask with the header Accept: " + EVENTS + ".");
            }
        });
        routes.sse(
                "/api/v1/take/{id}/events",
                client -> pump.add(
                        client, found(client.ctx()), number(client.ctx().header("Last-Event-ID"))));
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
    }

    private TakingJob found(Context ctx) {
        return taking.job(ctx.pathParam("id")).orElseThrow(() -> Problem.missing("There is no such taking-in."));
    }

    private FrameView frame(Context ctx, String title, LinkView... trail) {
        return setting.answers().frame(new Asked(ctx, setting.snapshots()), title, "take", trail);
    }

    private void form(Context ctx) {
        List<LinkView> jobs = taking.jobs().stream()
                .map(j -> new LinkView("/take/" + j.id(), j.state()))
                .toList();
        TakeView view =
                new TakeView(setting.options().files(), setting.options().fileBytes() / MEGABYTE, jobs);
        setting.answers().fresh(ctx, 200, "take.jte", Map.of("frame", frame(ctx, "Take in"), "page", view));
    }

    private void job(Context ctx) {
        TakingJob job = found(ctx);
        Asked asked = new Asked(ctx, setting.snapshots());
        JobView view = new JobView(
                job.id(),
                "/api/v1/take/" + job.id() + "/events",
                job.state(),
                job.done(),
                job.lines().entrySet().stream()
                        .map(e -> new JobView.Line(e.getKey(), e.getValue()))
                        .toList(),
                job.skipped().stream()
                        .map(s -> new JobView.Line(s.file(), s.reason()))
                        .toList(),
                job.stories().stream()
                        .map(s -> new LinkView(
                                asked.links().story(s),
                                asked.snapshot().card(s).map(StoryCard::title).orElse(s)))
                        .toList());
        setting.answers()
                .fresh(
                        ctx,
                        200,
                        "job.jte",
                        Map.of("frame", frame(ctx, "Taking in", new LinkView("/take", "Take in")), "page", view));
    }

    /** @throws Problem if nothing is handed over, or too much */
    private TakingJob take(Context ctx) {
        if (ctx.contentLength() > setting.options().uploadBytes()) {
            drain(ctx);
            throw tooLarge();
        }
        List<Delivery> deliveries = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        if (ctx.isMultipartFormData() || ctx.isFormUrlencoded()) {
            for (UploadedFile file : ctx.uploadedFiles()) {
                if (file.size() > 0 || !file.filename().isEmpty()) {
                    deliveries.add(delivery(file));
                }
            }
            add(name -> fact(ctx.formParam(name), name), deliveries, addresses);
        } else {
            JsonNode body = JsonBody.of(ctx);
            add(
                    name -> fact(body.path(name).isTextual() ? body.path(name).asText() : null, name),
                    deliveries,
                    addresses);
        }
        if (deliveries.isEmpty() && addresses.isEmpty()) {
            throw Problem.wrong("Nothing was handed over: give a text, an address or files.");
        }
        if (deliveries.size() + addresses.size() > setting.options().files()) {
            throw new Problem(
                    413,
                    "too-many",
                    "Too many at once",
                    "At most " + setting.options().files() + " files can be taken in at once.");
        }
        return taking.take(deliveries, addresses);
    }

    /** Reads what is too much, as far as that is bearable: many clients hear no answer before they have sent all. */
    private void drain(Context ctx) {
        try (InputStream in = ctx.req().getInputStream()) {
            long left = 2 * setting.options().uploadBytes();
            byte[] some = new byte[1 << 16];
            for (int n = in.read(some); n > 0 && left > 0; n = in.read(some)) {
                left -= n;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Delivery delivery(UploadedFile file) {
        if (file.size() > setting.options().fileBytes()) {
            throw tooLarge();
        }
        try (InputStream in = file.content()) {
            return Delivery.of(file.filename(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Problem tooLarge() {
        return new Problem(
                413,
                "too-large",
                "Too large",
                "A file may have " + setting.options().fileBytes() / MEGABYTE + " MB, an upload "
                        + setting.options().uploadBytes() / MEGABYTE + " MB.");
    }

    private String fact(String value, String name) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (name.equals("text")) {
            if (value.length() > setting.options().fileBytes()) {
                throw tooLarge();
            }
            return value;
        }
        if (value.length() > LONGEST_FACT) {
            throw Problem.wrong(name + " is longer than " + LONGEST_FACT + " chars");
        }
        return value.strip();
    }

    private static void add(UnaryOperator<String> given, List<Delivery> deliveries, List<String> addresses) {
        String text = given.apply("text");
        if (text != null) {
            String title = given.apply("title");
            String name = title == null
                    ? "pasted text"
                    : title.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
            deliveries.add(new Delivery(
                    name.substring(0, Math.min(60, name.length())) + ".txt",
                    text.getBytes(StandardCharsets.UTF_8),
                    given.apply("outlet"),
                    given.apply("url"),
                    title,
                    given.apply("published"),
                    given.apply("language")));
        }
        String address = given.apply("address");
        if (address != null) {
            if (!address.matches("(?i)https?://[^\\s/]\\S*")) {
                throw Problem.wrong("An address begins with http:// or https://.");
            }
            addresses.add(address);
        }
    }
}
