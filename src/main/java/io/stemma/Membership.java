package io.stemma;

import java.util.List;

/**
 * Which articles make a story.
 *
 * @param story the story's id, that of its first article to arrive
 * @param articles their ids, by publication
 * @param line the id of the oldest story of the line that it belongs to, or null
 */
record Membership(String story, List<String> articles, String line) {
    Membership {
        articles = List.copyOf(articles);
    }

    /** What puts stories in an order that does not depend on their arrival. */
    String order() {
        return articles.stream().min(String::compareTo).orElseThrow();
    }
}
