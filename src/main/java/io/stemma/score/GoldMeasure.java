package io.stemma.score;

import io.stemma.language.vector.SentenceVectors;
import java.nio.file.Path;
import java.util.List;

/** Gold data made by others, and how Stemma is measured against it. */
public interface GoldMeasure {
    /** What {@code stemma score} calls it. */
    String name();

    /** The same with a user's own sentence encoder instead of the one that comes with Stemma, where vectors matter. */
    default GoldMeasure with(SentenceVectors encoder) {
        return this;
    }

    /** The files it needs, relative to the folder of the gold sets; where one is missing it is not measured. */
    List<String> needs();

    /**
     * Measures.
     *
     * @param gold the folder of the gold sets, which holds all that is needed
     * @throws java.io.UncheckedIOException if a file can't be read
     */
    Scorecard measure(Path gold);
}
