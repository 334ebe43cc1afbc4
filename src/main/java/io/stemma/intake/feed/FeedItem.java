package io.stemma.intake.feed;

import java.util.List;

/**
 * An item of a feed. Every text may be null.
 *
 * @param id what the feed calls it
 * @param address where it leads to
 * @param title its headline
 * @param author who wrote it
 * @param source the outlet that the feed took it from, where it says so
 * @param published when it was published: an ISO instant
 * @param updated when it was changed: an ISO instant
 * @param content its text as HTML: the whole or a summary
 * @param categories what it is about, as the feed's makers say
 */
public record FeedItem(
        String id,
        String address,
        String title,
        String author,
        String source,
        String published,
        String updated,
        String content,
        List<String> categories) {
    public FeedItem {
        categories = List.copyOf(categories);
    }
}
