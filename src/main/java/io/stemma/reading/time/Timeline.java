package io.stemma.reading.time;

import java.time.LocalDate;
import java.util.Optional;

/** What times an article has named so far: what "two days later" and "in the evening" are told from. */
final class Timeline {
    private static final int REACH = 2;
    private static final int LONG_AGO = 2;

    private final LocalDate published;

    private String value;
    private DayRange range;
    private int sentence;
    private int longAgo = -REACH - 1;

    /** @param published the day of publication, or null */
    Timeline(LocalDate published) {
        this.published = published;
    }

    /** Takes note of a resolved value. */
    void note(String resolved, int inSentence) {
        if ("PAST_REF".equals(resolved)) {
            longAgo = inSentence;
        }
        Optional<DayRange> days = DayRange.of(resolved);
        if (days.isPresent()) {
            value = resolved;
            range = days.get();
            sentence = inSentence;
            if (published != null && range.to().isBefore(published.minusYears(LONG_AGO))) {
                longAgo = inSentence;
            }
        }
    }

    /** Whether this sentence or one of the two before it tells of a time long ago. */
    boolean longAgo(int inSentence) {
        return inSentence - longAgo <= REACH;
    }

    /** The last time named, if in this sentence or one of the two before it; else null. */
    String value(int inSentence) {
        return near(inSentence) ? value : null;
    }

    /** The last time named in this sentence or the two before it, if it is a single day; else null. */
    LocalDate day(int inSentence) {
        return near(inSentence) && range.day() ? range.from() : null;
    }

    /** The days of the last time named in this sentence or the two before it, or null. */
    DayRange range(int inSentence) {
        return near(inSentence) ? range : null;
    }

    private boolean near(int inSentence) {
        return range != null && inSentence - sentence <= REACH;
    }
}
