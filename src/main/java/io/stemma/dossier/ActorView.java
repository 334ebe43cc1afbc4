package io.stemma.dossier;

import io.stemma.actor.Actor;
import io.stemma.claim.Claim;
import io.stemma.claim.MeasureSpan;
import io.stemma.claim.MeasureState;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One actor.
 *
 * @param actor the actor
 * @param dossier the stories whose claims are shown
 * @param stories ids of all stories that it occurs in, newest first
 * @param claims the claims that concern it, with their standing
 * @param day the day whose state is told
 * @param measures the measures on it and their state on that day
 * @param course how these stood through time
 * @param listings what official lists tell of it, or null where no list is held or it is nobody they list
 */
public record ActorView(
        Actor actor,
        Dossier dossier,
        List<String> stories,
        List<Claim> claims,
        LocalDate day,
        List<MeasureState> measures,
        List<MeasureSpan> course,
        FoundListingsView listings) {
    public ActorView {
        stories = List.copyOf(stories);
        claims = List.copyOf(claims);
        measures = List.copyOf(measures);
        course = List.copyOf(course);
    }

    /** The view with what official lists tell. */
    public ActorView with(FoundListingsView found) {
        return new ActorView(actor, dossier, stories, claims, day, measures, course, found);
    }

    /** The view as a tree for JSON. */
    public Map<String, Object> json() {
        DossierJson contract = new DossierJson(dossier);
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("version", DossierJson.VERSION);
        m.put("actor", contract.actor(actor));
        m.put("stories", stories);
        m.put("claims", claims.stream().map(contract::claim).toList());
        m.put("asOf", day.toString());
        m.put("measures", measures.stream().map(contract::state).toList());
        m.put("course", course.stream().map(MeasuresPicture::json).toList());
        m.put("lists", listings == null ? List.of() : listings.matches());
        return m;
    }
}
