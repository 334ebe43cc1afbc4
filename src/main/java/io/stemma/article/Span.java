package io.stemma.article;

/**
 * A stretch of one text.
 *
 * @param start offset of the first UTF-16 char
 * @param end offset after the last UTF-16 char (exclusive), not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** @throws IllegalArgumentException if {@code start} is negative or {@code end} before it */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The number of UTF-16 chars. */
    public int length() {
        return end - start;
    }

    /** Whether the other span lies within this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the offset lies within this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two share at least one char. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The chars of the text that this span covers. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
