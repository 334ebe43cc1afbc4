package io.stemma.reading.time;

/**
 * A time expression with its value.
 *
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value, or null
 * @param anchor what it was resolved against, or null
 */
record Resolved(TimeMention.Type type, String value, String anchor) {
    static Resolved date(String value, String anchor) {
        return new Resolved(ofDay(value) ? TimeMention.Type.TIME : TimeMention.Type.DATE, value, anchor);
    }

    /** Whether the value goes below the day: {@code 2025-04-02TAF}. */
    private static boolean ofDay(String value) {
        return value != null && value.length() > 10 && value.charAt(10) == 'T';
    }

    static Resolved duration(String value) {
        return new Resolved(TimeMention.Type.DURATION, value, null);
    }

    static Resolved set(String value) {
        return new Resolved(TimeMention.Type.SET, value, null);
    }

    static Resolved unknown() {
        return new Resolved(TimeMention.Type.DATE, null, null);
    }
}
