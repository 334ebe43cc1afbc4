package io.stemma.web;

import io.stemma.claim.DayWords;
import io.stemma.claim.MeasureSpan;
import io.stemma.claim.MeasureState;
import io.stemma.dossier.FoundListingsView;
import io.stemma.dossier.page.Block.Item;
import io.stemma.web.view.ChoiceView;
import io.stemma.web.view.MeasuresBoxView;
import io.stemma.web.view.StateView;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Makes measures as of a day ready for templates. */
final class MeasuresBox {
    private MeasuresBox() {}

    static MeasuresBoxView of(
            Asked asked,
            int page,
            int leaf,
            LocalDate day,
            List<MeasureState> measures,
            List<MeasureSpan> course,
            FoundListingsView listings,
            String bars,
            ClaimViews views) {
        LocalDate first =
                course.stream().map(MeasureSpan::from).min(LocalDate::compareTo).orElse(null);
        LocalDate last =
                course.stream().map(MeasureSpan::to).max(LocalDate::compareTo).orElse(null);
        List<ChoiceView> kept = new ArrayList<>();
        asked.ctx().queryParamMap().forEach((name, values) -> {
            if (!name.equals("as-of") && !name.equals("page")) {
                values.forEach(v -> kept.add(new ChoiceView(name, v, true)));
            }
        });
        return new MeasuresBoxView(
                day.toString(),
                DayWords.of(day.toString()),
                first == null ? null : first.toString(),
                first == null ? 0 : ChronoUnit.DAYS.between(first, last),
                first == null ? 0 : ChronoUnit.DAYS.between(first, day),
                Asked.leaf(measures, page, leaf).stream().map(views::state).toList(),
                asked.leaves(measures.size(), page, leaf, "measures"),
                bars,
                listings == null ? null : lists(listings),
                asked.ctx().path(),
                kept);
    }

    private static List<StateView> lists(FoundListingsView listings) {
        return listings.found().stream()
                .map(f -> {
                    Item item = listings.item(f);
                    return new StateView(item.mark(), item.text(), item.note(), 0, List.of());
                })
                .toList();
    }
}
