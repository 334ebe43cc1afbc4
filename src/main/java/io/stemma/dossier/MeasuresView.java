package io.stemma.dossier;

import io.stemma.actor.Actor;
import io.stemma.claim.MeasureSpan;
import io.stemma.claim.MeasureState;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures and what holds of them on a day.
 *
 * @param on whom they touch, or null for all
 * @param day the day
 * @param dossier the stories that tell of them
 * @param measures the measures with their state
 * @param course how those on the actor stood through time; empty for all actors
 * @param listings what official lists tell of the actor, or null where no list is held or it is nobody they list
 */
public record MeasuresView(
        Actor on,
        LocalDate day,
        Dossier dossier,
        List<MeasureState> measures,
        List<MeasureSpan> course,
        FoundListingsView listings) {
    public MeasuresView {
        measures = List.copyOf(measures);
        course = List.copyOf(course);
    }

    /** The view with what official lists tell. */
    public MeasuresView with(FoundListingsView found) {
        return new MeasuresView(on, day, dossier, measures, course, found);
    }

    /** The view as a tree for JSON. */
    public Map<String, Object> json() {
        DossierJson contract = new DossierJson(dossier);
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("version", DossierJson.VERSION);
        m.put("on", on == null ? null : contract.actor(on));
        m.put("asOf", day.toString());
        m.put("measures", measures.stream().map(contract::state).toList());
        m.put("course", course.stream().map(MeasuresPicture::json).toList());
        m.put("lists", listings == null ? List.of() : listings.matches());
        return m;
    }
}
