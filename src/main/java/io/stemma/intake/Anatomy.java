package io.stemma.intake;

import io.stemma.article.Furniture;
import io.stemma.article.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * What the parts of a text are.
 *
 * @param furniture what is not body, in order
 * @param body the lines that are left, title included
 * @param title the headline in the text, or null
 * @param byline who wrote it by a line of the text, or null
 * @param published the day that a line at the head or foot of the text gives, or null
 * @param updated the day of the last change that such a line gives, or null
 */
record Anatomy(
        List<Furniture> furniture, List<Line> body, Line title, String byline, LocalDate published, LocalDate updated) {
    /** Where a title that is known from elsewhere stands among the body's first lines, or null. */
    Span spanOf(String known) {
        String wanted = Line.of(known).lower();
        for (Line line : body.subList(0, Math.min(8, body.size()))) {
            if (line.lower().equals(wanted)) {
                return line.span();
            }
        }
        return null;
    }
}
