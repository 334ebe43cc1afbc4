package io.stemma.reading.measure;

import java.util.Set;

/**
 * A verb that is a measure by itself or with a noun: "to blacklist", "to freeze the assets of".
 *
 * @param noun the lemmas of the noun it needs, empty for none
 * @param endings how a compound may end that stands for that noun
 * @param kind the kind of measure
 * @param act what it does
 * @param on where the one stands whom it touches: {@code object}, {@code indirect}, {@code owner} (of the noun), {@code thing}
 *     (an object that needs no name), {@code none} (nobody needs be told), {@code subject} (the noun's owners take it), or
 *     prepositions
 */
record VerbKind(Set<String> noun, Set<String> endings, MeasureKind kind, Act act, Set<String> on) {
    /** Whether the one whom it touches stands there. */
    boolean on(String place) {
        return on.contains(place);
    }
}
