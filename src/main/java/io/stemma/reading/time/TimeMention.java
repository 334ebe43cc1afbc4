package io.stemma.reading.time;

import io.stemma.article.Span;

/**
 * A time expression.
 *
 * @param span offsets into the article's text
 * @param sentence index of its sentence
 * @param type what kind of time it is
 * @param value TIMEX3 value: {@code 2025-04-02}, {@code 2025-04}, {@code 2025}, {@code 2025-W14}, {@code 2025-W14-WE},
 *     {@code 2025-Q2}, {@code P7D}, {@code 2025-04-02TAF}; {@code PAST_REF}, {@code PRESENT_REF}, {@code FUTURE_REF}
 *     for what is vague ("now"); null when it can't be known ("Wednesday" with no day known)
 * @param anchor what it was resolved against ({@code published 2025-04-03}, {@code text}, …), null when it stands alone
 *     or is unresolved
 */
public record TimeMention(Span span, int sentence, Type type, String value, String anchor) {
    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** Whether it says no more than that something was, is or will be ("now", "in recent weeks"). */
    public boolean vague() {
        return value != null && value.endsWith("_REF");
    }
}
