package io.stemma.score;

import io.stemma.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of Stemma's own in which what is to be found is marked as {@code [words=label]}.
 *
 * @param text the text without its marks
 * @param marks what is marked, in order
 */
public record MarkedText(String text, List<Mark> marks) {
    private static final Pattern MARK = Pattern.compile("\\[([^\\]=]+)=([^\\]]+)\\]");

    /** Marked words: their offsets in the text, and what is said of them. */
    public record Mark(Span span, String label) {}

    public MarkedText {
        marks = List.copyOf(marks);
    }

    /** The text of a line with marks. */
    public static MarkedText of(String line) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher m = MARK.matcher(line);
        int from = 0;
        while (m.find()) {
            text.append(line, from, m.start());
            marks.add(
                    new Mark(new Span(text.length(), text.length() + m.group(1).length()), m.group(2)));
            text.append(m.group(1));
            from = m.end();
        }
        text.append(line.substring(from));
        return new MarkedText(text.toString(), marks);
    }
}
