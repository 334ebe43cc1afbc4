package io.stemma.dossier;

import io.stemma.actor.Actor;
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
 */
public record MeasuresView(Actor on, LocalDate day, Dossier dossier, List<MeasureState> measures) {
    public MeasuresView {
        measures = List.copyOf(measures);
    }

    /** The view as a tree for JSON. */
    public Map<String, Object> json() {
        DossierJson contract = new DossierJson(dossier);
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("version", DossierJson.VERSION);
        m.put("on", on == null ? null : contract.actor(on));
        m.put("asOf", day.toString());
        m.put("measures", measures.stream().map(contract::state).toList());
        return m;
    }
}
