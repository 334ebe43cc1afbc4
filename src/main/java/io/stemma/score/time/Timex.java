package io.stemma.score.time;

/**
 * A marked time.
 *
 * @param start offset of its first char in the text
 * @param end offset after its last char
 * @param value its TIMEX3 value, null when it has none
 * @param anchor what the value leans on: {@code p} the publication day, {@code t} another time of the text, blank nothing,
 *     null where this isn't marked
 */
record Timex(int start, int end, String value, String anchor) {
    boolean sameExtent(Timex other) {
        return start == other.start && end == other.end;
    }

    boolean overlaps(Timex other) {
        return start < other.end && other.start < end;
    }

    boolean sameValue(Timex other) {
        return value == null ? other.value == null : value.equals(other.value);
    }
}
