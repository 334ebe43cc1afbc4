package io.stemma.intake;

import io.stemma.article.Span;
import io.stemma.language.HardWrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line of an article, or where the text is hard-wrapped, one paragraph.
 *
 * @param span its place in the text, without blanks around it
 * @param text its chars with blanks collapsed
 * @param bare its text without arrows and bullets around it, quote marks made plain
 * @param lower {@code bare} in lower case
 */
record Line(Span span, String text, String bare, String lower) {
    private static final String DECORATION = "→▶►>»›•·*#–—‣▪■●➜➡✉☞|◆-+";
    private static final String ENDS = ".!?…:;";
    private static final String CLOSERS = "\"”“’'‘»«)]›‹";

    /** The lines of the text from an offset on that show something. */
    static List<Line> of(String text, int from) {
        return of(text, from, HardWrap.of(text));
    }

    /** The same of a text that is known to be hard-wrapped, or not to be. */
    static List<Line> of(String text, int from, boolean wrapped) {
        List<Line> lines = new ArrayList<>();
        int start = from;
        int paragraph = -1;
        for (int i = from; i <= text.length(); i++) {
            if (i < text.length() && !lineBreak(text.charAt(i))) {
                continue;
            }
            Span span = trim(text, start, i);
            boolean listItem = span.length() > 0 && "•*-–".indexOf(text.charAt(span.start())) >= 0;
            if (paragraph >= 0 && (span.length() == 0 && !crlf(text, i) || listItem)) {
                add(text, trim(text, paragraph, start), lines);
                paragraph = -1;
            }
            if (span.length() > 0) {
                if (!wrapped) {
                    add(text, span, lines);
                } else if (paragraph < 0) {
                    paragraph = span.start();
                }
            }
            start = i + 1;
        }
        if (paragraph >= 0) {
            add(text, trim(text, paragraph, text.length()), lines);
        }
        return lines;
    }

    /** A line on its own. */
    static Line of(String text) {
        return line(text, new Span(0, text.length()));
    }

    /** Quote marks and apostrophes made plain, blanks collapsed. */
    static String fold(String text) {
        return Blanks.collapse(text)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('‚', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('„', '"');
    }

    /** The line without the number signs that mark a heading. */
    Line withoutHashes() {
        int hashes = 0;
        while (hashes < text.length() && text.charAt(hashes) == '#') {
            hashes++;
        }
        boolean heading = hashes > 0 && hashes + 1 < text.length() && text.charAt(hashes) == ' ';
        return heading
                ? new Line(new Span(span.start() + hashes + 1, span.end()), text.substring(hashes + 1), bare, lower)
                : this;
    }

    /** Whether it ends as a sentence does. */
    boolean stops() {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** The number of words: runs of letters and digits with at least one letter. */
    int words() {
        int words = 0;
        boolean letter = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c == ' ') {
                words += letter ? 1 : 0;
                letter = false;
            } else {
                letter |= Character.isLetter(c);
            }
        }
        return words;
    }

    private static void add(String text, Span span, List<Line> lines) {
        lines.add(line(text, span));
    }

    private static Line line(String text, Span span) {
        String shown = Blanks.collapse(span.of(text));
        String bare = fold(undecorated(shown));
        return new Line(span, shown, bare, bare.toLowerCase(Locale.ROOT));
    }

    private static String undecorated(String shown) {
        int start = 0;
        int end = shown.length();
        while (start < end && (DECORATION.indexOf(shown.charAt(start)) >= 0 || shown.charAt(start) == ' ')) {
            start++;
        }
        while (end > start && "→▶►>»›|➜➡ ".indexOf(shown.charAt(end - 1)) >= 0) {
            end--;
        }
        return shown.substring(start, end);
    }

    /** Whether a char ends a line. */
    static boolean lineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** Whether the break is the second half of CR LF, so that the empty stretch before it is no line. */
    static boolean crlf(String text, int i) {
        return i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
    }

    private static Span trim(String text, int start, int end) {
        while (start < end && Blanks.blank(text.charAt(start))) {
            start++;
        }
        while (end > start && Blanks.blank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
