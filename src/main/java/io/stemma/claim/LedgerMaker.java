package io.stemma.claim;

import io.stemma.actor.Actors;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.ReadArticle;
import io.stemma.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Makes the ledger of a story: lays together what its articles claim, counts the origins that carry each claim, and
 * judges what stands. The same set of articles gives the same ledger.
 */
public final class LedgerMaker {
    /** Raised whenever the same articles may give another ledger than before: what was kept is made anew then. */
    public static final int VERSION = 4;

    private final Actors actors;
    private final LanguagePacks packs;
    private final ClaimText text;

    /** A maker that names actors by these. */
    public LedgerMaker(Actors actors, LanguagePacks packs) {
        this.actors = actors;
        this.packs = packs;
        this.text = new ClaimText(actors, packs);
    }

    /**
     * The ledger of a story.
     *
     * @param articles the story's articles by id
     */
    public Ledger ledger(Story story, Map<String, ReadArticle> articles) {
        List<Gathering> gatherings = Generalities.without(gather(story, articles));
        Visits.bearOut(gatherings);
        List<Judged> judged = new Standings(story, articles, text::name).judge(gatherings);
        List<Claim> claims = new ArrayList<>();
        for (Judged j : judged) {
            claims.add(claim(j));
        }
        claims.sort(Comparator.comparing((Claim c) -> urgency(c.standing()))
                .thenComparing(Claim::kind)
                .thenComparing(c -> -c.origins())
                .thenComparing(LedgerMaker::day));
        return new Ledger(story, claims);
    }

    /** Events and measures go by time; quotes and figures stay in the order in which the articles give them. */
    private static String day(Claim c) {
        boolean timed = c.kind() == ClaimKind.EVENT || c.kind() == ClaimKind.MEASURE;
        return !timed || c.when() == null || c.when().value() == null
                ? "9"
                : c.when().value();
    }

    private static int urgency(Standing standing) {
        return switch (standing) {
            case DISPUTED -> 0;
            case CHANGED -> 1;
            case DROPPED -> 2;
            case CORROBORATED -> 3;
            case SINGLE_ORIGIN -> 4;
        };
    }

    private List<Gathering> gather(Story story, Map<String, ReadArticle> articles) {
        Gatherings gatherings = new Gatherings(new Alignments(story.derivations()));
        for (String id : story.articles()) {
            new Drafting(articles.get(id), actors, packs).drafts().forEach(gatherings::add);
        }
        return gatherings.all();
    }

    private Claim claim(Judged judged) {
        Gathering g = judged.gathering();
        String what = text.of(g);
        return new Claim(
                judged.id(),
                g.kind(),
                g.type(),
                g.mode(),
                List.copyOf(g.source()),
                List.copyOf(g.target()),
                g.any(Draft::onWhat),
                g.when(),
                g.any(Draft::until),
                g.any(Draft::lasts),
                g.any(Draft::where),
                g.any(Draft::value),
                g.any(Draft::upper),
                g.any(Draft::unit),
                g.longest(Draft::counts),
                g.best().says(),
                g.any(Draft::medium),
                g.any(Draft::event),
                what,
                judged.standing(),
                judged.note(),
                judged.against(),
                judged.origins(),
                g.evidence());
    }
}
