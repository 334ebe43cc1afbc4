package io.stemma.score.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * B-Cubed precision and recall of a grouping (Bagga and Baldwin, "Algorithms for scoring coreference chains", 1998): for
 * each item the share of its group that belongs with it, and the share of what belongs with it that is in its group.
 *
 * @param precision mean over the items, 0 to 1
 * @param recall mean over the items, 0 to 1
 */
record BCubed(double precision, double recall) {

    /**
     * The measure.
     *
     * @param groups the group of each item
     * @param labels what each item is, in the same order
     */
    static BCubed of(List<String> groups, List<String> labels) {
        Map<String, Integer> group = new HashMap<>();
        Map<String, Integer> label = new HashMap<>();
        Map<String, Integer> both = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            group.merge(groups.get(i), 1, Integer::sum);
            label.merge(labels.get(i), 1, Integer::sum);
            both.merge(groups.get(i) + "\n" + labels.get(i), 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < groups.size(); i++) {
            double right = both.get(groups.get(i) + "\n" + labels.get(i));
            precision += right / group.get(groups.get(i));
            recall += right / label.get(labels.get(i));
        }
        int n = Math.max(1, groups.size());
        return new BCubed(precision / n, recall / n);
    }

    /** Harmonic mean of precision and recall. */
    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
