package io.stemma.story.likeness;

import io.stemma.actor.ActorKeys;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How much it tells of a report's matter that it names somebody: little for those who are in the news every day
 * ({@code packs/world/prominent.tsv}), and for outlets and agencies, which mostly are named as who tells it. Immutable.
 */
final class Prominence {
    private static final float AGENCY = 0.05f;
    private static final float OUTLET = 0.3f;

    private final Map<String, Float> known = new HashMap<>();

    Prominence(LanguagePacks packs) {
        for (Row row : packs.world("outlets.tsv")) {
            known.put(row.cell(0), row.cell(2).equals("agency") ? AGENCY : OUTLET);
        }
        for (Row row : packs.world("prominent.tsv")) {
            for (String name : row.alternatives(0)) {
                known.put(name, Float.parseFloat(row.cell(1)));
            }
        }
    }

    /** What the name of an actor tells, 0 to 1. */
    float of(LocalActor actor) {
        Float weight = known.get(ActorKeys.of(actor));
        if (weight == null && actor.kind() == NameKind.PERSON) {
            String last = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
            weight = known.get(last.toLowerCase(Locale.ROOT));
        }
        if (weight != null) {
            return weight;
        }
        return switch (actor.kind()) {
            case PERSON -> 0.8f;
            case ORGANISATION, PLACE -> 0.6f;
            case COUNTRY -> 0.35f;
            case GROUP -> 0f;
        };
    }
}
