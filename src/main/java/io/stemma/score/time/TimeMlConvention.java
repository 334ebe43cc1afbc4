package io.stemma.score.time;

import io.stemma.reading.time.TimeMention;
import java.util.ArrayList;
import java.util.List;

/** Times as Stemma writes them, in the ways of TimeML where the two part. */
final class TimeMlConvention {
    /** What is changed, for the scorecard. */
    static final String ABOUT = "Stemma's values are compared as they are.";

    private TimeMlConvention() {}

    static List<Timex> of(List<TimeMention> mentions, String text) {
        List<Timex> times = new ArrayList<>();
        for (TimeMention m : mentions) {
            times.add(new Timex(m.span().start(), m.span().end(), m.value(), null));
        }
        return times;
    }
}
