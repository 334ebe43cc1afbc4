package io.stemma.reading.figure;

/**
 * A number with its unit and modifier.
 *
 * @param start index of its first piece, without the modifier
 * @param end index after its last piece
 * @param first index of its first piece, with the modifier
 * @param value in base units
 * @param upper the upper end of a range, or null
 * @param unit as in {@link FigureMention#unit()}
 * @param kind what it is
 * @param modifier as in {@link FigureMention#modifier()}
 */
record Amount(int start, int end, int first, double value, Double upper, String unit, Kind kind, String modifier) {
    /** The same number as one of another unit and kind, with an end of its own. */
    Amount in(String otherUnit, Kind otherKind, int otherEnd) {
        return new Amount(start, otherEnd, first, value, upper, otherUnit, otherKind, modifier);
    }

    enum Kind {
        MONEY,
        MEASURE,
        TIME,
        AGE,
        ORDINAL,
        FRACTION,
        COUNT
    }
}
