package io.stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.stemma.claim.MeasureState;
import io.stemma.dossier.MeasuresView;
import io.stemma.dossier.Pictures;
import io.stemma.web.view.LinkView;
import io.stemma.web.view.Links;
import io.stemma.web.view.MeasuresPageView;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Measures and their state as of a day. */
final class MeasuresDoor {
    private static final int LEAF = 100;

    private final Setting setting;

    MeasuresDoor(Setting setting) {
        this.setting = setting;
    }

    void routes(RoutesConfig routes) {
        routes.get("/measures", this::page);
        routes.get("/api/v1/measures", this::json);
    }

    private MeasuresView view(Asked asked, BiFunction<String, LocalDate, Optional<MeasuresView>> measures) {
        LocalDate day = asked.day();
        return measures.apply(asked.text("on"), day)
                .map(v -> v.with(setting.lists().of(v.on(), day, asked.snapshot())))
                .orElseThrow(() -> Problem.missing("No actor bears this name."));
    }

    private void page(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        MeasuresView view = view(asked, asked.snapshot()::measureStates);
        setting.answers().page(asked, "measures.jte", () -> {
            Links links = asked.links();
            ClaimViews views = new ClaimViews(asked.snapshot(), links);
            String path = "/measures";
            MeasuresPageView page = new MeasuresPageView(
                    asked.text("on") == null ? "" : asked.text("on"),
                    view.on() == null
                            ? null
                            : new LinkView(
                                    links.actor(view.on().id()), view.on().name()),
                    MeasuresBox.of(
                            asked,
                            asked.page(),
                            LEAF,
                            view.day(),
                            view.measures(),
                            view.course(),
                            view.listings(),
                            Pictures.measures(view).map(p -> p.svg()).orElse(null),
                            views),
                    List.of(table(asked, path, "csv", "CSV"), table(asked, path, "json", "JSON")));
            return Map.of("frame", setting.answers().frame(asked, "Measures", "measures"), "page", page);
        });
    }

    private static LinkView table(Asked asked, String path, String format, String label) {
        String address = asked.links().table(path, format);
        address = Links.with(address, "on", asked.text("on"));
        return new LinkView(Links.with(address, "as-of", asked.text("as-of")), label);
    }

    private void json(Context ctx) {
        Asked asked = new Asked(ctx, setting.snapshots());
        if (!asked.format().equals("csv")) {
            MeasuresView whole = view(asked, asked.snapshot()::measures);
            setting.answers().json(asked, whole::json);
            return;
        }
        MeasuresView view = view(asked, asked.snapshot()::measureStates);
        setting.answers().table(asked, "measures", 1, () -> {
            ClaimViews views = new ClaimViews(asked.snapshot(), asked.links());
            return new Table<>(
                    view.measures(),
                    m -> Map.of(),
                    List.of("kind", "state", "by", "on", "since", "until", "why", "as of", "claims"),
                    m -> row(m, views, view.day()));
        });
    }

    private static List<Object> row(MeasureState m, ClaimViews views, LocalDate day) {
        return Arrays.asList(
                m.kind(),
                ClaimViews.state(m.state()),
                views.names(m.by()),
                m.on().isEmpty() ? m.onWhat() : views.names(m.on()),
                m.since(),
                m.until(),
                m.why(),
                day,
                m.claims());
    }
}
