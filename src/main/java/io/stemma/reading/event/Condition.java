package io.stemma.reading.event;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What must or must not be so for a pattern to match. {@code object=talk|meeting}: the head of the object (in the passive,
 * of the subject) is one of these; {@code subject=}, {@code +for=}: the same of the subject, of a phrase with that
 * preposition (without words: there is one); {@code word=}: a word of the clause; {@code under=}: a word of a clause that hangs on it; {@code place=}: a place named behind one of these prepositions; {@code near=}: one of the four words
 * around the trigger; {@code before=}, {@code after=}: the word beside it; {@code form=}: the trigger as written;
 * {@code verb=}: the clause's verb. {@code both}, {@code source}, {@code target}: these are known; {@code person},
 * {@code power}, {@code official}: what the source is; {@code target-person}; {@code passive}; {@code sided}: both sides or the place are known; {@code unreal}, {@code real},
 * {@code conditional}: the clause tells no fact, a fact, a condition; {@code of-noun}: it is an infinitive behind a noun; {@code below}, {@code to-below}: a clause, an infinitive hangs on it; {@code must}: the clause below says what must be; {@code will-below}, {@code denied-below}: it says what will be, what will not be.
 * Conditions joined by a slash: one of them.
 */
record Condition(String key, Set<String> values, List<Condition> any) {
    /** Whether it asks for words alone, whoever takes part. */
    boolean worded() {
        return any.isEmpty() ? !values.isEmpty() : any.stream().allMatch(Condition::worded);
    }

    /** Reads a condition; {@code @class} among its words stands for the words of that class. */
    static Condition of(String text, WordClasses classes) {
        if (text.indexOf('/') > 0) {
            return new Condition(
                    "any",
                    Set.of(),
                    Arrays.stream(text.split("/")).map(t -> of(t, classes)).toList());
        }
        int eq = text.indexOf('=');
        return eq < 0
                ? new Condition(text, Set.of(), List.of())
                : new Condition(text.substring(0, eq), classes.expanded(text.substring(eq + 1)), List.of());
    }
}
