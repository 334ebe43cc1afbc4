package io.stemma;

import io.stemma.actor.Actor;
import io.stemma.actor.NameLikeness;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.claim.MeasureSpan;
import io.stemma.dossier.ActorView;
import io.stemma.dossier.Dossier;
import io.stemma.dossier.MeasuresCourse;
import io.stemma.dossier.MeasuresView;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.name.NameKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers questions about actors and measures from a dossier. */
final class Inquiry {
    /** The least likeness at which a name asked for is taken for an actor's. */
    private static final double SAME_NAME = 0.85;

    private final Dossier dossier;
    private final MeasuresCourse measures;

    Inquiry(LanguagePacks packs, Dossier dossier) {
        this.dossier = dossier;
        this.measures = new MeasuresCourse(packs, dossier);
    }

    /** The actor that bears a name: by id, else by a spelling, else by likeness. */
    Optional<Actor> named(String name) {
        for (Actor a : dossier.actors().actors()) {
            if (a.id().equals(name)) {
                return Optional.of(a);
            }
        }
        for (Actor a : dossier.actors().actors()) {
            if (a.name().equalsIgnoreCase(name) || a.spellings().stream().anyMatch(name::equalsIgnoreCase)) {
                return Optional.of(a);
            }
        }
        return dossier.actors().actors().stream()
                .filter(a -> likeness(a, name) >= SAME_NAME)
                .max(Comparator.comparingDouble(a -> likeness(a, name)));
    }

    private static double likeness(Actor a, String name) {
        double best = alike(a, a.name(), name);
        for (String s : a.spellings()) {
            best = Math.max(best, alike(a, s, name));
        }
        return best;
    }

    private static double alike(Actor a, String own, String name) {
        return a.kind() == NameKind.PERSON
                ? NameLikeness.ofPersons(own, name)
                : NameLikeness.ofOrganisations(own, name);
    }

    Optional<ActorView> actor(String name, LocalDate day) {
        return named(name).map(a -> {
            List<Ledger> ledgers = dossier.ledgers().stream()
                    .filter(l -> l.story().articles().stream()
                            .anyMatch(id -> dossier.actors().byArticle().get(id).contains(a)))
                    .toList();
            Dossier own = new Dossier(dossier.articles(), List.of(), dossier.actors(), ledgers, List.of());
            List<Claim> claims = MeasuresCourse.claims(ledgers).stream()
                    .filter(c -> c.source().contains(a.id()) || c.target().contains(a.id()))
                    .toList();
            return new ActorView(
                    a,
                    own,
                    claims,
                    day,
                    measures.states(ledgers).on(day, a.id()),
                    measures.of(a.id(), ledgers, day),
                    null);
        });
    }

    Optional<MeasuresView> measures(String on, LocalDate day) {
        if (on == null) {
            return Optional.of(new MeasuresView(
                    null, day, dossier, measures.states(dossier.ledgers()).on(day), List.of(), null));
        }
        return named(on).map(a -> {
            List<MeasureSpan> course = measures.of(a.id(), dossier.ledgers(), day);
            return new MeasuresView(
                    a, day, dossier, measures.states(dossier.ledgers()).on(day, a.id()), course, null);
        });
    }
}
