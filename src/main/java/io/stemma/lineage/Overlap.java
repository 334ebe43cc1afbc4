package io.stemma.lineage;

/**
 * What one sentence of {@code left} shares with each sentence of {@code right}: the weights of the marks that both have.
 * A mark counts once. Not safe for use by several threads; one is made for a comparison of two articles.
 */
final class Overlap {
    private final Witness left;
    private final Witness right;
    private final float[] leftShared;
    private final float[] rightShared;
    private final float[] words;
    private final long[] used;
    private final int[] touched;
    private int count;
    private final float[] best;
    private final int[] bestMark;
    private final int[] round;
    private final int[] roundTouched;

    Overlap(Witness left, Witness right) {
        this.left = left;
        this.right = right;
        int n = right.sentences();
        leftShared = new float[n];
        rightShared = new float[n];
        words = new float[n];
        used = new long[n];
        touched = new int[n];
        best = new float[n];
        bestMark = new int[n];
        round = new int[n];
        roundTouched = new int[n];
    }

    /** Compares a sentence of {@code left}, forgetting the one before. */
    void compare(int sentence) {
        for (int i = 0; i < count; i++) {
            int s = touched[i];
            leftShared[s] = 0;
            rightShared[s] = 0;
            words[s] = 0;
            used[s] = 0;
        }
        count = 0;
        add(sentence, false);
    }

    /**
     * Compares a further sentence of {@code left} with what of {@code right} is not yet used up. Names are not used up by
     * the sentence before: who is spoken of is named again when a sentence is split.
     */
    void add(int sentence) {
        add(sentence, true);
    }

    private void add(int sentence, boolean further) {
        Postings postings = right.postings();
        Mark[] marks = left.marks(sentence);
        for (int m = 0; m < marks.length; m++) {
            Mark mark = marks[m];
            int found = 0;
            for (int k = 0; k < mark.keys().length; k++) {
                int key = postings.find(mark.keys()[k]);
                if (key < 0) {
                    continue;
                }
                for (int p = postings.from(key); p < postings.to(key); p++) {
                    int s = postings.sentence(p);
                    float strength = mark.strengths()[k] * postings.strength(p);
                    boolean taken = (used[s] & 1L << postings.mark(p)) != 0;
                    if (strength < 0.3f || taken && !(further && mark.kind() == Mark.Kind.NAME)) {
                        continue;
                    }
                    if (round[s] == 0) {
                        round[s] = 1;
                        roundTouched[found++] = s;
                        best[s] = 0;
                    }
                    if (strength > best[s]) {
                        best[s] = strength;
                        bestMark[s] = postings.mark(p);
                    }
                }
            }
            for (int i = 0; i < found; i++) {
                int s = roundTouched[i];
                round[s] = 0;
                take(mark, s);
            }
        }
    }

    private void take(Mark mark, int s) {
        if (used[s] == 0) {
            touched[count++] = s;
        }
        Mark other = right.marks(s)[bestMark[s]];
        leftShared[s] += mark.weight() * best[s];
        if ((used[s] & 1L << bestMark[s]) == 0) {
            rightShared[s] += other.weight() * best[s];
        }
        used[s] |= 1L << bestMark[s];
        if (mark.kind() == Mark.Kind.WORD) {
            words[s] += mark.weight() * best[s];
        }
    }

    /** How many sentences of {@code right} share anything. */
    int count() {
        return count;
    }

    /** One of them. */
    int sentence(int i) {
        return touched[i];
    }

    /** The weight of the left sentence's marks that this right sentence has. */
    float leftShared(int rightSentence) {
        return leftShared[rightSentence];
    }

    /** The weight of the right sentence's marks that the left one has. */
    float rightShared(int rightSentence) {
        return rightShared[rightSentence];
    }

    /** What of {@link #leftShared} are words, not names, numbers or days. */
    float words(int rightSentence) {
        return words[rightSentence];
    }
}
