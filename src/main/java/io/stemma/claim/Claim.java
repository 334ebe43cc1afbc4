package io.stemma.claim;

import io.stemma.article.Passage;
import io.stemma.reading.event.Mode;
import java.util.List;

/**
 * One thing said to be so, in normal form.
 *
 * @param id lasting id
 * @param kind event, quote, figure or measure
 * @param type an event's PLOVER root, a measure's kind, a quote's {@code direct|partial|indirect}, null for a figure
 * @param mode whether it happened or holds
 * @param source actor ids: who does it, says it, takes the measure
 * @param target actor ids: to or with whom, on whom
 * @param onWhat whom a measure touches, who speaks or gives a figure, where no actor is meant; else null
 * @param when its time, or null
 * @param until a measure's end, or null
 * @param lasts a measure's ISO 8601 duration, or null
 * @param where actor id of the place, or null
 * @param value a figure's amount, or null
 * @param upper the upper end of a figure's range, or null
 * @param unit a figure's unit, or null
 * @param counts what a figure counts, or null
 * @param says a quote's words, or null
 * @param medium the platform or programme of a quote, or null
 * @param text one line for a person to read
 * @param standing what the origins make of it
 * @param note why it stands so where it is disputed, changed or dropped, with the other side; else null
 * @param against ids of the claims on the other side of a dispute or change
 * @param origins how many independent origins carry it
 * @param evidence the sentences that say it
 */
public record Claim(
        String id,
        ClaimKind kind,
        String type,
        Mode mode,
        List<String> source,
        List<String> target,
        String onWhat,
        When when,
        When until,
        String lasts,
        String where,
        Double value,
        Double upper,
        String unit,
        String counts,
        String says,
        String medium,
        String text,
        Standing standing,
        String note,
        List<String> against,
        int origins,
        List<Passage> evidence) {
    public Claim {
        source = List.copyOf(source);
        target = List.copyOf(target);
        against = List.copyOf(against);
        evidence = List.copyOf(evidence);
    }

    /** The claim between others. */
    public Claim between(List<String> sources, List<String> targets) {
        return new Claim(
                id, kind, type, mode, sources, targets, onWhat, when, until, lasts, where, value, upper, unit, counts,
                says, medium, text, standing, note, against, origins, evidence);
    }
}
