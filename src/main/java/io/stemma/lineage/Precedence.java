package io.stemma.lineage;

import io.stemma.article.Article;
import java.util.Set;

/**
 * Tells which of two articles is the source of the other, and which renders the later state of what is known.
 *
 * <p>Of versions in one language the one published later is the newer state. A translation may come out long after the
 * state that it renders, so there, and where publication is unknown, the texts tell: the one that leaves open what the
 * other knows is older. Of a rewrite they do not tell: it says in other words what is open. Where nothing tells, neither
 * is said to be the source, nor the newer one.
 */
final class Precedence {
    /** A text lacks what the other has if it is so many sentences at least. */
    private static final int MORE = 2;

    private final OutletNames outlets;

    Precedence(OutletNames outlets) {
        this.outlets = outlets;
    }

    /** Whether the left article credits the outlet of the right one, which is not its own. */
    boolean credits(Article left, io.stemma.reading.Reading reading, Article right) {
        if (right.outlet() == null) {
            return false;
        }
        String outlet = outlets.key(right.outlet());
        if (left.outlet() != null && outlets.key(left.outlet()).equals(outlet)) {
            return false;
        }
        return reading.credits().stream().anyMatch(c -> outlets.key(c.outlet()).equals(outlet));
    }

    boolean credits(Witness left, Witness right) {
        return credits(
                left.article().article(),
                left.article().reading(),
                right.article().article());
    }

    /** Whether an article is credited to an outlet that is not its own. */
    boolean credited(Witness witness) {
        String own = witness.article().article().outlet();
        return witness.article().reading().credits().stream()
                .anyMatch(c -> own == null || !outlets.key(own).equals(outlets.key(c.outlet())));
    }

    /** Whether both outlets are known, and one. */
    boolean sameOutlet(Witness left, Witness right) {
        return known(left, right) && !otherOutlet(left, right);
    }

    private static boolean known(Witness left, Witness right) {
        return left.article().article().outlet() != null
                && right.article().article().outlet() != null;
    }

    /** Whether both outlets are known, and not one. */
    boolean otherOutlet(Witness left, Witness right) {
        String a = left.article().article().outlet();
        String b = right.article().article().outlet();
        return known(left, right) && !outlets.key(a).equals(outlets.key(b));
    }

    /** Below 0 where the left one was published first, above 0 where the right one was, 0 where that is not known. */
    static int published(Witness left, Witness right) {
        Article a = left.article().article();
        Article b = right.article().article();
        if (a.published() == null || b.published() == null) {
            return 0;
        }
        boolean instants = a.published().length() > 10 && b.published().length() > 10;
        return instants
                ? a.published().compareTo(b.published())
                : a.publishedDay().compareTo(b.publishedDay());
    }

    /**
     * Above 0 where the left article of an alignment is the source of the right one, below 0 where the right one is, 0
     * where nothing tells.
     */
    int source(Alignment alignment, Proof proof, Set<DerivationKind> kinds) {
        Witness left = alignment.left();
        Witness right = alignment.right();
        boolean leftCredits = credits(left, right);
        if (leftCredits != credits(right, left)) {
            return leftCredits ? -1 : 1;
        }
        int fuller = leftFuller(alignment) ? 1 : -1;
        if (kinds.contains(DerivationKind.SUMMARY)) {
            return fuller;
        }
        int published = published(left, right);
        if (published != 0) {
            return -published;
        }
        if (kinds.equals(Set.of(DerivationKind.VERSION))) {
            return byText(alignment);
        }
        int told = Provenance.source(left, right);
        if (told != 0) {
            return told;
        }
        if (kinds.contains(DerivationKind.COPY) && proof.reprinted()) {
            return -fuller;
        }
        return proof.shorterNew() == 0 && proof.longerNew() >= MORE ? fuller : 0;
    }

    /** The order of two articles of which it is not known which came first: the fuller one is named as the source. */
    static boolean leftFuller(Alignment alignment) {
        Witness left = alignment.left();
        Witness right = alignment.right();
        return left.total() > right.total()
                || left.total() == right.total() && left.id().compareTo(right.id()) < 0;
    }

    /** The id of the article that renders the later state, or null where that can't be told. */
    String newer(Alignment alignment, Set<DerivationKind> kinds) {
        if (!kinds.contains(DerivationKind.VERSION)) {
            return null;
        }
        int published = published(alignment.left(), alignment.right());
        int text = kinds.contains(DerivationKind.REWRITE) ? 0 : byText(alignment);
        int order = kinds.contains(DerivationKind.TRANSLATION)
                ? text != 0 ? text : published
                : published != 0 ? published : text;
        if (order == 0) {
            return null;
        }
        return order > 0 ? alignment.left().id() : alignment.right().id();
    }

    /** Above 0 where the left article renders the later state, below 0 where the right one does, 0 where unclear. */
    private static int byText(Alignment alignment) {
        int updates = count(alignment, Openness.Kind.UPDATE);
        if (updates != 0) {
            return updates;
        }
        return -count(alignment, Openness.Kind.OPEN) - count(alignment, Openness.Kind.UNNAMED);
    }

    private static int count(Alignment alignment, Openness.Kind kind) {
        return alignment.left().wording().states(kind)
                - alignment.right().wording().states(kind);
    }
}
