package io.stemma.claim;

import java.time.LocalDate;
import java.util.List;

/**
 * How a measure stands on a day.
 *
 * @param kind the measure's kind
 * @param by actor ids of who takes, threatens, asks for or refuses it; empty when not told
 * @param on actor ids of whom it touches; empty when no actor is meant
 * @param onWhat whom or what it touches, as written, or null
 * @param state how it stands
 * @param since the first day of that state, or null when not told
 * @param until the last day of that state, or null when not told
 * @param why what that rests on, one line for a person to read
 * @param claims ids of the claims it rests on
 * @param against ids of claims that say otherwise
 */
public record MeasureState(
        String kind,
        List<String> by,
        List<String> on,
        String onWhat,
        State state,
        LocalDate since,
        LocalDate until,
        String why,
        List<String> claims,
        List<String> against) {
    public MeasureState {
        by = List.copyOf(by);
        on = List.copyOf(on);
        claims = List.copyOf(claims);
        against = List.copyOf(against);
    }

    /** How a measure stands. */
    public enum State {
        IN_FORCE,
        SUSPENDED,
        /** It holds, but less than before, or somebody is spared. */
        EASED,
        PLANNED,
        THREATENED,
        REQUESTED,
        CONDITIONAL,
        DENIED,
        ENDED,
        /** What is known does not tell. */
        UNKNOWN
    }
}
