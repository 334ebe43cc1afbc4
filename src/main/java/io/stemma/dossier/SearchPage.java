package io.stemma.dossier;

import io.stemma.article.Article;
import io.stemma.dossier.page.Block;
import io.stemma.dossier.page.Block.Item;
import io.stemma.dossier.page.Block.Items;
import io.stemma.dossier.page.Evidence;
import io.stemma.dossier.page.Page;
import java.util.List;

/** The page of what a search found. */
public final class SearchPage {
    private SearchPage() {}

    /** The page of a result. */
    public static Page of(SearchView view) {
        List<Item> items = view.hits().stream().map(SearchPage::item).toList();
        Block list = items.isEmpty() ? new Block.Paragraph("Nothing holds all these words.") : new Items(items);
        return new Page(DossierPage.count(items.size(), "article") + " for “" + view.words() + "”", List.of(list));
    }

    private static Item item(SearchView.Hit hit) {
        Article a = hit.article().article();
        List<Evidence> evidence = hit.sentences().stream()
                .map(s -> new Evidence(
                        a.file(),
                        Sources.label(a),
                        a.language(),
                        s.start(),
                        s.end(),
                        a.at(s).replaceAll("\\s+", " ")))
                .toList();
        return new Item(hit.storyId(), a.title() == null ? a.file() : a.title(), a.file(), evidence);
    }
}
