package io.stemma.dossier.page;

import java.util.regex.Pattern;

/** Makes text harmless that others wrote and a terminal shows. */
public final class PlainText {
    /** What could steer the terminal or turn the direction of writing; files may be named so. */
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\u202A-\u202E\u2066-\u2069&&[^\\s]]");

    private PlainText() {}

    /** The text in one line, with a replacement character for each that could steer a terminal. */
    public static String line(String text) {
        return STEERING.matcher(text).replaceAll("\uFFFD").replaceAll("\\s+", " ");
    }
}
