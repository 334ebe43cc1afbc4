package io.stemma.score.time;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Counts found times against marked ones as TempEval-3 does: strict where the extents are the same, relaxed where they
 * overlap, each with the value the same or not; one found for one marked.
 */
final class TimexTally {
    private int marked;
    private int found;
    private int strict;
    private int strictValue;
    private int relaxed;
    private int relaxedValue;

    /**
     * Counts a text.
     *
     * @param missed takes a line for each that went wrong
     */
    void add(TimexText gold, List<Timex> times, List<String> missed) {
        marked += gold.times().size();
        found += times.size();
        Set<Timex> used = new HashSet<>();
        for (Timex g : gold.times()) {
            Timex hit = best(g, times, used);
            if (hit == null) {
                missed.add(line(gold, "missed", g, null));
                continue;
            }
            used.add(hit);
            boolean extent = g.sameExtent(hit);
            boolean value = g.sameValue(hit);
            relaxed++;
            strict += extent ? 1 : 0;
            relaxedValue += value ? 1 : 0;
            strictValue += extent && value ? 1 : 0;
            if (!extent || !value) {
                missed.add(line(gold, extent ? "value" : value ? "extent" : "both", g, hit));
            }
        }
        times.stream().filter(t -> !used.contains(t)).forEach(t -> missed.add(line(gold, "beyond", t, null)));
    }

    private static Timex best(Timex gold, List<Timex> times, Set<Timex> used) {
        Timex best = null;
        for (Timex t : times) {
            if (t.overlaps(gold) && !used.contains(t)) {
                if (t.sameExtent(gold)) {
                    return t;
                }
                best = best == null ? t : best;
            }
        }
        return best;
    }

    private static String line(TimexText text, String what, Timex one, Timex other) {
        int from = Math.max(0, one.start() - 50);
        int to = Math.min(text.text().length(), one.end() + 40);
        String all = text.text();
        return "%s %s [%s=%s]%s in “%s”, published %s"
                .formatted(
                        text.id(),
                        what,
                        all.substring(one.start(), one.end()),
                        one.value(),
                        other == null
                                ? ""
                                : " as [%s=%s]".formatted(all.substring(other.start(), other.end()), other.value()),
                        all.substring(from, to).replaceAll("\\s+", " "),
                        text.published());
    }

    int marked() {
        return marked;
    }

    /** F1 of the extents, in per cent with one decimal. */
    String strict() {
        return f1(strict);
    }

    String strictValue() {
        return f1(strictValue);
    }

    String relaxed() {
        return f1(relaxed);
    }

    String relaxedValue() {
        return f1(relaxedValue);
    }

    private String f1(int right) {
        int all = marked + found;
        return all == 0 ? "–" : String.format(Locale.ROOT, "%.1f", 200.0 * right / all);
    }
}
