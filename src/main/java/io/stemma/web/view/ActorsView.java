package io.stemma.web.view;

import java.util.List;

/**
 * The list of actors.
 *
 * @param rows the actors
 * @param filters filters by which fewer are shown
 * @param words the name sought, or blank
 * @param leaves where the list goes on
 * @param downloads the list in other formats
 */
public record ActorsView(
        List<Row> rows, List<FilterView> filters, String words, LeavesView leaves, List<LinkView> downloads) {
    public ActorsView {
        rows = List.copyOf(rows);
        filters = List.copyOf(filters);
        downloads = List.copyOf(downloads);
    }

    /**
     * An actor.
     *
     * @param href its page
     * @param name its name
     * @param kind what it is
     * @param roles its roles in words
     * @param spellings its other spellings in words
     */
    public record Row(String href, String name, String kind, String roles, String spellings) {}
}
