package io.stemma.reading.figure;

import io.stemma.article.Span;

/**
 * A figure.
 *
 * @param span offsets into the article's text of amount and unit ("$324 billion", "49-year-old")
 * @param sentence index of its sentence
 * @param value the amount in base units: 324 billion is 3.24e11; the lower end of a range
 * @param upper the upper end of a range, or null
 * @param unit ISO 4217 code for money ({@code USD}), {@code percent}, {@code percentage point}, {@code day},
 *     {@code year}, {@code kilometre}, …, {@code USD/barrel} for a price by unit, {@code ordinal} for a rank, or null for
 *     a bare count
 * @param counts what is counted, as written ("losses", "soldiers"), or null; the words nearest to the figure that say it
 * @param dimension which of its measures the figure is ("length", "height", "distance"; of talks that last, "length"), or
 *     null where the words don't say
 * @param terms the counted thing in English pivot lemmas, for comparing across languages
 * @param time index into the article's times of when it holds, or null where no time goes with it
 * @param age whether it is somebody's age, which no time goes with
 * @param supposed whether it would be so only if something else were ("if the dam fails, …")
 * @param denied whether it is only told as what somebody calls untrue ("denied reports that 40 people had died")
 * @param giver offsets of the words for who gives it where no quote tells ("the ministry put the damage at …"), or null
 * @param modifier {@code more than}, {@code less than}, {@code about}, {@code at least}, {@code at most}, or null
 */
public record FigureMention(
        Span span,
        int sentence,
        double value,
        Double upper,
        String unit,
        String counts,
        String dimension,
        java.util.List<String> terms,
        Span giver,
        String modifier,
        Integer time,
        boolean age,
        boolean supposed,
        boolean denied) {
    public FigureMention {
        terms = java.util.List.copyOf(terms);
    }
}
