package io.stemma.story;

import java.util.List;

/**
 * The stories of a set of articles.
 *
 * @param stories newest first
 * @param lines ids of stories that follow each other, oldest first; only lines of two or more
 */
public record Stories(List<Story> stories, List<List<String>> lines) {
    public Stories {
        stories = List.copyOf(stories);
        lines = List.copyOf(lines);
    }
}
