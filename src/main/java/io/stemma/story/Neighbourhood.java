package io.stemma.story;

import java.util.List;

/**
 * Articles that may be of one story, or of one line of stories, with what is known of each two of them.
 *
 * @param outlines the articles, in order of arrival
 * @param likenesses how like they are
 * @param folded pairs of ids that a derivation makes one
 */
public record Neighbourhood(List<Outline> outlines, Likenesses likenesses, List<Pair> folded) {
    public Neighbourhood {
        outlines = List.copyOf(outlines);
        folded = List.copyOf(folded);
    }

    /** Two articles, by their ids. */
    public record Pair(String one, String other) {}
}
