package io.stemma.intake;

import io.stemma.article.Article;
import io.stemma.article.Receipt;
import io.stemma.article.Skipped;

/** What comes of an input: an article, a refusal with its reason, or a warning. */
public sealed interface Taken {
    /**
     * An article that was read.
     *
     * @param receipt how it was received
     */
    record Received(Article article, Receipt receipt) implements Taken {}

    /** An input that was not read, and why. */
    record Refused(Skipped skipped) implements Taken {}

    /**
     * Something about an input that a person should know, though nothing was lost by it.
     *
     * @param file the file it is about
     * @param text what, in one line
     */
    record Warned(String file, String text) implements Taken {}
}
