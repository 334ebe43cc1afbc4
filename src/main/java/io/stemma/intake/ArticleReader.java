package io.stemma.intake;

import java.io.IOException;

/**
 * Reads articles of one format. Safe for use by many threads. A new one is a class with a public constructor without
 * parameters, named in {@code META-INF/services}, in the order in which readers are asked.
 */
public interface ArticleReader {
    /** Whether the input looks to be of this format, by its name or its first bytes. */
    boolean reads(Source source);

    /** Whether it reads compressed files and others that are no text. */
    default boolean binary() {
        return false;
    }

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

        /**
         * How far a long input has been read.
         *
         * @param share of the input, 0 to 1
         */
        default void advanced(double share) {}
    }
}
