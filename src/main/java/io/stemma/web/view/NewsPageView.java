package io.stemma.web.view;

import java.util.List;

/**
 * What is new of a story.
 *
 * @param story the story
 * @param since the moment, in words
 * @param value the moment as the form shows it
 * @param articles the articles that have arrived since
 * @param claims the claims that only they carry
 * @param restated the claims that stood otherwise
 * @param feed the story's Atom feed
 * @param downloads the same as JSON
 */
public record NewsPageView(
        LinkView story,
        String since,
        String value,
        List<Arrival> articles,
        List<ClaimView> claims,
        List<Restated> restated,
        String feed,
        List<LinkView> downloads) {
    public NewsPageView {
        articles = List.copyOf(articles);
        claims = List.copyOf(claims);
        restated = List.copyOf(restated);
        downloads = List.copyOf(downloads);
    }

    /**
     * An article that has arrived.
     *
     * @param article its headline and page
     * @param label who published it and when
     * @param arrived when, in words
     * @param derives what it derives from, or null
     */
    public record Arrival(LinkView article, String label, String arrived, String derives) {}

    /**
     * A claim that stood otherwise.
     *
     * @param before how it stood
     * @param claim the claim
     */
    public record Restated(String before, ClaimView claim) {}
}
