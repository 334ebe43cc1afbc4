package io.stemma.language;

/** Whether a text is hard-wrapped: its lines are broken at a column, and a paragraph is many lines. */
public final class HardWrap {
    private static final String SENTENCE_END = ".!?…\"”“’'»«)]›‹";

    private HardWrap() {}

    /** Whether most long lines of the text end within a narrow band, without a full stop. */
    public static boolean of(String text) {
        int lines = 0;
        int open = 0;
        for (int from = 0; from < text.length(); ) {
            int to = from;
            while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
                to++;
            }
            String s = text.substring(from, to).strip();
            if (s.length() > 45) {
                lines++;
                if (s.length() < 110 && SENTENCE_END.indexOf(s.charAt(s.length() - 1)) < 0) {
                    open++;
                }
            }
            from = to + 1;
        }
        return lines >= 4 && open * 2 > lines;
    }
}
