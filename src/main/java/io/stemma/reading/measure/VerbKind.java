package io.stemma.reading.measure;

import java.util.Set;

/**
 * A verb that is a measure by itself or with a noun: "to blacklist", "to freeze the assets of".
 *
 * @param noun the lemmas of the noun it needs, empty for none
 * @param kind the kind of measure
 * @param act what it does
 * @param on where the one stands whom it touches: {@code object}, {@code indirect}, {@code owner} (of the noun)
 */
record VerbKind(Set<String> noun, MeasureKind kind, Act act, String on) {}
