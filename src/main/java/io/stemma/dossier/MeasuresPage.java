package io.stemma.dossier;

import io.stemma.claim.DayWords;
import io.stemma.claim.MeasureState;
import io.stemma.dossier.page.Block;
import io.stemma.dossier.page.Block.Item;
import io.stemma.dossier.page.Block.Items;
import io.stemma.dossier.page.Block.Paragraph;
import io.stemma.dossier.page.Block.Section;
import io.stemma.dossier.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page of measures and what holds of them on a day, by state. */
public final class MeasuresPage {
    private MeasuresPage() {}

    /** The page of a view. */
    public static Page of(MeasuresView view) {
        ClaimItems items = new ClaimItems(view.dossier(), new Sources(view.dossier()));
        List<Block> blocks = new ArrayList<>();
        for (MeasureState.State state : MeasureState.State.values()) {
            List<Item> of = view.measures().stream()
                    .filter(m -> m.state() == state)
                    .map(items::item)
                    .toList();
            if (!of.isEmpty()) {
                String title = state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                blocks.add(new Section(
                        title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1), List.of(new Items(of))));
            }
        }
        MeasuresPicture.of(view.course(), view.day(), view.dossier())
                .ifPresent(p -> blocks.add(new Section("Through time", List.of(p))));
        SideBySide.of(view.listings(), view.measures(), items).ifPresent(blocks::add);
        if (blocks.isEmpty()) {
            blocks.add(new Paragraph("No measures are told of."));
        }
        String on = view.on() == null ? "" : " on " + view.on().name();
        return new Page("Measures" + on + " as of " + DayWords.of(view.day().toString()), blocks);
    }
}
