package io.stemma.web.view;

import java.util.List;

/**
 * A story.
 *
 * @param id its id
 * @param title its title
 * @param summary how many origins, languages and days, in words
 * @param tree its family tree, drawn
 * @param timeline its dated claims
 * @param derivations how its articles derive from each other
 * @param filters filters of the ledger
 * @param words the words that claims must hold, or blank
 * @param groups the claims of this leaf
 * @param leaves where the ledger goes on
 * @param downloads its tables
 * @param news the page of what is new
 * @param feed its Atom feed
 * @param line the stories that it follows or that follow it
 * @param seen the moment that this page shows, ISO 8601
 * @param corrections what was put right of it by hand
 * @param correct where it can be put right, or null
 * @param filtered whether a filter is set
 */
public record StoryView(
        String id,
        String title,
        String summary,
        String tree,
        List<Day> timeline,
        List<Tie> derivations,
        List<FilterView> filters,
        String words,
        List<GroupView> groups,
        LeavesView leaves,
        List<LinkView> downloads,
        String news,
        String feed,
        List<LinkView> line,
        String seen,
        List<CorrectionView> corrections,
        String correct,
        boolean filtered) {
    public StoryView {
        timeline = List.copyOf(timeline);
        derivations = List.copyOf(derivations);
        filters = List.copyOf(filters);
        groups = List.copyOf(groups);
        downloads = List.copyOf(downloads);
        line = List.copyOf(line);
        corrections = List.copyOf(corrections);
    }

    /**
     * A day of the timeline.
     *
     * @param day the day in words
     * @param claims what is told of it
     */
    public record Day(String day, List<LinkView> claims) {
        public Day {
            claims = List.copyOf(claims);
        }
    }

    /**
     * A derivation.
     *
     * @param from the article that derives
     * @param how in which way
     * @param to the article it derives from
     * @param compare both side by side
     * @param counts how much is aligned and changed, in words
     * @param correct where it can be marked as wrong, or null
     */
    public record Tie(LinkView from, String how, LinkView to, String compare, String counts, String correct) {}
}
