package io.stemma.intake;

import io.stemma.intake.FurnitureRules.Hit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The day of publication that a text gives itself: in a line of its head, else of its foot. A day that is called one of
 * publication goes before one that stands alone, and before one of a change. Several days that stand alone say nothing,
 * and nor does a day below the heading of a list of other articles.
 */
final class Dating {
    private final List<Hit> hits;
    private final int first;
    private final int last;

    /**
     * @param hits what each line is
     * @param first the index of the first paragraph of prose
     * @param last the index of the last
     */
    Dating(List<Hit> hits, int first, int last) {
        this.hits = hits;
        this.first = first;
        this.last = last;
    }

    /** The day, or null. */
    LocalDate published() {
        for (String kind : List.of("date", "updated")) {
            LocalDate day = among(hits.subList(0, Math.min(first, hits.size())), kind);
            if (day == null && last + 1 < hits.size()) {
                day = among(hits.subList(last + 1, hits.size()), kind);
            }
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** The day of the last change, or null. */
    LocalDate updated() {
        LocalDate day = among(hits.subList(0, Math.min(first, hits.size())), "updated");
        return day != null || last + 1 >= hits.size() ? day : among(hits.subList(last + 1, hits.size()), "updated");
    }

    private static LocalDate among(List<Hit> hits, String kind) {
        Set<LocalDate> alone = new TreeSet<>();
        for (Hit hit : hits) {
            if (hit != null && hit.heads()) {
                break;
            }
            if (hit == null
                    || !hit.kind().equals(kind)
                    || hit.date() == null
                    || hit.date().day() == null) {
                continue;
            }
            if (!hit.bare()) {
                return hit.date().day();
            }
            alone.add(hit.date().day());
        }
        return alone.size() == 1 ? alone.iterator().next() : null;
    }
}
