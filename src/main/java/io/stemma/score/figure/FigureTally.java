package io.stemma.score.figure;

import io.stemma.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Counts the figures found in sentences against those expected. */
final class FigureTally {
    private int expected;
    private int found;
    private int amounts;
    private int things;
    private int thingsRight;
    private int thingsTold;
    private int modifiers;
    private int times;
    private int timesRight;
    private int timesBeyond;
    private int givers;
    private int giversRight;

    /**
     * Counts a sentence.
     *
     * @param missed takes a line for each that went wrong
     */
    void add(FigureSentence sentence, FigureClaims figures, List<String> missed) {
        List<Claim> left = new ArrayList<>(figures.claims());
        expected += sentence.figures().size();
        found += left.size();
        for (ExpectedFigure e : sentence.figures()) {
            Claim hit = left.stream().filter(e::amountOf).findFirst().orElse(null);
            things += e.counts().isEmpty() ? 0 : 1;
            times += e.asOf() == null ? 0 : 1;
            givers += e.giver() == null ? 0 : 1;
            if (hit == null) {
                missed.add("missed " + e + " in “" + sentence.text() + "”");
                continue;
            }
            left.remove(hit);
            compare(sentence, e, hit, figures, missed);
        }
        left.forEach(c -> missed.add("beyond " + told(c) + " in “" + sentence.text() + "”"));
    }

    private void compare(
            FigureSentence sentence, ExpectedFigure e, Claim hit, FigureClaims figures, List<String> missed) {
        amounts++;
        boolean thing = e.counts().isEmpty() || e.countedIn(hit);
        boolean modifier = Objects.equals(e.modifier(), hit.type());
        boolean time = e.timeOf(hit);
        boolean given = e.giver() == null || figures.givenBy(hit, e.giver());
        if (!e.counts().isEmpty()) {
            thingsRight += thing ? 1 : 0;
            thingsTold += hit.counts() == null ? 0 : 1;
        }
        modifiers += modifier ? 1 : 0;
        if (e.asOf() != null) {
            timesRight += time ? 1 : 0;
        } else {
            timesBeyond += time ? 0 : 1;
        }
        if (e.giver() != null) {
            giversRight += given ? 1 : 0;
        }
        if (!thing || !modifier || !time || !given) {
            missed.add((thing ? "" : "thing ")
                    + (modifier ? "" : "modifier ")
                    + (time ? "" : "time ")
                    + (given ? "" : "giver ")
                    + e + " as " + told(hit) + " in “" + sentence.text() + "”");
        }
    }

    private static String told(Claim c) {
        return "%s%s %s of %s%s%s"
                .formatted(
                        c.value(),
                        c.upper() == null ? "" : "–" + c.upper(),
                        c.unit(),
                        c.counts(),
                        c.type() == null ? "" : ", " + c.type(),
                        c.when() == null ? "" : ", as of " + c.when().value());
    }

    /** The cells of a row: figures, F1 of amounts with unit, then shares of those expected. */
    List<String> cells() {
        return List.of(
                String.valueOf(expected),
                share(2 * amounts, expected + found),
                share(amounts, found),
                share(amounts, expected),
                share(thingsRight, things),
                share(thingsRight, thingsTold),
                share(modifiers, amounts),
                timesRight + " of " + times,
                String.valueOf(timesBeyond),
                giversRight + " of " + givers);
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }
}
