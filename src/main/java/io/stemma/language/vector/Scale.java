package io.stemma.language.vector;

import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the cosines of one model to the scale of the one that comes with Stemma, by which likenesses are weighed: so that
 * sentences that say the same in two languages, and sentences that have nothing to do with each other, come out as near on
 * average as with that. The sentences are those of {@code packs/world/same-said.tsv}.
 *
 * @param factor what a cosine is multiplied by
 * @param offset what is then added
 */
record Scale(double factor, double offset) {
    /** Cosines as they are. */
    static final Scale ASIS = new Scale(1, 0);

    /** What the model that comes with Stemma gives for sentences that say the same, the German ones through the gloss. */
    static final double SAME = 0.77;
    /** What it gives for others. */
    static final double OTHER = 0.05;

    /** A model that tells the same from others by less than this is not stretched. */
    private static final double LEAST = 0.05;

    private static final int PIECES = 64;

    /** Makes vectors. */
    interface Points {
        float[] of(String text, int most);
    }

    static Scale of(Points points) {
        List<float[]> one = new ArrayList<>();
        List<float[]> other = new ArrayList<>();
        for (Row row : LanguagePacks.ofStemma().world("same-said.tsv")) {
            one.add(points.of(row.cell(0), PIECES));
            other.add(points.of(row.cell(1), PIECES));
        }
        double same = 0;
        double others = 0;
        int n = one.size();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double cosine = SentenceVectors.cosine(one.get(i), other.get(j));
                if (i == j) {
                    same += cosine / n;
                } else {
                    others += cosine / n / (n - 1);
                }
            }
        }
        if (same - others < LEAST) {
            return ASIS;
        }
        double factor = (SAME - OTHER) / (same - others);
        return new Scale(factor, OTHER - factor * others);
    }

    /** A cosine on this scale, -1 to 1. */
    double of(double cosine) {
        return Math.max(-1, Math.min(1, factor * cosine + offset));
    }
}
