package io.stemma.intake;

/**
 * What is too much or too little to be read as an article.
 *
 * @param bytes the most bytes of one file, or of one line of a JSON-lines file
 * @param line the most UTF-16 chars of one line of text
 * @param words the fewest words of an article's body
 */
public record Limits(long bytes, int line, int words) {
    /** @throws IllegalArgumentException if a limit is not positive, or a file would not fit a Java array */
    public Limits {
        if (bytes < 1 || bytes > Integer.MAX_VALUE - 16 || line < 1 || words < 1) {
            throw new IllegalArgumentException("limits out of range: " + bytes + ", " + line + ", " + words);
        }
    }

    /** 20 MB a file, 2 million chars a line, 5 words. */
    public static Limits standard() {
        return new Limits(20_000_000, 2_000_000, 5);
    }
}
