package io.stemma.dossier;

import io.stemma.claim.DayWords;
import io.stemma.claim.MeasureState;
import java.util.List;
import java.util.function.Function;

/** A measure's state in words: what it is, on whom, by whom, since and until when. */
public final class StateWords {
    private StateWords() {}

    /**
     * The words of a state.
     *
     * @param names the names of actors by their ids
     */
    public static String of(MeasureState s, Function<List<String>, String> names) {
        String on = s.on().isEmpty() ? s.onWhat() : names.apply(s.on());
        return s.kind()
                + (on == null ? "" : " on " + on)
                + (s.by().isEmpty() ? "" : " by " + names.apply(s.by()))
                + (s.since() == null ? "" : ", since " + DayWords.of(s.since().toString()))
                + (s.until() == null ? "" : ", until " + DayWords.of(s.until().toString()));
    }
}
