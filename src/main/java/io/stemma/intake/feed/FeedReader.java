package io.stemma.intake.feed;

import io.stemma.intake.ArticleReader;
import io.stemma.intake.Charsets;
import io.stemma.intake.Limits;
import io.stemma.intake.Source;
import io.stemma.intake.UnreadableException;
import io.stemma.intake.page.PageReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the items of a feed that bring their whole text along, each as one article. Items that are summaries are refused
 * with the address of the whole: {@code stemma watch} fetches these.
 */
public final class FeedReader implements ArticleReader {
    private final PageReader pages = new PageReader();

    @Override
    public boolean reads(Source source) {
        String head = new String(source.head(), StandardCharsets.UTF_8);
        return FeedParser.begins(head)
                && !head.stripLeading().toLowerCase(java.util.Locale.ROOT).startsWith("<!doctype html");
    }

    @Override
    public void read(Source source, Limits limits, Receiver receiver) throws IOException {
        String text = Charsets.decode(source.bytes(limits), source.charset());
        Feed feed = FeedParser.parse(text, source.receipt().address());
        if (feed.items().isEmpty()) {
            throw new UnreadableException("an empty feed");
        }
        ItemPage page = new ItemPage(pages, feed, source.receipt());
        int number = 1;
        for (FeedItem item : feed.items()) {
            String file = source.name() + ":" + number++;
            try {
                receiver.found(page.read(file, item));
            } catch (UnreadableException e) {
                receiver.refused(file, e.getMessage());
            }
        }
    }
}
