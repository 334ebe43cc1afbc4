package io.stemma.web.view;

import java.util.List;

/**
 * A filter of a list.
 *
 * @param name the name of its parameter
 * @param label what is shown beside it
 * @param choices its choices, the first for all
 */
public record FilterView(String name, String label, List<ChoiceView> choices) {
    public FilterView {
        choices = List.copyOf(choices);
    }
}
