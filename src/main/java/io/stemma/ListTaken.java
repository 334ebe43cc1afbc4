package io.stemma;

import io.stemma.archive.ListArchive;
import io.stemma.article.Skipped;
import java.util.List;

/**
 * What became of a call to take an official list in.
 *
 * @param addition the state as it is held, and what changed
 * @param skipped rows that could not be read
 */
public record ListTaken(ListArchive.Addition addition, List<Skipped> skipped) {
    public ListTaken {
        skipped = List.copyOf(skipped);
    }
}
