package io.stemma;

/** Told of each article as it is taken in. */
@FunctionalInterface
public interface TakingProgress {
    /** An article was taken in, or was there already. */
    void taken(String file);
}
