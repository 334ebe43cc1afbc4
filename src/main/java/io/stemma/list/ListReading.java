package io.stemma.list;

import io.stemma.article.Skipped;
import java.util.List;

/**
 * What came of reading a list.
 *
 * @param state the list
 * @param skipped rows that could not be read, each named by file and row, with the reason
 */
public record ListReading(ListState state, List<Skipped> skipped) {
    public ListReading {
        skipped = List.copyOf(skipped);
    }
}
