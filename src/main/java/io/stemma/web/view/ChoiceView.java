package io.stemma.web.view;

/**
 * A choice of a filter.
 *
 * @param value what is sent
 * @param label what is shown
 * @param chosen whether it is the one
 */
public record ChoiceView(String value, String label, boolean chosen) {}
