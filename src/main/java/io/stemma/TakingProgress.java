package io.stemma;

import io.stemma.article.Skipped;

/** Told of each article as it is taken in. */
@FunctionalInterface
public interface TakingProgress {
    /** What is done with an article on its way in. */
    enum Step {
        /** Sentences, names, times, figures, quotes, events and measures are found. */
        READING,
        /** It is compared with those that the archive holds. */
        COMPARING
    }

    /** An article has come to a step; called by many threads. */
    default void at(String file, Step step) {}

    /** An article was taken in, or was there already. */
    void taken(String file);

    /** An input could not be read. */
    default void skipped(Skipped skipped) {}

    /**
     * How far the reading has come.
     *
     * @param share the share of all inputs that is done, 0 to 1
     */
    default void advanced(double share) {}

    /** Something about an input that a person should know, though nothing was lost by it. */
    default void warned(String file, String text) {}

    /** Whether to take nothing more in; asked after each article and input. What was taken in stays. */
    default boolean stops() {
        return false;
    }
}
