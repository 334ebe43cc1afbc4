package io.stemma.dossier;

import io.stemma.dossier.page.Block;
import io.stemma.dossier.page.Page;
import java.util.ArrayList;
import java.util.List;

/** The page that lists stories, newest first. */
public final class StoriesPage {
    private StoriesPage() {}

    /** The page of a list. */
    public static Page of(StoriesView view) {
        List<List<String>> rows = new ArrayList<>();
        for (StoriesView.Entry e : view.stories()) {
            rows.add(List.of(
                    e.id(),
                    e.lastDay() == null ? "–" : e.lastDay(),
                    String.valueOf(e.origins()),
                    String.valueOf(e.articles()),
                    String.join(" ", e.languages()),
                    String.valueOf(e.disputed()),
                    String.valueOf(e.changed()),
                    e.title()));
        }
        Block list = rows.isEmpty()
                ? new Block.Paragraph("No stories yet.")
                : new Block.Table(
                        List.of("id", "newest", "origins", "articles", "languages", "disputed", "changed", "story"),
                        rows);
        return new Page(DossierPage.count(rows.size(), "story"), List.of(list));
    }
}
