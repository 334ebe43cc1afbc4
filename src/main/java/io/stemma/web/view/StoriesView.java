package io.stemma.web.view;

import java.util.List;

/**
 * The list of stories.
 *
 * @param rows the stories
 * @param filters filters by which fewer are shown
 * @param words the words that titles must hold, or blank
 * @param leaves where the list goes on
 * @param downloads the whole list in other formats
 * @param empty whether the archive holds nothing yet
 */
public record StoriesView(
        List<Row> rows,
        List<FilterView> filters,
        String words,
        LeavesView leaves,
        List<LinkView> downloads,
        boolean empty) {
    public StoriesView {
        rows = List.copyOf(rows);
        filters = List.copyOf(filters);
        downloads = List.copyOf(downloads);
    }

    /**
     * A story.
     *
     * @param id its id
     * @param href its page
     * @param title its title
     * @param origins how many independent origins it has
     * @param languages codes, sorted
     * @param newest the day of its newest article, or a dash
     * @param changed when its last article arrived, in words
     * @param changedAt the same, ISO 8601
     * @param arrivals when its latest articles arrived, ISO 8601, parted by blanks
     * @param disputed how many claims are disputed
     * @param revised how many were changed or dropped
     * @param news the page of what is new
     */
    public record Row(
            String id,
            String href,
            String title,
            int origins,
            List<String> languages,
            String newest,
            String changed,
            String changedAt,
            String arrivals,
            int disputed,
            int revised,
            String news) {
        public Row {
            languages = List.copyOf(languages);
        }
    }
}
