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
 * @param shorterNew how many sentences of the shorter article say what stands nowhere in the longer one
 * @param longerNew how many of the longer article say what stands nowhere in the shorter one
 * @param pinned how many names, numbers and days the aligned sentences share
 * @param aligned how many sentences of the shorter article are aligned
 * @param blocks in how many stretches of the longer article the aligned sentences lie
 * @param akin how much of what the longer article has alone stands somewhere in the shorter one, on average, 0 to 1
 * @param details how many details the shorter article has: names and numbers
 * @param shorterDetails the share of the shorter article's details that the longer one has, 0 to 1
 * @param longerDetails the share of the longer article's details that the shorter one has, 0 to 1
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
        int shorterNew,
        int longerNew,
        int pinned,
        int aligned,
        int blocks,
        double akin,
        int details,
        double shorterDetails,
        double longerDetails) {
    /** A sentence of less weight than this says nothing of its own. */
    private static final double SLIGHT = 1.2;
    /** A sentence is found word for word if so much of its word pairs is. */
    private static final double VERBATIM = 0.7;
    /** Sentences of which so much is quoted are no sign of copying: two reporters heard the same words. */
    private static final double QUOTED = 0.5;

    /** A sentence of which so much stands somewhere in the other article says nothing new. */
    private static final double KNOWN = 0.5;

    /** Sentences around a text that was reprinted in a longer article, and how much of that it may be. */
    private static final int LEAST_AROUND = 2;

    private static final double MOST_OF_LONGER = 0.9;
    private static final double OTHER_MATTER = 0.3;
    private static final double REPRINTED = 0.9;

    /** Where less is matched no derivation is proved, and the rest need not be looked into: it is given as 0. */
    private static final double TOO_LITTLE = 0.2;

    static Proof of(Alignment alignment) {
        boolean leftShorter = alignment.left().total() <= alignment.right().total();
        Alignment a = leftShorter ? alignment : alignment.swapped();
        Witness shorter = a.left();
        double verbatim = 0;
        int verbatimSentences = 0;
        boolean sameLanguage = shorter.language().equals(a.right().language());
        if (sameLanguage) {
            for (AlignedPair p : a.pairs()) {
                if (Math.max(shorter.quoted(p.from()), a.right().quoted(p.to())) < QUOTED
                        && !shorter.title(p.from())
                        && shorter.weight(p.from()) >= SLIGHT
                        && Surface.identity(shorter, p.from(), a.right(), p.to()) >= VERBATIM) {
                    verbatim += shorter.weight(p.from());
                    verbatimSentences++;
                }
            }
        }
        int aligned = 0;
        for (int s = 0; s < shorter.sentences(); s++) {
            aligned += a.leftAligned(s) && !shorter.title(s) ? 1 : 0;
        }
        double depth = (a.leftDepth() + a.rightDepth()) / 2;
        boolean slight = verbatimSentences == 0 && Math.max(a.leftCoverage(), a.rightCoverage()) * depth < TOO_LITTLE;
        return new Proof(
                sameLanguage,
                a.leftCoverage(),
                a.rightCoverage(),
                depth,
                a.right().total() == 0 ? 0 : shorter.total() / a.right().total(),
                sameLanguage && !slight ? Surface.identity(a) : 0,
                shorter.total() == 0 ? 0 : verbatim / shorter.total(),
                verbatimSentences,
                alone(shorter, a.leftShared()),
                alone(a.right(), a.rightShared()),
                slight ? 0 : news(a),
                slight ? 0 : news(a.swapped()),
                pinned(a),
                aligned,
                blocks(a),
                slight ? 0 : akin(a.swapped()),
                shorter.details().count(),
                slight ? 0 : shorter.details().sharedWith(a.right().details()),
                slight ? 0 : a.right().details().sharedWith(shorter.details()));
    }

    private static double akin(Alignment a) {
        double known = 0;
        double all = 0;
        for (int s = 0; s < a.left().sentences(); s++) {
            if (!a.leftAligned(s) && !a.left().title(s)) {
                known += a.right().has(a.left().marks(s));
                all += a.left().weight(s);
            }
        }
        return all == 0 ? 1 : known / all;
    }

    /** Whether the shorter article stands as a block in a longer one that else speaks of other things. */
    boolean reprinted() {
        return blocks == 1
                && longerOnly >= LEAST_AROUND
                && longerCoverage < MOST_OF_LONGER
                && akin < OTHER_MATTER
                && identity >= REPRINTED;
    }

    private static int blocks(Alignment a) {
        int blocks = 0;
        boolean within = false;
        for (int s = 0; s < a.right().sentences(); s++) {
            boolean slight = a.right().title(s) || a.right().weight(s) < SLIGHT;
            if (!slight || a.rightAligned(s)) {
                blocks += a.rightAligned(s) && !within && !a.right().title(s) ? 1 : 0;
                within = a.rightAligned(s) && !a.right().title(s);
            }
        }
        return blocks;
    }

    /** How much of both is matched, 0 to 1: what a rewrite keeps and a summary does not. */
    double matchedOfBoth() {
        return Math.sqrt(shorterCoverage * longerCoverage) * depth;
    }

    /** How far both have the same details, 0 to 1. */
    double detailsOfBoth() {
        return Math.sqrt(shorterDetails * longerDetails);
    }

    private static int news(Alignment a) {
        int news = 0;
        for (int s = 0; s < a.left().sentences(); s++) {
            if (!a.leftAligned(s)
                    && a.left().weight(s) >= SLIGHT
                    && !a.left().title(s)
                    && a.right().has(a.left().marks(s)) < KNOWN * a.left().weight(s)) {
                news++;
            }
        }
        return news;
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
