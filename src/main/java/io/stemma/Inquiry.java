package io.stemma;

import io.stemma.actor.Actor;
import io.stemma.actor.NameLikeness;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.claim.MeasureState;
import io.stemma.claim.MeasureStates;
import io.stemma.dossier.ActorView;
import io.stemma.dossier.Dossier;
import io.stemma.dossier.MeasuresView;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.name.NameKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers questions about actors and measures from a dossier. */
final class Inquiry {
    /** The least likeness at which a name asked for is taken for an actor's. */
    private static final double SAME_NAME = 0.85;

    private final Dossier dossier;
    private final Map<String, LocalDate> published = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    Inquiry(LanguagePacks packs, Dossier dossier) {
        this.dossier = dossier;
        packs.world("organisations.tsv").forEach(r -> countries.put(r.cell(0), r.cell(2)));
        dossier.articles().forEach(a -> {
            String day = a.article().publishedDay();
            if (day != null) {
                published.put(a.id(), LocalDate.parse(day));
            }
        });
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
            List<Claim> claims = claims(ledgers).stream()
                    .filter(c -> c.source().contains(a.id()) || c.target().contains(a.id()))
                    .toList();
            return new ActorView(a, own, claims, day, states(ledgers, a.id(), day));
        });
    }

    Optional<MeasuresView> measures(String on, LocalDate day) {
        if (on == null) {
            return Optional.of(new MeasuresView(null, day, dossier, states(dossier.ledgers(), null, day)));
        }
        return named(on).map(a -> new MeasuresView(a, day, dossier, states(dossier.ledgers(), a.id(), day)));
    }

    private List<MeasureState> states(List<Ledger> ledgers, String on, LocalDate day) {
        MeasureStates states = new MeasureStates(claims(ledgers), published, this::home);
        return on == null ? states.on(day) : states.on(day, on);
    }

    /** The id of the country that an actor acts for, or null where none is known. */
    private String home(String actorId) {
        return dossier.actors().actors().stream()
                .filter(a -> a.id().equals(actorId) && a.key() != null)
                .map(a -> countries.getOrDefault(a.key(), a.key()))
                .flatMap(country -> dossier.actors().actors().stream()
                        .filter(c -> c.kind() == NameKind.COUNTRY && country.equals(c.key())))
                .map(Actor::id)
                .findFirst()
                .orElse(null);
    }

    private static List<Claim> claims(List<Ledger> ledgers) {
        return ledgers.stream().flatMap(l -> l.claims().stream()).toList();
    }
}
