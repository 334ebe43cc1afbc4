package io.stemma.story.likeness;

import io.stemma.reading.figure.FigureMention;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;

/** The numbers that two reports hardly share by chance: they are the same in all languages. */
final class TellingNumbers {
    /** The weight of a round number, beside words. */
    static final float ROUND = 3;
    /** The weight of any other. */
    static final float ODD = 5;

    /** Smaller numbers are shared by chance. */
    private static final double LEAST = 13;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2035;
    private static final int DIGITS = 6;
    private static final Set<String> ELSEWHERE =
            Set.of("ordinal", "year", "month", "week", "day", "hour", "minute", "second");

    private TellingNumbers() {}

    /** A number's plain digits, empty for a small one, a year, an age, a rank or a length of time. */
    static Optional<String> digits(FigureMention figure) {
        boolean time = figure.age() || figure.unit() != null && ELSEWHERE.contains(figure.unit());
        boolean year = figure.unit() == null && figure.value() >= FIRST_YEAR && figure.value() <= LAST_YEAR;
        return time || year || figure.value() < LEAST
                ? Optional.empty()
                : Optional.of(significant(figure.value()).toPlainString());
    }

    /** How much such a number tells. */
    static float weight(FigureMention figure) {
        return significant(figure.value()).precision() < 2 ? ROUND : ODD;
    }

    private static BigDecimal significant(double value) {
        return new BigDecimal(value).round(new MathContext(DIGITS)).stripTrailingZeros();
    }
}
