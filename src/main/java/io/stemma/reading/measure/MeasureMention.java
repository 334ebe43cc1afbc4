package io.stemma.reading.measure;

import io.stemma.article.Span;
import io.stemma.reading.event.Mode;
import java.util.List;

/**
 * A measure that a sentence tells.
 *
 * @param span the clause that tells it, offsets into the article's text
 * @param trigger the words that name it ("suspended sanctions")
 * @param sentence index of its sentence
 * @param kind {@code sanction}, {@code secondary sanction}, {@code sanction suspension}, {@code sanction relief},
 *     {@code travel waiver}, {@code visa}, {@code tariff}, {@code tariff exemption}, {@code deadline}, {@code ceasefire},
 *     …: a word of the pack's measure table
 * @param mode whether it holds, is threatened, asked for, planned, denied or over
 * @param by who takes it: indexes into the names' actors
 * @param on whom it touches: indexes into the names' actors
 * @param onWhat whom it touches where no named actor is meant, as written ("purchasers of Russian energy"), or null
 * @param from index into the reading's times of its day, or null
 * @param until index into the reading's times of its end, or null
 * @param lasts ISO 8601 duration ({@code P7D}), or null
 */
public record MeasureMention(
        Span span,
        Span trigger,
        int sentence,
        String kind,
        Mode mode,
        List<Integer> by,
        List<Integer> on,
        Span onWhat,
        Integer from,
        Integer until,
        String lasts) {
    public MeasureMention {
        by = List.copyOf(by);
        on = List.copyOf(on);
    }
}
