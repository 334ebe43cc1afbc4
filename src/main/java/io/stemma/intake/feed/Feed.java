package io.stemma.intake.feed;

import java.util.List;

/**
 * A feed as it was received.
 *
 * @param title its name, or null
 * @param language its language as it says, or null
 * @param minutes how often it asks to be polled, in minutes, or -1
 * @param items its items, in its order
 */
public record Feed(String title, String language, int minutes, List<FeedItem> items) {
    public Feed {
        items = List.copyOf(items);
    }
}
