package io.stemma.web.view;

import java.util.List;

/**
 * Measures and their state on a day.
 *
 * @param day the day, ISO
 * @param words the day in words
 * @param first the first day of the slider, ISO, or null where there is none
 * @param days how many days after it the last is
 * @param at how many days after it the day is
 * @param states the measures
 * @param leaves where the measures go on
 * @param bars how they stood through time, drawn, or null
 * @param lists what official lists tell, or null where none was asked
 * @param action where the form for another day leads
 * @param kept parameters that the form keeps: name and value
 */
public record MeasuresBoxView(
        String day,
        String words,
        String first,
        long days,
        long at,
        List<StateView> states,
        LeavesView leaves,
        String bars,
        List<StateView> lists,
        String action,
        List<ChoiceView> kept) {
    public MeasuresBoxView {
        states = List.copyOf(states);
        kept = List.copyOf(kept);
    }
}
