package io.stemma.dossier;

import io.stemma.article.Passage;
import io.stemma.article.Span;
import io.stemma.lineage.AlignedPair;
import io.stemma.lineage.Change;
import io.stemma.lineage.Derivation;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.SentenceReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two articles laid against each other, sentence by sentence, in the order of the first.
 *
 * @param rows the rows in order
 */
public record Collation(List<Row> rows) {
    public Collation {
        rows = List.copyOf(rows);
    }

    /** What a row is. */
    public enum Kind {
        SAME,
        /** The two say something differently. */
        CHANGED,
        /** Only the later of the two has it. */
        ADDED,
        /** Only the earlier of the two has it. */
        DROPPED,
        /** Only one has it, and which is the later is not known. */
        ONLY_ONE;

        /** The word for it. */
        public String word() {
            return switch (this) {
                case SAME -> "same";
                case CHANGED -> "changed";
                case ADDED -> "added";
                case DROPPED -> "dropped";
                case ONLY_ONE -> "only here";
            };
        }
    }

    /**
     * A sentence of a row.
     *
     * @param number its number in the article, from 1
     * @param span where it stands in the article's text
     * @param words it word by word
     */
    public record Side(int number, Span span, List<WordDifference.Word> words) {
        public Side {
            words = List.copyOf(words);
        }
    }

    /**
     * A row.
     *
     * @param left the first article's sentence, or null
     * @param right the second article's sentence, or null
     * @param kind what it is
     * @param notes what differs, in words
     * @param moved whether the second article has it in another place
     */
    public record Row(Side left, Side right, Kind kind, List<String> notes, boolean moved) {
        public Row {
            notes = List.copyOf(notes);
        }
    }

    /** The collation of a comparison. */
    public static Collation of(Comparison comparison) {
        return new Maker(comparison).make();
    }

    /** How many rows are of a kind. */
    public long count(Kind kind) {
        return rows.stream().filter(r -> r.kind() == kind).count();
    }

    private static final class Maker {
        private final Comparison comparison;
        private final List<SentenceReading> left;
        private final List<SentenceReading> right;
        private final Map<Integer, List<Integer>> partners = new LinkedHashMap<>();
        private final Map<Passage, List<String>> changes = new HashMap<>();
        private final Set<Integer> placed = new HashSet<>();
        private final List<Row> rows = new ArrayList<>();
        private String later;
        private int reached;

        Maker(Comparison comparison) {
            this.comparison = comparison;
            this.left = comparison.a().reading().sentences();
            this.right = comparison.b().reading().sentences();
            for (AlignedPair p : comparison.aligned()) {
                partners.computeIfAbsent(p.from(), k -> new ArrayList<>()).add(p.to());
            }
            comparison.derivation().ifPresent(this::read);
        }

        private void read(Derivation d) {
            later = d.newer() != null ? d.newer() : d.directed() ? d.from() : null;
            for (Change c : d.changed()) {
                changes.computeIfAbsent(c.from(), k -> new ArrayList<>()).add(c.what());
                changes.computeIfAbsent(c.to(), k -> new ArrayList<>()).add(c.what());
            }
        }

        Collation make() {
            Set<Integer> aligned = new HashSet<>();
            partners.values().forEach(aligned::addAll);
            for (int i = 0; i < left.size(); i++) {
                List<Integer> others = partners.getOrDefault(i, List.of()).stream()
                        .filter(o -> !placed.contains(o))
                        .toList();
                if (others.isEmpty()) {
                    boolean split = partners.containsKey(i);
                    rows.add(one(i, true, split));
                    continue;
                }
                boolean first = true;
                for (int other : others) {
                    unaligned(other, aligned);
                    rows.add(pair(first ? i : -1, i, other));
                    placed.add(other);
                    first = false;
                }
            }
            unaligned(right.size(), aligned);
            return new Collation(rows);
        }

        /** What the second article has before a sentence and the first has nowhere. */
        private void unaligned(int before, Set<Integer> aligned) {
            while (reached < before) {
                if (!aligned.contains(reached) && placed.add(reached)) {
                    rows.add(one(reached, false, false));
                }
                reached++;
            }
        }

        private Row pair(int shown, int l, int r) {
            Set<String> notes = new java.util.LinkedHashSet<>();
            notes.addAll(differences(comparison.a(), left.get(l)));
            notes.addAll(differences(comparison.b(), right.get(r)));
            boolean moved = r < reached;
            String a = text(comparison.a(), left.get(l).span());
            String b = text(comparison.b(), right.get(r).span());
            boolean same = comparison
                    .a()
                    .article()
                    .language()
                    .equals(comparison.b().article().language());
            WordDifference difference = same ? WordDifference.of(a, b) : WordDifference.none(a, b);
            Side leftSide = shown < 0 ? null : new Side(l + 1, left.get(l).span(), difference.left());
            Side rightSide = new Side(r + 1, right.get(r).span(), difference.right());
            return new Row(leftSide, rightSide, notes.isEmpty() ? Kind.SAME : Kind.CHANGED, List.copyOf(notes), moved);
        }

        private List<String> differences(ReadArticle read, SentenceReading sentence) {
            List<String> found = new ArrayList<>();
            changes.forEach((passage, what) -> {
                if (passage.articleId().equals(read.id()) && passage.span().overlaps(sentence.span())) {
                    found.addAll(what);
                }
            });
            return found;
        }

        private Row one(int index, boolean isLeft, boolean split) {
            ReadArticle read = isLeft ? comparison.a() : comparison.b();
            SentenceReading sentence = (isLeft ? left : right).get(index);
            Side side = new Side(
                    index + 1,
                    sentence.span(),
                    WordDifference.none(text(read, sentence.span()), "").left());
            Kind kind = split
                    ? Kind.SAME
                    : later == null ? Kind.ONLY_ONE : later.equals(read.id()) ? Kind.ADDED : Kind.DROPPED;
            return new Row(isLeft ? side : null, isLeft ? null : side, kind, List.of(), false);
        }

        private static String text(ReadArticle read, Span span) {
            return read.article().at(span).replaceAll("\\s+", " ");
        }
    }
}
