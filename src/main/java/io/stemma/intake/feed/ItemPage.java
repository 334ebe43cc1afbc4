package io.stemma.intake.feed;

import io.stemma.article.Receipt;
import io.stemma.article.Remarks;
import io.stemma.intake.Document;
import io.stemma.intake.Facts;
import io.stemma.intake.UnreadableException;
import io.stemma.intake.page.PageReader;
import java.util.List;
import org.jsoup.nodes.Entities;

/** The article in an item of a feed that brings its whole text along. */
final class ItemPage {
    private static final int FEWEST_WORDS = 60;

    private final PageReader pages;
    private final Feed feed;
    private final Receipt receipt;

    ItemPage(PageReader pages, Feed feed, Receipt receipt) {
        this.pages = pages;
        this.feed = feed;
        this.receipt = receipt;
    }

    /**
     * The article.
     *
     * @throws UnreadableException if the item is a summary, with the address of the whole
     */
    Document read(String file, FeedItem item) throws UnreadableException {
        String content = item.content() == null ? "" : item.content();
        if (content.split("\\s+").length < FEWEST_WORDS) {
            throw new UnreadableException(
                    "a summary alone" + (item.address() == null ? "" : "; the whole is at " + item.address()));
        }
        String title = item.title() == null ? "" : Entities.escape(item.title());
        String html = "<html><body><article><h1>" + title + "</h1><div itemprop=articleBody>" + content
                + "</div></article></body></html>";
        Document page = pages.read(file, html, Receipt.NONE);
        Facts said = new Facts(
                item.source() != null ? item.source() : feed.title(),
                item.address(),
                item.title(),
                item.author(),
                item.published() != null ? item.published() : item.updated(),
                feed.language());
        Remarks remarks = new Remarks(item.updated(), null, null, List.of(), List.of(), List.of(), item.categories());
        Receipt full = Receipt.of(receipt.address(), receipt.fetched(), receipt.digest())
                .with(remarks);
        return new Document(file, page.text(), said.or(page.metadata()), page.furniture(), full);
    }
}
