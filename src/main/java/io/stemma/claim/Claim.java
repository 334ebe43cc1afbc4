package io.stemma.claim;

import io.stemma.article.Passage;
import io.stemma.reading.event.Mode;
import java.util.List;
import java.util.Optional;

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
 * @param event of a measure that an article tells as an act, the PLOVER root of that act ({@code SANCTION}, {@code CONCEDE}),
 *     which then is no claim of its own; else null
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
        String event,
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

    /** The claim as the event that it tells: an event itself, or the act by which a measure was taken or eased. */
    public Optional<Claim> happening() {
        if (kind == ClaimKind.EVENT) {
            return Optional.of(this);
        }
        if (event == null) {
            return Optional.empty();
        }
        Mode told = mode == Mode.IN_FORCE || mode == Mode.ENDED ? Mode.HAPPENED : mode;
        return Optional.of(new Claim(
                id,
                ClaimKind.EVENT,
                event,
                told,
                source,
                target,
                null,
                when,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                text,
                standing,
                note,
                against,
                origins,
                evidence));
    }

    /** The claim between others. */
    public Claim between(List<String> sources, List<String> targets) {
        return new Claim(
                id, kind, type, mode, sources, targets, onWhat, when, until, lasts, where, value, upper, unit, counts,
                says, medium, event, text, standing, note, against, origins, evidence);
    }

    /** The claim judged otherwise. */
    public Claim judged(Standing otherwise, String why, List<String> others) {
        return new Claim(
                id, kind, type, mode, source, target, onWhat, when, until, lasts, where, value, upper, unit, counts,
                says, medium, event, text, otherwise, why, others, origins, evidence);
    }
}
