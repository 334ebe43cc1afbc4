package io.stemma.lineage;

import io.stemma.article.Span;
import java.util.BitSet;

/** Which chars of a text stand between quotation marks, by the marks alone; a paragraph ends what is not closed. */
final class QuotationMarks {
    private static final String OPENING = "“„«»";
    private static final String CLOSING = "”“»«";

    private final BitSet quoted = new BitSet();

    QuotationMarks(String text) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open >= 0 && (c == '"' || CLOSING.indexOf(c) >= 0)) {
                quoted.set(open, i);
                open = -1;
            } else if (open < 0 && (c == '"' || OPENING.indexOf(c) >= 0)) {
                open = i;
            } else if (open >= 0 && c == '\n' && (i + 1 == text.length() || text.charAt(i + 1) == '\n')) {
                quoted.set(open, i);
                open = -1;
            }
        }
    }

    /** The share of a span's chars that is quoted, 0 to 1. */
    float share(Span span) {
        return span.length() == 0
                ? 0
                : (float) quoted.get(span.start(), span.end()).cardinality() / span.length();
    }
}
