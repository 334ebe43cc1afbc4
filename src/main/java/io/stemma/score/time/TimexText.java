package io.stemma.score.time;

import java.util.List;

/**
 * A text with its times marked.
 *
 * @param id its name in the set
 * @param published ISO day, or null
 * @param text the chars that the offsets count
 * @param times the marked times, in order
 */
record TimexText(String id, String published, String text, List<Timex> times) {
    TimexText {
        times = List.copyOf(times);
    }
}
