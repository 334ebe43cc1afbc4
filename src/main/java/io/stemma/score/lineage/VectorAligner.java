package io.stemma.score.lineage;

import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.vector.SentenceVectors;
import io.stemma.lineage.AlignedPair;
import io.stemma.lineage.Witness;
import io.stemma.reading.SentenceReading;
import io.stemma.story.likeness.Gloss;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns the sentences of two articles by their vectors, one to one, nearest first: to measure what vectors would add to
 * an alignment by words, names and numbers.
 */
final class VectorAligner {
    private static final int PIECES = 64;

    private final LanguagePacks packs;
    private final SentenceVectors vectors;
    private final double least;
    private final Map<String, float[]> made = new HashMap<>();
    private long nanos;

    /** @param least how near the vectors of aligned sentences lie at least */
    VectorAligner(LanguagePacks packs, SentenceVectors vectors, double least) {
        this.packs = packs;
        this.vectors = vectors;
        this.least = least;
    }

    /** What is aligned already, and what vectors align of the sentences that are not. */
    List<AlignedPair> completed(Witness one, Witness other, List<AlignedPair> aligned) {
        BitSet ofOne = new BitSet();
        BitSet ofOther = new BitSet();
        for (AlignedPair p : aligned) {
            ofOne.set(p.from());
            ofOther.set(p.to());
        }
        List<AlignedPair> near = new ArrayList<>();
        int n = one.article().reading().sentences().size();
        int m = other.article().reading().sentences().size();
        for (int a = ofOne.nextClearBit(0); a < n; a = ofOne.nextClearBit(a + 1)) {
            for (int b = ofOther.nextClearBit(0); b < m; b = ofOther.nextClearBit(b + 1)) {
                double nearness = vectors.nearness(vector(one, a), vector(other, b));
                if (nearness >= least) {
                    near.add(new AlignedPair(a, b, nearness));
                }
            }
        }
        near.sort(Comparator.comparingDouble(AlignedPair::score).reversed());
        List<AlignedPair> all = new ArrayList<>(aligned);
        for (AlignedPair p : near) {
            if (!ofOne.get(p.from()) && !ofOther.get(p.to())) {
                ofOne.set(p.from());
                ofOther.set(p.to());
                all.add(p);
            }
        }
        return all;
    }

    private float[] vector(Witness witness, int sentence) {
        return made.computeIfAbsent(witness.id() + " " + sentence, k -> {
            long start = System.nanoTime();
            SentenceReading of = witness.article().reading().sentences().get(sentence);
            LanguagePack pack = packs.of(witness.article().article().language()).orElseThrow();
            boolean plain = vectors.everyLanguage() || pack.lexicon().size() == 0;
            float[] vector = vectors.of(
                    plain ? witness.article().article().at(of.span()) : Gloss.of(witness.article(), pack, of), PIECES);
            nanos += System.nanoTime() - start;
            return vector;
        });
    }

    /** How many vectors were made. */
    int made() {
        return made.size();
    }

    /** How long that took, in milliseconds. */
    double millis() {
        return nanos / 1e6;
    }
}
