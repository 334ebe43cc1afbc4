package io.stemma.intake;

import java.io.IOException;

/** Reads articles of one format. Safe for use by many threads. */
public interface ArticleReader {
    /** Whether the input looks to be of this format, by its name or its first bytes. */
    boolean reads(Source source);

    /**
     * Hands every article of the input on, in order.
     *
     * @throws UnreadableException if the input as a whole is no article, with the reason
     * @throws IOException if the input cannot be read to its end
     */
    void read(Source source, Limits limits, Receiver receiver) throws IOException;

    /** Takes what a reader found. */
    interface Receiver {
        /** An article. */
        void found(Document document);

        /** A part of the input that is no article. */
        void refused(String file, String reason);
    }
}
