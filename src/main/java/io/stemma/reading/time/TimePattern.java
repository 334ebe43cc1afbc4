package io.stemma.reading.time;

import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line of the table {@code time/patterns.tsv}: pattern, meaning, an example with the expression in brackets and {@code
 * =} its value, an example where it must not match.
 *
 * <p>A pattern is a row of elements. {@code @month} is a word of a class of {@code time/words.tsv} or one that digits
 * give ({@code num}, {@code dom}, {@code year}, {@code ordinal}, {@code isodate}, {@code dotdate}, {@code dotday}, {@code
 * clock}); {@code @unit=W} one with that value; anything else is the word itself. {@code a|b} is either, {@code x?} may
 * be missing, {@code (x)} must stand there but is no part of the expression. A meaning is the name of a rule of {@link
 * TimeRules} and symbols that the pattern itself gives ({@code shift unit=Y shift=-1}; {@code
 * unit=$periodic} takes the value of another class).
 *
 * @param order the place in the table, the earlier wins
 * @param elements the elements
 * @param rule the name of the rule
 * @param given symbols that the meaning gives
 */
record TimePattern(int order, List<Element> elements, String rule, List<Symbol> given) {
    /** An element of a pattern. */
    record Element(List<String> choices, boolean optional, boolean context) {}

    static TimePattern of(int order, Row row) {
        List<Element> elements = new ArrayList<>();
        for (String part : row.cell(0).split(" ")) {
            boolean optional = part.length() > 1 && part.endsWith("?");
            String body = optional ? part.substring(0, part.length() - 1) : part;
            boolean context = body.length() > 2 && body.startsWith("(") && body.endsWith(")");
            if (context) {
                body = body.substring(1, body.length() - 1);
            }
            elements.add(new Element(Arrays.asList(body.split("\\|")), optional, context));
        }
        String[] meaning = row.cell(1).split(" ");
        List<Symbol> given = new ArrayList<>();
        for (int i = 1; i < meaning.length; i++) {
            int eq = meaning[i].indexOf('=');
            if (eq < 0) {
                throw new IllegalArgumentException(row.where() + ": not a symbol: " + meaning[i]);
            }
            given.add(new Symbol(meaning[i].substring(0, eq), meaning[i].substring(eq + 1)));
        }
        return new TimePattern(order, elements, meaning[0], given);
    }
}
