package io.stemma.claim;

import java.time.LocalDate;
import java.util.List;

/**
 * A stretch of time in which a measure stood in one way.
 *
 * @param kind the measure's kind
 * @param by actor ids of who takes it; empty when not told
 * @param state how it stood
 * @param from its first day
 * @param to its last day
 */
public record MeasureSpan(String kind, List<String> by, MeasureState.State state, LocalDate from, LocalDate to) {
    public MeasureSpan {
        by = List.copyOf(by);
    }
}
