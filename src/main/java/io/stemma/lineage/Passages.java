package io.stemma.lineage;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentences that two articles share word for word, wholly or in a long run of words, whatever else they say: wire text that both took over. Quotes are
 * none, for two reporters heard the same words.
 */
final class Passages {
    /** Fewer words in a row may be alike by chance. */
    private static final int LEAST_WORDS = 12;

    private static final double SAME = 0.8;
    private static final double QUOTED = 0.5;

    private Passages() {}

    /** The aligned sentences that are the same; none for articles in two languages. */
    static List<AlignedPair> of(Alignment alignment) {
        List<AlignedPair> same = new ArrayList<>();
        Witness left = alignment.left();
        Witness right = alignment.right();
        if (!left.language().equals(right.language())) {
            return same;
        }
        for (AlignedPair p : alignment.pairs()) {
            int[] a = left.words(p.from());
            int[] b = right.words(p.to());
            if (Math.min(a.length, b.length) >= LEAST_WORDS
                    && Math.max(left.quoted(p.from()), right.quoted(p.to())) < QUOTED
                    && !left.title(p.from())
                    && !right.title(p.to())
                    && (Surface.run(a, b) >= LEAST_WORDS || Surface.identity(left, p.from(), right, p.to()) >= SAME)) {
                same.add(p);
            }
        }
        return same;
    }
}
