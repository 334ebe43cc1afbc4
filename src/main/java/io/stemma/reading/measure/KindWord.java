package io.stemma.reading.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A noun that names a kind of measure.
 *
 * @param before the words before its head, in lower case
 * @param after the words after it that belong to its name, by their lemmas; {@code *} for any word
 * @param kind the kind it names
 * @param on the prepositions that lead to whom it touches
 * @param traits {@code presumed} (a definite mention says that it holds), {@code mutual} (takes two), {@code term} (its day
 *     is its end), {@code list} (who is on it is under the measure), {@code anaphor} (a pronoun stands for it)
 */
record KindWord(List<String> before, List<String> after, MeasureKind kind, Set<String> on, Set<String> traits) {
    /** How many words its name has besides its head. */
    int words() {
        return before.size() + after.size();
    }

    /** The same kind where a pronoun stands for it. */
    KindWord anaphor() {
        Set<String> kept = new HashSet<>(traits);
        kept.remove("presumed");
        kept.add("anaphor");
        return new KindWord(List.of(), List.of(), kind, on, kept);
    }

    /** The same kind on somebody else. */
    KindWord other() {
        Set<String> kept = new HashSet<>(traits);
        kept.remove("anaphor");
        return new KindWord(before, after, kind, on, kept);
    }

    boolean is(String trait) {
        return traits.contains(trait);
    }
}
