package io.stemma.lineage;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The details of an article: who and what it names, and its numbers, each once. Reporters who watch the same happening
 * share the chief names, but hear and count for themselves; who rewrites a report has no details but its.
 */
final class Details {
    /** Names that weigh less are in the news every day. */
    private static final float NAMED = 0.5f;

    private final long[] keys;
    private final float[] weights;
    private final double total;

    /** @param sentences the marks of each sentence */
    Details(Mark[][] sentences) {
        Map<Long, Float> found = new TreeMap<>();
        for (Mark[] sentence : sentences) {
            for (Mark mark : sentence) {
                boolean named = mark.kind() == Mark.Kind.NAME && mark.weight() >= NAMED;
                if (named || mark.kind() == Mark.Kind.NUMBER) {
                    found.merge(mark.keys()[0], mark.weight(), Math::max);
                }
            }
        }
        keys = new long[found.size()];
        weights = new float[found.size()];
        int i = 0;
        double sum = 0;
        for (var detail : found.entrySet()) {
            keys[i] = detail.getKey();
            weights[i++] = detail.getValue();
            sum += detail.getValue();
        }
        total = sum;
    }

    int count() {
        return keys.length;
    }

    /** The share, by weight, of these details that the other article has too, 0 to 1; 0 where there are none. */
    double sharedWith(Details other) {
        double shared = 0;
        for (int i = 0; i < keys.length; i++) {
            if (Arrays.binarySearch(other.keys, keys[i]) >= 0) {
                shared += weights[i];
            }
        }
        return total == 0 ? 0 : shared / total;
    }
}
