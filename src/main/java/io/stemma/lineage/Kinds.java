package io.stemma.lineage;

import java.util.EnumSet;
import java.util.Set;

/**
 * Tells from how much two articles share whether, and how, one derives from the other. Independent reports of one
 * happening share names, figures and quotes, here and there a sentence; a derivation shares sentence after sentence. The
 * bounds were set on the development part of WMT21 (true pairs) against the outlets' own reports of one happening and
 * lie where fewer than one in a hundred of these pass.
 */
final class Kinds {
    /** Share of the shorter article that is matched: coverage times depth. */
    private static final double MATCHED_ACROSS = 0.36;

    private static final double MATCHED_WITHIN = 0.53;
    private static final double DEPTH_ACROSS = 0.43;
    private static final double DEPTH_WITHIN = 0.55;
    private static final double COVERAGE_ACROSS = 0.55;
    private static final double COVERAGE_WITHIN = 0.7;
    /** Two short reports of one happening have its one or two facts in common; kin have more, or nothing else. */
    private static final int LEAST_ALIGNED = 4;

    private static final int LEAST_OF_BRIEF = 2;
    private static final double WHOLE_BRIEF = 0.9;
    /**
     * What has few details and is condensed from another leaves out so many of its sentences; two reports of one fact each
     * add one or two.
     */
    private static final int LEFT_OUT = 3;

    private static final int LEAST_OF_SHORTER = 3;
    private static final double FAR_SHORTER = 0.6;
    /** What must be matched of a text all sentences of which are in a far longer one. */
    private static final double MATCHED_OF_SHORTER = 0.42;
    /** So much found word for word is a common text, however much stands around it. */
    private static final double VERBATIM = 0.35;

    private static final int VERBATIM_SENTENCES = 3;
    /** What an outlet's own text must have word for word of the shorter one where that is only two sentences. */
    private static final double MOST_KEPT = 0.6;
    /** Wording so much the same is copied, not written anew. */
    private static final double SAME_WORDING = 0.52;
    /** A summary is shorter by so much and takes up less than so much of the other. */
    private static final double SUMMARY_RATIO = 0.65;

    private static final double CREDITED_RATIO = 0.75;
    private static final double SUMMARY_COVERAGE = 0.52;
    /** Both sides covered so far say the same; below, one has what the other lacks. */
    private static final double WHOLE = 0.93;

    private static final double WHOLE_ACROSS = 0.86;
    private static final double WHOLE_REWRITE = 0.8;
    /** All of the shorter one is in the longer one; with one sentence more where less than this of that is in it. */
    private static final double WITHIN = 0.97;

    private static final double MOST_WITHIN = 0.7;
    /** Two reworded texts match so far on both sides, on average, their details added. */
    private static final double RETOLD = 0.62;

    private static final double RETOLD_ACROSS = 0.55;
    private static final double RETOLD_AT_HOME = 0.52;
    private static final double MATCHED_OF_BOTH = 0.28;
    private static final double DETAILS = 0.5;
    private static final int LEAST_RETOLD = 3;
    /**
     * What must be matched of a text that is condensed from another, by how many details it has and how many of these the
     * other has: the fewer there are, the more must be matched.
     */
    private enum Condensed {
        DETAILED(4, 0.95, 0.3),
        SHORT(2, 0.9, 0.4),
        BARE(1, 0.7, 0.48);

        private final int details;
        private final double shared;
        private final double matched;

        Condensed(int details, double shared, double matched) {
            this.details = details;
            this.shared = shared;
            this.matched = matched;
        }
    }

    private static final double CONDENSED_ACROSS = 0.25;
    /** Whose sentences are so much the same is cut or lengthened, not condensed. */
    private static final double WORD_FOR_WORD = 0.9;

    private Kinds() {}

    /**
     * The kinds of derivation between two articles, empty for independent ones.
     *
     * @param proof what they share
     * @param sameOutlet whether they are known to come from one outlet
     * @param otherOutlet whether they are known to come from different outlets
     * @param corrected whether aligned sentences give another figure or name
     * @param credited whether the shorter one is credited to an outside source
     * @param shorterFirst whether the shorter one is known to have been published first
     */
    static Set<DerivationKind> of(
            Proof proof,
            boolean sameOutlet,
            boolean otherOutlet,
            boolean corrected,
            boolean credited,
            boolean shorterFirst) {
        Set<DerivationKind> kinds = EnumSet.noneOf(DerivationKind.class);
        if (!derived(proof) && !kept(proof, sameOutlet) && !retold(proof, sameOutlet) && !condensed(proof)) {
            return kinds;
        }
        boolean rewritten = proof.sameLanguage() && proof.identity() < SAME_WORDING;
        double whole = rewritten ? WHOLE_REWRITE : proof.sameLanguage() ? WHOLE : WHOLE_ACROSS;
        int only = proof.shorterOnly() + proof.longerOnly();
        boolean versions = Math.min(proof.shorterCoverage(), proof.longerCoverage()) < whole && only > 0
                || proof.identity() >= WORD_FOR_WORD && only > 1;
        if (proof.sameLanguage() && reprint(proof, sameOutlet, otherOutlet) && !corrected) {
            kinds.add(DerivationKind.COPY);
        } else if (summary(proof, credited)) {
            kinds.add(shorterFirst ? DerivationKind.VERSION : DerivationKind.SUMMARY);
            if (shorterFirst && !proof.sameLanguage()) {
                kinds.add(DerivationKind.TRANSLATION);
            }
        } else if (!proof.sameLanguage()) {
            kinds.add(DerivationKind.TRANSLATION);
            if (versions && only > 1 || lacking(proof) || within(proof)) {
                kinds.add(DerivationKind.VERSION);
            }
        } else if (rewritten) {
            kinds.add(DerivationKind.REWRITE);
            if (sameOutlet || versions && proof.shorterNew() + proof.longerNew() > 1) {
                kinds.add(DerivationKind.VERSION);
            }
        } else if (!versions && !corrected) {
            kinds.add(DerivationKind.COPY);
        } else {
            kinds.add(DerivationKind.VERSION);
        }
        return kinds;
    }

