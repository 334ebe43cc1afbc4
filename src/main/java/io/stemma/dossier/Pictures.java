package io.stemma.dossier;

import io.stemma.claim.Ledger;
import io.stemma.dossier.page.Block.Picture;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The pictures of dossiers for a page that has its own words around them. */
public final class Pictures {
    private Pictures() {}

    /**
     * The family tree of a story.
     *
     * @param dossier one that holds the story
     * @param address where an article is shown, by its id
     */
    public static Picture family(Ledger ledger, Dossier dossier, UnaryOperator<String> address) {
        return FamilyTree.of(ledger.story(), new Sources(dossier), address);
    }

    /** How the measures on an actor stood through time, empty where there is nothing to draw. */
    public static Optional<Picture> measures(ActorView view) {
        return MeasuresPicture.of(view.course(), view.day(), view.dossier());
    }

    /** The same of a view of measures. */
    public static Optional<Picture> measures(MeasuresView view) {
        return MeasuresPicture.of(view.course(), view.day(), view.dossier());
    }

    /**
     * Whom an actor met, empty where no meeting is told.
     *
     * @param address where an actor is shown, by its id
     */
    public static Optional<Picture> meetings(ActorView view, UnaryOperator<String> address) {
        return MeetingsPicture.of(view, address);
    }
}
