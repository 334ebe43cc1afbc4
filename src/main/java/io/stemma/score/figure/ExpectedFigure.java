package io.stemma.score.figure;

import io.stemma.claim.Claim;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A figure that a sentence tells.
 *
 * @param value in base units, the lower end of a range
 * @param upper the upper end, or null
 * @param unit as in {@link Claim#unit()}
 * @param counts head words of what is counted, any of which is right; empty where nothing is
 * @param modifier as in {@link Claim#type()}
 * @param asOf TIMEX3 value of its time, or null
 * @param giver last word of the name of who gives it, or null
 */
record ExpectedFigure(
        double value, Double upper, String unit, List<String> counts, String modifier, String asOf, String giver) {
    private static final int CELLS = 7;

    /** A figure from its cells, parted by {@code |}. */
    static ExpectedFigure of(String cells) {
        String[] c = Arrays.copyOf(cells.split("\\|", -1), CELLS);
        return new ExpectedFigure(
                Double.parseDouble(c[0]),
                blank(c[1]) ? null : Double.valueOf(c[1]),
                blank(c[2]) ? null : c[2],
                blank(c[3]) ? List.of() : List.of(c[3].toLowerCase(Locale.ROOT).split("/")),
                blank(c[4]) ? null : c[4],
                blank(c[5]) ? null : c[5],
                blank(c[6]) ? null : c[6]);
    }

    private static boolean blank(String cell) {
        return cell == null || cell.isEmpty();
    }

    boolean amountOf(Claim claim) {
        return same(value, claim.value())
                && (upper == null ? claim.upper() == null : claim.upper() != null && same(upper, claim.upper()))
                && (unit == null ? claim.unit() == null : unit.equals(claim.unit()));
    }

    private static boolean same(double a, double b) {
        return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
    }

    /** Whether the last word of what the claim counts is a right one. */
    boolean countedIn(Claim claim) {
        if (claim.counts() == null) {
            return counts.isEmpty();
        }
        String[] words = claim.counts().toLowerCase(Locale.ROOT).split("[\\s-]+");
        return counts.contains(words[words.length - 1]);
    }

    boolean timeOf(Claim claim) {
        String when = claim.when() == null ? null : claim.when().value();
        return asOf == null ? when == null : asOf.equals(when);
    }

    @Override
    public String toString() {
        return "%s%s %s of %s%s%s%s"
                .formatted(
                        value,
                        upper == null ? "" : "–" + upper,
                        unit,
                        counts,
                        modifier == null ? "" : ", " + modifier,
                        asOf == null ? "" : ", as of " + asOf,
                        giver == null ? "" : ", given by " + giver);
    }
}
