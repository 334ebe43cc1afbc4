package io.stemma.intake;

import io.stemma.article.Furniture;
import io.stemma.article.Receipt;
import java.util.List;

/**
 * An article as a reader found it, before its text is taken apart.
 *
 * @param file its name, as {@link io.stemma.article.Article#file()} shows it
 * @param text its decoded text
 * @param metadata what the format says about it, or null where the format says nothing and the text may begin with front
 *     matter
 * @param furniture what of the text the format itself tells to be no body, in order, not overlapping; the first that it
 *     calls {@code headline} is the headline, and what it calls {@code head} stands around that and may say when and by whom
 *     it was published
 * @param receipt how it was received
 */
public record Document(String file, String text, Facts metadata, List<Furniture> furniture, Receipt receipt) {
    public Document {
        furniture = List.copyOf(furniture);
    }

    /** The same, whose own bytes are known: one of many in a file. */
    Document receivedAs(byte[] bytes) {
        return new Document(file, text, metadata, furniture, receipt.with(Digests.sha256(bytes), bytes));
    }

    /** A document of which the format tells no furniture. */
    public Document(String file, String text, Facts metadata) {
        this(file, text, metadata, List.of(), Receipt.NONE);
    }
}
