package io.stemma.score.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Counts attributions, after PolNeAR. A content is found if at least one of its words stands in the content of a found
 * quote; a found quote is right if at least one of its words stands in a marked content. With <i>half</i>, the words in
 * common must be at least half of those of both together. The <i>source</i> of a content that was found and that names one
 * is right if its words overlap with those for the speaker of the found quote that is most like it.
 */
final class AttributionCount {
    private static final double HALF = 0.5;

    private Ratio any = new Ratio(0, 0, 0, 0);
    private Ratio half = new Ratio(0, 0, 0, 0);
    private int sources;
    private int rightSources;

    /** Adds an article with what was found in it. */
    void add(MarkedArticle article, List<MarkedQuote> found) {
        TextWords words = new TextWords(article.text());
        List<BitSet> expected = contents(words, article.quotes());
        List<BitSet> given = contents(words, found);
        any = any.plus(ratio(given, expected, Double.MIN_VALUE));
        half = half.plus(ratio(given, expected, HALF));
        for (int e = 0; e < expected.size(); e++) {
            int best = best(expected.get(e), given);
            MarkedQuote marked = article.quotes().get(e);
            if (best >= 0 && !marked.speaker().isEmpty()) {
                sources++;
                if (MessageCount.sameSpeaker(words, found.get(best), marked)) {
                    rightSources++;
                }
            }
        }
    }

    private static List<BitSet> contents(TextWords words, List<MarkedQuote> quotes) {
        List<BitSet> contents = new ArrayList<>();
        quotes.forEach(q -> contents.add(words.in(q.content())));
        return contents;
    }

    private static int best(BitSet content, List<BitSet> given) {
        int best = -1;
        double most = 0;
        for (int g = 0; g < given.size(); g++) {
            double likeness = likeness(content, given.get(g));
            if (likeness > most) {
                most = likeness;
                best = g;
            }
        }
        return best;
    }

    private static Ratio ratio(List<BitSet> given, List<BitSet> expected, double least) {
        int right = 0;
        int reached = 0;
        for (BitSet g : given) {
            right += expected.stream().anyMatch(e -> likeness(e, g) >= least) ? 1 : 0;
        }
        for (BitSet e : expected) {
            reached += given.stream().anyMatch(g -> likeness(e, g) >= least) ? 1 : 0;
        }
        return new Ratio(right, given.size(), reached, expected.size());
    }

    /** Shared words by all words of two contents, from 0 to 1. */
    private static double likeness(BitSet a, BitSet b) {
        BitSet shared = (BitSet) a.clone();
        shared.and(b);
        int common = shared.cardinality();
        return common == 0 ? 0 : (double) common / (a.cardinality() + b.cardinality() - common);
    }

    Ratio any() {
        return any;
    }

    Ratio half() {
        return half;
    }

    /** The share of right sources, from 0 to 1. */
    double source() {
        return sources == 0 ? 0 : (double) rightSources / sources;
    }
}
