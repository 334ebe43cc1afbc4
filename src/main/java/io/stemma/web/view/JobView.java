package io.stemma.web.view;

import java.util.List;

/**
 * A taking-in.
 *
 * @param id its id
 * @param events the address of its events as they come
 * @param state what it is doing, in words
 * @param done whether it is over
 * @param articles what was taken in
 * @param skipped what was skipped, with the reason
 * @param stories the stories that they belong to
 */
public record JobView(
        String id,
        String events,
        String state,
        boolean done,
        List<Line> articles,
        List<Line> skipped,
        List<LinkView> stories) {
    public JobView {
        articles = List.copyOf(articles);
        skipped = List.copyOf(skipped);
        stories = List.copyOf(stories);
    }

    /**
     * An input.
     *
     * @param file its name
     * @param text how far it has come, or why it was skipped
     */
    public record Line(String file, String text) {}
}
