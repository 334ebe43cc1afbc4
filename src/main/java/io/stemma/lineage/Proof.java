package io.stemma.lineage;

import java.util.HashSet;
import java.util.Set;

/**
 * How much of two articles is the same, as derivations are told by it.
 *
 * @param sameLanguage whether both are in one language
 * @param shorterCoverage the share of the shorter article's weight in aligned sentences, 0 to 1
 * @param longerCoverage the same of the longer article
 * @param depth the share of the aligned sentences' weight that is matched, 0 to 1
 * @param ratio the shorter article's weight over the longer one's, 0 to 1
 * @param identity how much of the aligned sentences' wording is the same, 0 to 1
 * @param verbatim the share of the shorter article's weight in sentences found nearly word for word, quotes left out
 * @param verbatimSentences how many these are
 * @param shorterOnly how many sentences of some weight the shorter article has alone
 * @param longerOnly how many the longer article has alone
 * @param pinned how many names, numbers and days the aligned sentences share
 * @param aligned how many sentences of the shorter article are aligned
 */
record Proof(
        boolean sameLanguage,
        double shorterCoverage,
        double longerCoverage,
        double depth,
        double ratio,
        double identity,
        double verbatim,
        int verbatimSentences,
        int shorterOnly,
        int longerOnly,
        int pinned,
        int aligned) {
    /** A sentence of less weight than this says nothing of its own. */
    private static final double SLIGHT = 1.2;
    /** A sentence is found word for word if so much of its word pairs is. */
    private static final double VERBATIM = 0.7;
    /** Sentences of which so much is quoted are no sign of copying: two reporters heard the same words. */
    private static final double QUOTED = 0.5;

    static Proof of(Alignment alignment) {
        boolean leftShorter = alignment.left().total() <= alignment.right().total();
        Alignment a = leftShorter ? alignment : alignment.swapped();
        Witness shorter = a.left();
        double verbatim = 0;
        int verbatimSentences = 0;
        boolean sameLanguage = shorter.language().equals(a.right().language());
        if (sameLanguage) {
            for (AlignedPair p : a.pairs()) {
                if (shorter.quoted(p.from()) < QUOTED
                        && !shorter.title(p.from())
                        && shorter.weight(p.from()) >= SLIGHT
                        && Surface.identity(shorter.words(p.from()), a.right().words(p.to())) >= VERBATIM) {
                    verbatim += shorter.weight(p.from());
                    verbatimSentences++;
                }
            }
        }
        int aligned = 0;
        for (int s = 0; s < shorter.sentences(); s++) {
            aligned += a.leftAligned(s) && !shorter.title(s) ? 1 : 0;
        }
        return new Proof(
                sameLanguage,
                a.leftCoverage(),
                a.rightCoverage(),
                (a.leftDepth() + a.rightDepth()) / 2,
                a.right().total() == 0 ? 0 : shorter.total() / a.right().total(),
                sameLanguage ? Surface.identity(a) : 0,
                shorter.total() == 0 ? 0 : verbatim / shorter.total(),
                verbatimSentences,
                alone(shorter, a.leftShared()),
                alone(a.right(), a.rightShared()),
                pinned(a),
                aligned);
    }

    private static int pinned(Alignment a) {
        Set<Long> left = new HashSet<>();
        Set<Long> right = new HashSet<>();
        for (AlignedPair p : a.pairs()) {
            addPins(a.left().marks(p.from()), left);
            addPins(a.right().marks(p.to()), right);
        }
        left.retainAll(right);
        return left.size();
    }

    private static void addPins(Mark[] marks, Set<Long> pins) {
        for (Mark mark : marks) {
            if (mark.kind() != Mark.Kind.WORD) {
                pins.add(mark.keys()[0]);
            }
        }
    }

    /** How many sentences of some weight a witness has alone. */
    static int alone(Witness witness, float[] shared) {
        int alone = 0;
        for (int s = 0; s < shared.length; s++) {
            if (shared[s] == 0 && witness.weight(s) >= SLIGHT && !witness.title(s)) {
                alone++;
            }
        }
        return alone;
    }
}
