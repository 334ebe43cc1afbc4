package io.stemma;

import java.util.List;

/**
 * Articles by stories.
 *
 * @param stories the stories, newest first
 * @param lines ids of stories that follow each other, oldest first
 */
record Groups(List<Membership> stories, List<List<String>> lines) {
    Groups {
        stories = List.copyOf(stories);
        lines = List.copyOf(lines);
    }
}
