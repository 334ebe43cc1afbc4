package io.stemma.score.lineage;

import io.stemma.lineage.DerivationKind;
import java.util.Set;

/**
 * Two texts of which it is known how one derives from the other.
 *
 * @param recipe how the pair was made
 * @param from the text that derives
 * @param to what it derives from
 * @param kinds the kinds of derivation, none for texts that are no kin
 * @param newer which one renders the later state: 1 for {@code from}, 2 for {@code to}, 0 for none
 * @param was what was changed in the newer one, as the older has it; null where nothing was
 * @param became what it was changed to, or null
 */
record LabelledPair(
        String recipe, Side from, Side to, Set<DerivationKind> kinds, int newer, String was, String became) {
    LabelledPair {
        kinds = Set.copyOf(kinds);
    }

    /** Whether the document of {@code from} is one to learn from, not one to report. */
    boolean learning() {
        return Recipes.learning(from.text().document());
    }

    @Override
    public String toString() {
        return recipe + " " + from.text().document() + " " + from.text().by() + " ("
                + from.text().lines().size() + " lines) of "
                + (to.text().document().equals(from.text().document())
                        ? ""
                        : to.text().document() + " ")
                + to.text().by() + " (" + to.text().lines().size() + ")";
    }
}