    /** One side has sentences of which nothing stands in the other, which has none. */
    private static boolean lacking(Proof p) {
        return Math.min(p.shorterCoverage(), p.longerCoverage()) < WHOLE
                && Math.max(p.shorterNew(), p.longerNew()) > 1
                && Math.min(p.shorterNew(), p.longerNew()) == 0;
    }

    /** All of one side is in the other, which has more: a sentence of much weight, or several. */
    private static boolean within(Proof p) {
        return p.shorterCoverage() >= WITHIN
                && (p.longerOnly() > 1 || p.longerOnly() > 0 && p.longerCoverage() < MOST_WITHIN);
    }

    /** Shorter, and most of the longer one is left out; or said to be a report of another's report. */
    private static boolean summary(Proof proof, boolean credited) {
        if (proof.identity() >= WORD_FOR_WORD) {
            return false;
        }
        return proof.ratio() < CREDITED_RATIO && credited
                || proof.ratio() < SUMMARY_RATIO && proof.longerCoverage() < SUMMARY_COVERAGE;
    }

    private static boolean derived(Proof p) {
        if (!enough(p) || p.sameLanguage() && p.pinned() == 0) {
            return false;
        }
        if (p.verbatim() >= VERBATIM && p.verbatimSentences() >= VERBATIM_SENTENCES) {
            return true;
        }
        double matched = p.shorterCoverage() * p.depth();
        return p.sameLanguage()
                ? matched >= MATCHED_WITHIN && p.depth() >= DEPTH_WITHIN && p.shorterCoverage() >= COVERAGE_WITHIN
                : matched >= MATCHED_ACROSS && p.depth() >= DEPTH_ACROSS && p.shorterCoverage() >= COVERAGE_ACROSS;
    }

    /** Whether an outlet has kept most of a short report of its own word for word. */
    private static boolean kept(Proof p, boolean sameOutlet) {
        return sameOutlet && p.verbatim() >= MOST_KEPT && p.verbatimSentences() >= LEAST_OF_BRIEF;
    }

    /** Whether many sentences are aligned, or all of a text that has few, or nearly all of one that is far shorter. */
    private static boolean enough(Proof p) {
        return p.aligned() >= LEAST_ALIGNED
                || p.aligned() > LEAST_OF_BRIEF && p.shorterCoverage() >= WHOLE_BRIEF
                || p.aligned() == LEAST_OF_BRIEF
                        && p.shorterCoverage() >= WHOLE_BRIEF
                        && (worded(p) || p.longerOnly() >= LEFT_OUT)
                || p.aligned() >= LEAST_OF_SHORTER && p.ratio() < FAR_SHORTER;
    }

    /** Whether the aligned sentences are worded the same, as those of two reporters are not. */
    private static boolean worded(Proof p) {
        return p.sameLanguage() && p.identity() >= SAME_WORDING;
    }

    /** Reworded from beginning to end: nearly all that either tells, with its names and numbers, is in the other. */
    private static boolean retold(Proof p, boolean sameOutlet) {
        return p.aligned() >= LEAST_RETOLD
                && enough(p)
                && p.matchedOfBoth() >= MATCHED_OF_BOTH
                && p.matchedOfBoth() + DETAILS * p.detailsOfBoth()
                        >= (sameOutlet ? RETOLD_AT_HOME : p.sameLanguage() ? RETOLD : RETOLD_ACROSS);
    }

    /** Far shorter, and no sentence, or hardly a name or number, that is not in the longer one. */
    private static boolean condensed(Proof p) {
        if (p.ratio() >= CREDITED_RATIO && !enough(p)) {
            return false;
        }
        if (p.ratio() < FAR_SHORTER
                && p.aligned() >= LEAST_OF_SHORTER
                && p.shorterCoverage() >= WITHIN
                && p.shorterCoverage() * p.depth() >= MATCHED_OF_SHORTER) {
            return true;
        }
        boolean leftOut = p.longerOnly() >= LEFT_OUT || worded(p) || enough(p);
        double matched = p.shorterCoverage() * p.depth();
        for (Condensed c : Condensed.values()) {
            if ((leftOut || c == Condensed.DETAILED)
                    && p.details() >= c.details
                    && p.shorterDetails() >= c.shared
                    && matched >= c.matched) {
                return true;
            }
        }
        Condensed detailed = Condensed.DETAILED;
        return !p.sameLanguage()
                && p.details() >= detailed.details
                && p.shorterDetails() >= detailed.shared
                && matched >= CONDENSED_ACROSS;
    }

    /**
     * A reprint: nothing of weight added, some cut; or one text that stands as a block in a longer article. An outlet's
     * own longer article is a later version.
     */
    private static boolean reprint(Proof proof, boolean sameOutlet, boolean otherOutlet) {
        if (sameOutlet || proof.shorterCoverage() < WHOLE || proof.identity() < WORD_FOR_WORD) {
            return false;
        }
        return proof.reprinted() || otherOutlet;
    }
}
