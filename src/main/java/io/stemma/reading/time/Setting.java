package io.stemma.reading.time;

import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What is known where a time expression stands.
 *
 * @param published the publication day, or null
 * @param timeline the times before this one
 * @param sentence index of the sentence
 * @param tense tells the tense of the clause
 * @param adverbial whether a preposition of time stands before the expression, or nothing
 * @param until whether it ends something: "until", "bis"
 * @param joined the days right before it that "and" or "to" joins it to, or null
 * @param presentAhead whether the language's present tense also tells of what is to come
 */
record Setting(
        LocalDate published,
        Timeline timeline,
        int sentence,
        Supplier<Tense> tense,
        boolean adverbial,
        boolean until,
        DayRange joined,
        boolean presentAhead) {}
