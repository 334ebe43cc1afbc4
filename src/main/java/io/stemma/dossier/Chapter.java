package io.stemma.dossier;

import io.stemma.actor.Actor;
import io.stemma.actor.Actors;
import io.stemma.actor.Appearance;
import io.stemma.claim.Claim;
import io.stemma.claim.ClaimKind;
import io.stemma.claim.Ledger;
import io.stemma.claim.Standing;
import io.stemma.lineage.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was made of the articles of one story. It follows from these articles alone, so it can be kept; actors go by the
 * ids that they have in this story.
 *
 * @param title what the title is made of
 * @param origins its independent origins
 * @param actors who is in it
 * @param cast for each article id, which of the actors each of its local actors is
 * @param claims its ledger
 */
public record Chapter(
        StoryTitle title,
        List<Origin> origins,
        List<Actor> actors,
        Map<String, List<Integer>> cast,
        List<Claim> claims) {
    public Chapter {
        origins = List.copyOf(origins);
        actors = List.copyOf(actors);
        cast = Map.copyOf(cast);
        claims = List.copyOf(claims);
    }

    /** The chapter of a story. */
    public static Chapter of(Ledger ledger, Dossier dossier) {
        Map<Actor, Integer> place = new HashMap<>();
        List<Actor> actors = dossier.actors().actors();
        for (int i = 0; i < actors.size(); i++) {
            place.put(actors.get(i), i);
        }
        Map<String, List<Integer>> cast = new TreeMap<>();
        dossier.actors()
                .byArticle()
                .forEach((article, named) ->
                        cast.put(article, named.stream().map(place::get).toList()));
        return new Chapter(StoryTitle.parts(ledger, dossier), ledger.story().origins(), actors, cast, ledger.claims());
    }

    /** Who is in it, by article. */
    public Actors byArticle() {
        Map<String, List<Actor>> byArticle = new LinkedHashMap<>();
        cast.forEach((article, named) ->
                byArticle.put(article, named.stream().map(actors::get).toList()));
        return new Actors(actors, byArticle);
    }

    /** The chapter in short. */
    public Brief brief() {
        int[] articles = new int[actors.size()];
        cast.values().forEach(named -> Set.copyOf(named).forEach(i -> articles[i]++));
        List<Appearance> appearances = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            appearances.add(Appearance.of(actors.get(i), articles[i]));
        }
        return new Brief(
                title,
                origins.size(),
                count(Standing.DISPUTED),
                count(Standing.CHANGED),
                count(Standing.DROPPED),
                claims.size(),
                appearances,
                claims.stream().filter(c -> c.kind() == ClaimKind.MEASURE).toList());
    }

    private int count(Standing standing) {
        return (int) claims.stream().filter(c -> c.standing() == standing).count();
    }

    /**
     * A chapter in short: what lists of stories, of actors and of measures tell.
     *
     * @param title what the title is made of
     * @param origins how many independent origins it has
     * @param disputed how many claims are disputed
     * @param changed how many were changed
     * @param dropped how many were dropped
     * @param claims how many claims there are
     * @param actors who is in it
     * @param measures the claims of measures
     */
    public record Brief(
            StoryTitle title,
            int origins,
            int disputed,
            int changed,
            int dropped,
            int claims,
            List<Appearance> actors,
            List<Claim> measures) {
        public Brief {
            actors = List.copyOf(actors);
            measures = List.copyOf(measures);
        }
    }
}
