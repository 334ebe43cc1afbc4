package io.stemma.score.lineage;

import java.util.List;

/**
 * A document in one language and wording, line by line.
 *
 * @param document which document, the same for all its renderings
 * @param by who rendered it
 * @param language ISO 639-1 code
 * @param lines sentences, the headline first; the same lines of all renderings say the same
 */
record Rendering(String document, String by, String language, List<String> lines) {
    Rendering {
        lines = List.copyOf(lines);
    }

    /** The same with other lines. */
    Rendering with(List<String> others) {
        return new Rendering(document, by, language, others);
    }
}
