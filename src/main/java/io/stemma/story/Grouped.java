package io.stemma.story;

import java.util.List;

/**
 * The articles of a neighbourhood by stories.
 *
 * @param stories ids of the articles of each, by publication
 * @param lines numbers of stories that follow each other, oldest first; at least two in each
 */
public record Grouped(List<List<String>> stories, List<List<Integer>> lines) {
    public Grouped {
        stories = stories.stream().map(List::copyOf).toList();
        lines = lines.stream().map(List::copyOf).toList();
    }
}
