package io.stemma.web.view;

/**
 * A link.
 *
 * @param href where it leads
 * @param text its words
 */
public record LinkView(String href, String text) {}
