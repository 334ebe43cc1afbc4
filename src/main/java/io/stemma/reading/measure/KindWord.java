package io.stemma.reading.measure;

import java.util.List;
import java.util.Set;

/**
 * A noun that names a kind of measure.
 *
 * @param before the words before its head, in lower case
 * @param kind the kind it names
 * @param on the prepositions that lead to whom it touches
 * @param traits {@code presumed} (a definite mention says that it holds), {@code mutual} (takes two), {@code term} (its day
 *     is its end)
 */
record KindWord(List<String> before, MeasureKind kind, Set<String> on, Set<String> traits) {
    boolean is(String trait) {
        return traits.contains(trait);
    }
}
