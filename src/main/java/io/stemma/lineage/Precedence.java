package io.stemma.lineage;

import io.stemma.article.Article;
import io.stemma.language.LanguagePacks;
import java.util.Set;

/**
 * Tells which of two articles is the source of the other, and which renders the later state of what is known.
 *
 * <p>Of versions in one language the one published later is the newer state. A translation may come out long after the
 * state that it renders, so there, and where publication is unknown, the texts tell: the one that leaves open what the
 * other knows is older, and so is the one that lacks most.
 */
final class Precedence {
    /** One version must have so many more sentences of its own than the other to count as the later state. */
    private static final int MORE = 2;

    private final LanguagePacks packs;
    private final OutletNames outlets;

    Precedence(LanguagePacks packs, OutletNames outlets) {
        this.packs = packs;
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

    /** Whether both outlets are known, and not one. */
    boolean otherOutlet(Witness left, Witness right) {
        String a = left.article().article().outlet();
        String b = right.article().article().outlet();
        return a != null && b != null && !outlets.key(a).equals(outlets.key(b));
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

    /** Whether the left article of an alignment is the source of the right one. */
    boolean leftIsSource(Alignment alignment, Set<DerivationKind> kinds) {
        Witness left = alignment.left();
        Witness right = alignment.right();
        boolean leftCredits = credits(left, right);
        if (leftCredits != credits(right, left)) {
            return !leftCredits;
        }
        boolean leftFuller = left.total() > right.total()
                || left.total() == right.total() && left.id().compareTo(right.id()) < 0;
        if (kinds.contains(DerivationKind.SUMMARY)) {
            return leftFuller;
        }
        int published = published(left, right);
        if (published != 0) {
            return published < 0;
        }
        if (kinds.contains(DerivationKind.VERSION) && !kinds.contains(DerivationKind.TRANSLATION)) {
            int newer = byText(alignment);
            if (newer != 0) {
                return newer > 0;
            }
        }
        return leftFuller;
    }

    /** The id of the article that renders the later state, or null where that can't be told. */
    String newer(Alignment alignment, Set<DerivationKind> kinds) {
        if (!kinds.contains(DerivationKind.VERSION)) {
            return null;
        }
        int published = published(alignment.left(), alignment.right());
        int text = byText(alignment);
        int order = kinds.contains(DerivationKind.TRANSLATION)
                ? text != 0 ? text : published
                : published != 0 ? published : text;
        if (order == 0) {
            return null;
        }
        return order > 0 ? alignment.left().id() : alignment.right().id();
    }

    /** Above 0 where the left article renders the later state, below 0 where the right one does, 0 where unclear. */
    private int byText(Alignment alignment) {
        int updates = count(alignment, Openness.Kind.UPDATE);
        if (updates != 0) {
            return updates;
        }
        int open = -count(alignment, Openness.Kind.OPEN) - count(alignment, Openness.Kind.UNNAMED);
        int more = Proof.alone(alignment.left(), alignment.leftShared())
                - Proof.alone(alignment.right(), alignment.rightShared());
        if (open != 0) {
            return Integer.signum(open) * Integer.signum(more) < 0 && Math.abs(more) > 2 * MORE ? 0 : open;
        }
        return Math.abs(more) >= MORE ? more : 0;
    }

    private int count(Alignment alignment, Openness.Kind kind) {
        return count(alignment.left(), kind) - count(alignment.right(), kind);
    }

    private int count(Witness witness, Openness.Kind kind) {
        return packs.of(witness.language())
                .map(pack -> {
                    Openness openness = pack.part(Openness.class, Openness::new);
                    Article article = witness.article().article();
                    int n = 0;
                    for (var sentence : witness.article().reading().sentences()) {
                        n += openness.count(article.at(sentence.span()), kind);
                    }
                    for (var furniture : article.furniture()) {
                        n += furniture.ofPage() ? 0 : openness.count(article.at(furniture.span()), kind);
                    }
                    return n;
                })
                .orElse(0);
    }
}
