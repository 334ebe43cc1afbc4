package io.stemma.claim;

/**
 * The time of a claim.
 *
 * @param value TIMEX3 value, or null when the text can't be resolved
 * @param text as written
 * @param anchor what the value was resolved against, or null
 */
public record When(String value, String text, String anchor) {}
