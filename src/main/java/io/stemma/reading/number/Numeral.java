package io.stemma.reading.number;

/**
 * A number in a sentence.
 *
 * @param from index of its first piece
 * @param to index after its last piece
 * @param value what it amounts to
 * @param kind what it is
 * @param digits whether it starts with digits
 * @param scaled whether a scale word is part of it ("million")
 */
public record Numeral(int from, int to, double value, Kind kind, boolean digits, boolean scaled) {
    /** What a number is. */
    public enum Kind {
        CARDINAL,
        /** A rank: "fifth", "5th", "fünfte". */
        ORDINAL,
        /** A part of a whole: "a third", "zwei Drittel". */
        FRACTION,
        /** A word that is a number or an article: "a", "ein". */
        ARTICLE
    }
}
