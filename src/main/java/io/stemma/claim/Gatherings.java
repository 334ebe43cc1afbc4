package io.stemma.claim;

import io.stemma.claim.Alignments.Said;
import io.stemma.reading.event.Mode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The claims of a story as they are laid together. A draft is compared only with those that hold a draft with which it may
 * be the same by {@link SameClaim}: of the same type and mode, the same value, the same speaker, the same or an aligned
 * sentence.
 */
final class Gatherings {
    private final Alignments alignments;
    private final SameClaim same;
    private final List<Gathering> all = new ArrayList<>();
    /** The numbers of the gatherings that hold a draft with this trait. */
    private final Map<Object, BitSet> holding = new HashMap<>();

    Gatherings(Alignments alignments) {
        this.alignments = alignments;
        this.same = new SameClaim(alignments);
    }

    /** What events and measures must share to be the same. */
    private record Deed(ClaimKind kind, String type, Mode mode) {}

    /** What figures must share. */
    private record Amount(Double value, Mode mode) {}

    /** Who says it. */
    private record Speech(Set<String> source) {}

    /** Where a quote stands. */
    private record Quoted(Said sentence) {}

    /** In which article a quote stands. */
    private record QuotedIn(String article) {}

    /** Lays a draft to the gathering that takes it, or makes one of it. */
    void add(Draft draft) {
        int home = home(draft);
        if (home < 0) {
            home = all.size();
            all.add(new Gathering(draft));
        } else {
            all.get(home).add(draft);
        }
        for (Object trait : traits(draft)) {
            holding.computeIfAbsent(trait, k -> new BitSet()).set(home);
        }
    }

    /** All of them, in the order of their first drafts. */
    List<Gathering> all() {
        joinMeasures();
        return all;
    }

    /**
     * Makes one of measures that came in apart, since the words for what they touch differ, where sentences that are aligned
     * tell both.
     */
    private void joinMeasures() {
        List<Gathering> measures = new ArrayList<>();
        for (Gathering g : all) {
            if (g.kind() == ClaimKind.MEASURE) {
                measures.add(g);
            }
        }
        for (int i = 0; i < measures.size(); i++) {
            for (int j = i + 1; j < measures.size(); j++) {
                Gathering other = measures.get(j);
                if (aligned(measures.get(i), other)) {
                    other.drafts().forEach(measures.get(i)::add);
                    measures.remove(j--);
                    all.remove(other);
                }
            }
        }
    }

    private boolean aligned(Gathering one, Gathering other) {
        boolean tied = one.drafts().stream()
                .anyMatch(a -> other.drafts().stream()
                        .anyMatch(b -> !a.article().equals(b.article()) && alignments.tied(a, b) && same.test(a, b)));
        return tied
                && other.drafts().stream()
                        .allMatch(b -> one.drafts().stream().noneMatch(a -> SameClaim.otherTerm(a, b)));
    }

    private static List<Object> traits(Draft d) {
        return switch (d.kind()) {
            case EVENT, MEASURE -> List.of(new Deed(d.kind(), d.type(), d.mode()));
            case FIGURE -> List.of(new Amount(d.value(), d.mode()));
            case QUOTE -> List.of(new Speech(d.source()), new Quoted(Said.by(d)), new QuotedIn(d.article()));
        };
    }

    /** The numbers of the gatherings that may take a draft. */
    private BitSet candidates(Draft d) {
        BitSet found = new BitSet();
        if (d.kind() != ClaimKind.QUOTE) {
            traits(d).forEach(trait -> add(trait, found));
            return found;
        }
        if (!d.source().isEmpty()) {
            add(new Speech(d.source()), found);
        }
        add(new QuotedIn(d.article()), found);
        for (Said tied : alignments.of(Said.by(d))) {
            add(new Quoted(tied), found);
        }
        return found;
    }

    private void add(Object trait, BitSet found) {
        BitSet known = holding.get(trait);
        if (known != null) {
            found.or(known);
        }
    }

    /** The first that takes the draft, of events one with just the same sides before one with fewer or more; or -1. */
    private int home(Draft draft) {
        int home = -1;
        BitSet candidates = candidates(draft);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Gathering g = all.get(i);
            if (g.takes(draft, same)) {
                if (draft.kind() != ClaimKind.EVENT || g.sides().equals(SameClaim.withoutPlace(draft))) {
                    return i;
                }
                home = home < 0 ? i : home;
            }
        }
        return home;
    }
}
