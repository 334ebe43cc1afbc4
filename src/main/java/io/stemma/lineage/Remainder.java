package io.stemma.lineage;

import io.stemma.article.Passage;
import io.stemma.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What one of two aligned articles has alone: sentences that nothing in the other matches, and clauses of aligned
 * sentences where it is clear that nothing matches them.
 */
final class Remainder {
    /** A sentence is found in the other article if so much of it lies in one of its sentences. */
    private static final double CONTAINED = 0.6;
    /** Only sentences matched less than this are looked into. */
    private static final double MATCHED = 0.75;
    /** A clause must weigh so much to be worth naming. */
    private static final double CLAUSE_WEIGHT = 1.8;
    /** At most so much of a clause may be matched. */
    private static final double CLAUSE_MATCHED = 0.2;

    private Remainder() {}

    /** What the left article has alone, in order. */
    static List<Passage> of(Alignment alignment) {
        Witness left = alignment.left();
        Overlap overlap = new Overlap(left, alignment.right());
        List<Passage> alone = new ArrayList<>();
        for (int s = 0; s < left.sentences(); s++) {
            Span span = left.article().reading().sentences().get(s).span();
            if (left.title(s)) {
                continue;
            }
            if (alignment.leftAligned(s)) {
                if (alignment.leftShared()[s] < MATCHED) {
                    addClauses(alignment, span, alone);
                }
            } else if (left.weight(s) > 0 && !contained(overlap, s, left.weight(s))) {
                alone.add(left.article().passage(span));
            }
        }
        return alone;
    }

    private static boolean contained(Overlap overlap, int sentence, float weight) {
        overlap.compare(sentence);
        for (int i = 0; i < overlap.count(); i++) {
            if (overlap.leftShared(overlap.sentence(i)) >= CONTAINED * weight) {
                return true;
            }
        }
        return false;
    }

    private static void addClauses(Alignment alignment, Span sentence, List<Passage> alone) {
        Witness left = alignment.left();
        List<Span> clauses = clauses(left.article().article().text(), sentence);
        if (clauses.size() < 2) {
            return;
        }
        Postings other = alignment.right().postings();
        for (Span clause : clauses) {
            double weight = 0;
            double matched = 0;
            for (Mark mark : left.within(clause)) {
                weight += mark.weight();
                matched += mark.weight() * best(mark, other);
            }
            if (weight >= CLAUSE_WEIGHT && matched <= CLAUSE_MATCHED * weight) {
                alone.add(left.article().passage(clause));
            }
        }
    }

    private static float best(Mark mark, Postings other) {
        float best = 0;
        for (int k = 0; k < mark.keys().length; k++) {
            if (other.find(mark.keys()[k]) >= 0) {
                best = Math.max(best, mark.strengths()[k]);
            }
        }
        return best;
    }

    /** Cuts a sentence at commas, semicolons, colons and dashes that stand before a blank. */
    private static List<Span> clauses(String text, Span sentence) {
        List<Span> clauses = new ArrayList<>();
        int start = sentence.start();
        for (int i = sentence.start(); i < sentence.end(); i++) {
            boolean mark = ",;:–—".indexOf(text.charAt(i)) >= 0;
            if (mark && i + 1 < sentence.end() && Character.isWhitespace(text.charAt(i + 1))) {
                add(text, start, i, clauses);
                start = i + 1;
            }
        }
        add(text, start, sentence.end(), clauses);
        return clauses;
    }

    private static void add(String text, int start, int end, List<Span> clauses) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            clauses.add(new Span(from, to));
        }
    }
}
