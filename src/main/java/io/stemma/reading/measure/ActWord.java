package io.stemma.reading.measure;

import java.util.List;
import java.util.Set;

/**
 * A verb or noun that does something to a measure, and how its parts are told.
 *
 * @param noun whether it is a noun
 * @param with further words that must stand in its clause, in lower case ("take <em>effect</em>")
 * @param act what it does
 * @param subject what its subject is: {@code by}, {@code on} or {@code measure}
 * @param measure where the measure stands: {@code object}, {@code subject}, {@code genitive}, {@code compound},
 *     {@code bare} (without preposition) or prepositions; with {@code list} the measure must be a list
 * @param on where the one stands whom it touches: {@code object}, {@code indirect}, {@code bare} or prepositions; empty where only the
 *     measure's own phrase tells
 */
record ActWord(boolean noun, List<String> with, Act act, String subject, Set<String> measure, Set<String> on) {}
