package io.stemma.intake;

import io.stemma.article.Article;
import io.stemma.article.Receipt;
import io.stemma.article.Skipped;

/** What comes of an input: an article, a refusal with its reason, a warning, or how far it has come. */
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

    /**
     * How far the reading has come.
     *
     * @param share the share of all inputs that is done, 0 to 1, each input alike
     */
    record Advanced(double share) implements Taken {}
}
