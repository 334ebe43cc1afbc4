package io.stemma.dossier;

import io.stemma.claim.DayWords;
import io.stemma.dossier.page.Block;
import io.stemma.dossier.page.Block.Paragraph;
import io.stemma.dossier.page.Block.Table;
import io.stemma.dossier.page.Page;
import io.stemma.list.ListEdition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The states of official lists that are held.
 *
 * @param editions the states, by list and in the order in which they were read
 */
public record ListsView(List<ListEdition> editions) {
    public ListsView {
        editions = List.copyOf(editions);
    }

    /** The view as a page. */
    public Page page() {
        if (editions.isEmpty()) {
            return new Page(
                    "Official lists", List.of(new Paragraph("None is held; 'stemma lists add FILE' takes one in.")));
        }
        List<List<String>> rows = new ArrayList<>();
        for (ListEdition e : editions) {
            rows.add(List.of(
                    e.list(),
                    DayWords.of(e.day().toString()) + (e.published() == null ? " (read)" : ""),
                    Integer.toString(e.entries()),
                    e.source()));
        }
        Block table = new Table(List.of("List", "As of", "Entries", "File"), rows);
        return new Page("Official lists", List.of(table));
    }

    /** The view as a tree for JSON. */
    public Map<String, Object> json() {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("version", DossierJson.VERSION);
        m.put("lists", editions.stream().map(ListsView::json).toList());
        return m;
    }

    static Map<String, Object> json(ListEdition e) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("list", e.list());
        m.put("asOf", e.day().toString());
        m.put("published", e.published() == null ? null : e.published().toString());
        m.put("read", e.read().toString());
        m.put("entries", e.entries());
        m.put("file", e.source());
        return m;
    }
}
