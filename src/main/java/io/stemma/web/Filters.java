package io.stemma.web;

import io.stemma.web.view.ChoiceView;
import io.stemma.web.view.FilterView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the filters of lists. */
final class Filters {
    private Filters() {}

    /**
     * A filter.
     *
     * @param chosen the value that is set, or null
     * @param choices the values with what is shown for each, in order
     */
    static FilterView of(String name, String label, String chosen, Map<String, String> choices) {
        List<ChoiceView> views = new ArrayList<>();
        views.add(new ChoiceView("", "all", chosen == null));
        choices.forEach((value, shown) -> views.add(new ChoiceView(value, shown, value.equals(chosen))));
        return new FilterView(name, label, views);
    }
}
