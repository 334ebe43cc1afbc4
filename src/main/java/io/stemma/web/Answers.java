package io.stemma.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.stemma.claim.DayWords;
import io.stemma.dossier.JsonTree;
import io.stemma.web.view.FrameView;
import io.stemma.web.view.LinkView;
import io.stemma.web.view.Links;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Gives answers: pages from templates, JSON, tables; each with a tag by which a browser asks whether it has changed. */
final class Answers {
    static final String JSON = "application/json; charset=utf-8";
    static final String PROBLEM = "application/problem+json; charset=utf-8";
    private static final String CSV = "text/csv; charset=utf-8";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Answers.class.getClassLoader(), "io.stemma.web.template");
    private final Assets assets;

    Answers(Assets assets) {
        this.assets = assets;
    }

    /** The frame of a page. */
    FrameView frame(Asked asked, String title, String place, LinkView... trail) {
        return frame(asked, title, place, null, trail);
    }

    /** The same with an Atom feed. */
    FrameView frame(Asked asked, String title, String place, String feed, LinkView... trail) {
        String words = place.equals("search") ? asked.text("q") : null;
        String knownBy = asked.moment() == null ? null : words(asked.moment());
        String now = knownBy == null ? null : asked.address("known-by", null);
        return new FrameView(
                title,
                place,
                words == null ? "" : words,
                theme(asked.ctx()),
                asked.links(),
                knownBy,
                now,
                feed,
                assets.addresses(),
                List.of(trail));
    }

    private static String theme(Context ctx) {
        String theme = ctx.cookie("theme");
        return "dark".equals(theme) || "light".equals(theme) ? theme : null;
    }

    /** "3 April 2025, 14:05". */
    static String words(Instant moment) {
        var local = moment.atZone(ZoneId.systemDefault());
        return DayWords.of(local.toLocalDate().toString()) + ", " + local.format(CLOCK);
    }

    /** Gives a page unless the browser has it already. */
    void page(Asked asked, String template, Supplier<Map<String, Object>> parameters) {
        if (known(asked)) {
            return;
        }
        asked.ctx().html(render(template, parameters.get()));
    }

    /** Gives JSON unless the client has it already. */
    void json(Asked asked, Supplier<Object> tree) {
        if (known(asked)) {
            return;
        }
        asked.ctx().contentType(JSON).result(JsonTree.line(tree.get()));
    }

    /** Gives a leaf of a list as JSON, or the whole of it as CSV. */
    <T> void table(Asked asked, String name, int usual, Supplier<Table<T>> table) {
        if (known(asked)) {
            return;
        }
        Context ctx = asked.ctx();
        Table<T> whole = table.get();
        if (asked.format().equals("csv")) {
            ctx.header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
            ctx.contentType(CSV).result(whole.csv());
            return;
        }
        int page = asked.page();
        int total = whole.total();
        boolean all = "json".equals(asked.text("format")) && asked.text("size") == null;
        int size = all ? Math.max(1, total) : asked.size(usual);
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("version", 1);
        m.put("total", total);
        m.put("page", page);
        m.put("size", size);
        m.put(name, whole.rows(page, size));
        if ((long) page * size < total) {
            ctx.header("Link", "<" + asked.address("page", String.valueOf(page + 1)) + ">; rel=\"next\"");
        }
        if ("json".equals(asked.text("format"))) {
            ctx.header("Content-Disposition", "attachment; filename=\"" + name + ".json\"");
        }
        ctx.contentType(JSON).result(JsonTree.line(m));
    }

    /** Gives a page that no browser keeps. */
    void fresh(Context ctx, int status, String template, Map<String, Object> parameters) {
        ctx.status(status).header("Cache-Control", "no-store").html(render(template, parameters));
    }

    /** Whether the client has the answer already; tells it so. */
    boolean known(Asked asked) {
        Context ctx = asked.ctx();
        String all = String.join(
                "\n",
                asked.snapshot().mark(),
                LocalDate.now().toString(),
                assets.mark(),
                ctx.path(),
                String.valueOf(ctx.queryString()),
                String.valueOf(theme(ctx)),
                String.valueOf(ctx.header("Accept")));
        String tag = "W/\"" + Assets.hash(all) + "\"";
        ctx.header("ETag", tag).header("Cache-Control", "private, no-cache").header("Vary", "Cookie, Accept");
        String asks = ctx.header("If-None-Match");
        if (asks != null && List.of(asks.split("\\s*,\\s*")).contains(tag)) {
            ctx.status(304);
            return true;
        }
        return false;
    }

    /** Gives a problem: to a program as RFC 9457 has it, to a person as a page. */
    void problem(Context ctx, Problem problem) {
        ctx.header("Cache-Control", "no-store");
        ctx.res().setHeader("ETag", null);
        if (problem.status() == 503 || problem.status() == 429) {
            ctx.header("Retry-After", problem.status() == 503 ? "1" : "10");
        }
        if (program(ctx)) {
            ctx.status(problem.status()).contentType(PROBLEM).result(JsonTree.line(problem.json()));
            return;
        }
        FrameView frame = new FrameView(
                problem.title(), "", "", theme(ctx), new Links(null), null, null, null, assets.addresses(), List.of());
        ctx.status(problem.status())
                .html(render(
                        "problem.jte",
                        Map.of("frame", frame, "detail", problem.getMessage(), "again", problem.status() == 503)));
    }

    private static boolean program(Context ctx) {
        String accept = ctx.header("Accept");
        return ctx.path().startsWith("/api/")
                || ctx.path().startsWith("/match")
                || accept == null
                || !accept.contains("text/html");
    }

    private String render(String template, Map<String, Object> parameters) {
        StringOutput out = new StringOutput(16_384);
        templates.render(template, parameters, out);
        return out.toString();
    }
}
