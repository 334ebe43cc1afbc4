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
    private static final int LEAST_ALIGNED = 2;
    /** So much found word for word is a common text, however much stands around it. */
    private static final double VERBATIM = 0.35;

    private static final int VERBATIM_SENTENCES = 3;
    /** Wording so much the same is copied, not written anew. */
    private static final double SAME_WORDING = 0.52;
    /** A summary is shorter by so much and takes up less than so much of the other. */
    private static final double SUMMARY_RATIO = 0.65;

    private static final double CREDITED_RATIO = 0.75;
    private static final double SUMMARY_COVERAGE = 0.5;
    /** Both sides covered so far say the same; below, one has what the other lacks. */
    private static final double WHOLE = 0.93;

    private static final double WHOLE_ACROSS = 0.86;
    private static final double WHOLE_REWRITE = 0.8;
    /** A reprint may be cut as far as this. */
    private static final double CUT_REPRINT = 0.6;

    private Kinds() {}

    /**
     * The kinds of derivation between two articles, empty for independent ones.
     *
     * @param proof what they share
     * @param otherOutlet whether they are known to come from different outlets
     * @param credited whether the shorter one is credited to an outside source
     * @param shorterFirst whether the shorter one is known to have been published first
     */
    static Set<DerivationKind> of(Proof proof, boolean otherOutlet, boolean credited, boolean shorterFirst) {
        Set<DerivationKind> kinds = EnumSet.noneOf(DerivationKind.class);
        if (!derived(proof)) {
            return kinds;
        }
        boolean rewritten = proof.sameLanguage() && proof.identity() < SAME_WORDING;
        double whole = rewritten ? WHOLE_REWRITE : proof.sameLanguage() ? WHOLE : WHOLE_ACROSS;
        boolean versions = Math.min(proof.shorterCoverage(), proof.longerCoverage()) < whole
                && proof.shorterOnly() + proof.longerOnly() > 0;
        if (summary(proof, credited)) {
            kinds.add(shorterFirst ? DerivationKind.VERSION : DerivationKind.SUMMARY);
        } else if (!proof.sameLanguage()) {
            kinds.add(DerivationKind.TRANSLATION);
            if (versions && proof.shorterOnly() + proof.longerOnly() > 1) {
                kinds.add(DerivationKind.VERSION);
            }
        } else if (rewritten) {
            kinds.add(DerivationKind.REWRITE);
            if (versions && proof.shorterOnly() + proof.longerOnly() > 1) {
                kinds.add(DerivationKind.VERSION);
            }
        } else if (!versions || reprint(proof, otherOutlet)) {
            kinds.add(DerivationKind.COPY);
        } else {
            kinds.add(DerivationKind.VERSION);
        }
        return kinds;
    }

    /** Shorter, and most of the longer one is left out; or said to be a report of another's report. */
    private static boolean summary(Proof proof, boolean credited) {
        return proof.ratio() < CREDITED_RATIO && credited
                || proof.ratio() < SUMMARY_RATIO && proof.longerCoverage() < SUMMARY_COVERAGE;
    }

    private static boolean derived(Proof p) {
        if (p.aligned() < LEAST_ALIGNED || p.sameLanguage() && p.pinned() == 0) {
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

    /** Another outlet's reprint: nothing of weight added, some cut. */
    private static boolean reprint(Proof proof, boolean otherOutlet) {
        return otherOutlet
                && proof.shorterCoverage() >= WHOLE
                && proof.longerCoverage() >= CUT_REPRINT
                && proof.verbatim() >= WHOLE - 0.1;
    }
}
