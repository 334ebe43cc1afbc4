package io.stemma.language;

/** Whether a text is hard-wrapped: its lines are broken at a column, and a paragraph is many lines. */
public final class HardWrap {
    private static final String SENTENCE_END = ".!?…\"”“’'»«)]›‹";

    private HardWrap() {}

    /** Whether most long lines of the text end within a narrow band, without a full stop. */
    public static boolean of(String text) {
        int lines = 0;
        int open = 0;
        for (String line : text.split("\r\n?|\n")) {
            String s = line.strip();
            if (s.length() > 45) {
                lines++;
                if (s.length() < 110 && SENTENCE_END.indexOf(s.charAt(s.length() - 1)) < 0) {
                    open++;
                }
            }
        }
        return lines >= 4 && open * 2 > lines;
    }
}
