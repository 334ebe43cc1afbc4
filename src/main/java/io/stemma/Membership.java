package io.stemma;

import java.util.List;
import java.util.Optional;

/**
 * Which articles make a story.
 *
 * @param story the story's id, that of its first article to arrive
 * @param articles their ids, by publication
 * @param line the id of the oldest story of the line that it belongs to, or null
 */
record Membership(String story, List<String> articles, String line) {
    private static final String STORY = "story-";
    private static final int LETTERS = 8;
    private static final int SHORTEST = 4;

    Membership {
        articles = List.copyOf(articles);
    }

    /** The id of the story whose first article to arrive is this one. */
    static String idBy(String articleId) {
        return STORY + articleId.substring(0, LETTERS);
    }

    /** How the id of the first article begins by a story's id, with or without what stands before it; empty where too little is given. */
    static Optional<String> articleStart(String storyId) {
        String start = storyId.startsWith(STORY) ? storyId.substring(STORY.length()) : storyId;
        return start.length() < SHORTEST ? Optional.empty() : Optional.of(start);
    }

    /** What puts stories in an order that does not depend on their arrival. */
    String order() {
        return articles.stream().min(String::compareTo).orElseThrow();
    }
}
