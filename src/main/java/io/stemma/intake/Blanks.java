package io.stemma.intake;

/** Blanks of every kind: spaces, tabs, no-break and zero-width spaces. */
final class Blanks {
    private Blanks() {}

    /** Whether the char shows nothing. */
    static boolean blank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** The text with every run of blanks made one space, without blanks around it. */
    static String collapse(CharSequence text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!blank(c)) {
                shown.append(c);
            } else if (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        }
        if (shown.length() > 0 && shown.charAt(shown.length() - 1) == ' ') {
            shown.setLength(shown.length() - 1);
        }
        return shown.toString();
    }
}
