package io.stemma.lineage;

import io.stemma.article.Passage;
import io.stemma.article.Span;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameMention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a later version puts into sentences that the earlier one has too: stretches of new words that name somebody or
 * something the earlier sentence doesn't. Words are told apart by their longest common subsequence (Hunt and McIlroy 1976).
 */
final class Additions {
    /** A stretch has so many new words at least. */
    private static final int LEAST = 5;
    /** So many old words may stand between new ones within a stretch. */
    private static final int BRIDGE = 2;

    private Additions() {}

    /** The stretches that the left article adds, in order. */
    static List<Passage> of(Alignment alignment) {
        ReadArticle left = alignment.left().article();
        ReadArticle right = alignment.right().article();
        List<Passage> added = new ArrayList<>();
        if (!left.reading().language().equals(right.reading().language())) {
            return added;
        }
        TreeSet<Integer> sentences = new TreeSet<>();
        alignment.pairs().forEach(p -> sentences.add(p.from()));
        for (int s : sentences) {
            List<Integer> counterparts = alignment.pairs().stream()
                    .filter(p -> p.from() == s)
                    .map(AlignedPair::to)
                    .toList();
            List<Span> stretches = stretches(alignment.left(), s, alignment.right(), counterparts);
            Set<Long> known = stretches.isEmpty() ? Set.of() : names(right, counterparts);
            for (Span stretch : stretches) {
                if (left.reading().names().in(s).stream()
                        .anyMatch(m -> stretch.contains(m.span()) && !known.contains(key(left, m)))) {
                    added.add(left.passage(stretch));
                }
            }
        }
        return added;
    }

    private static Set<Long> names(ReadArticle article, List<Integer> sentences) {
        Set<Long> keys = new HashSet<>();
        for (int s : sentences) {
            article.reading().names().in(s).forEach(m -> keys.add(key(article, m)));
        }
        return keys;
    }

    private static long key(ReadArticle article, NameMention m) {
        return m.form() == NameForm.PRONOUN
                ? -1
                : ActorMarks.key(article.reading().names().of(m));
    }

    private static List<Span> stretches(Witness left, int sentence, Witness right, List<Integer> counterparts) {
        List<Span> words = left.written(sentence).spans();
        long[] old = new long[0];
        for (int c : counterparts) {
            long[] more = right.written(c).lower();
            int before = old.length;
            old = Arrays.copyOf(old, before + more.length);
            System.arraycopy(more, 0, old, before, more.length);
        }
        boolean[] kept = common(left.written(sentence).lower(), old);
        List<Span> stretches = new ArrayList<>();
        int i = 0;
        while (i < kept.length) {
            if (kept[i]) {
                i++;
                continue;
            }
            int last = i;
            int fresh = 1;
            for (int k = i + 1; k < kept.length && k - last <= BRIDGE + 1; k++) {
                if (!kept[k]) {
                    last = k;
                    fresh++;
                }
            }
            if (fresh >= LEAST) {
                stretches.add(new Span(words.get(i).start(), words.get(last).end()));
            }
            i = last + 1;
        }
        return stretches;
    }

    /** Which words of the one lie on a longest common subsequence with the other. */
    private static boolean[] common(long[] one, long[] other) {
        boolean[] kept = new boolean[one.length];
        int head = 0;
        while (head < one.length && head < other.length && one[head] == other[head]) {
            kept[head++] = true;
        }
        if (head == one.length) {
            return kept;
        }
        int[][] length = new int[one.length + 1][other.length + 1];
        for (int i = one.length - 1; i >= head; i--) {
            for (int k = other.length - 1; k >= head; k--) {
                length[i][k] =
                        one[i] == other[k] ? length[i + 1][k + 1] + 1 : Math.max(length[i + 1][k], length[i][k + 1]);
            }
        }
        for (int i = head, k = head; i < one.length && k < other.length; ) {
            if (one[i] == other[k]) {
                kept[i++] = true;
                k++;
            } else if (length[i + 1][k] >= length[i][k + 1]) {
                i++;
            } else {
                k++;
            }
        }
        return kept;
    }
}
