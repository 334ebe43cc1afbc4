package io.stemma;

import io.stemma.actor.Actor;
import io.stemma.actor.NameLikeness;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.claim.MeasureSpan;
import io.stemma.claim.MeasureState;
import io.stemma.claim.MeasureStates;
import io.stemma.dossier.ActorView;
import io.stemma.dossier.Dossier;
import io.stemma.dossier.MeasuresView;
import io.stemma.dossier.export.Parties;
import io.stemma.dossier.export.Selection;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameSkeleton;
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

    /** Days shown before the first that is told of and after the last. */
    private static final int MARGIN = 3;

    /** How the key of a government begins that is called after its head. */
    private static final String ADMINISTRATION = "administration-";

    private final Dossier dossier;
    private final Map<String, LocalDate> published = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    Inquiry(LanguagePacks packs, Dossier dossier) {
        this.dossier = dossier;
        packs.world("organisations.tsv").forEach(r -> countries.put(r.cell(0), r.cell(2)));
        for (Row r : packs.world("leaders.tsv")) {
            String[] names = r.cell(2).split(" ");
            String administration = ADMINISTRATION + NameSkeleton.of(names[names.length - 1]);
            countries.merge(administration, r.cell(0), (a, b) -> a.equals(b) ? a : "");
        }
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
            MeasureStates states = states(ledgers);
            return new ActorView(
                    a, own, claims, day, states.on(day, a.id()), course(states, claims, a.id(), day), null);
        });
    }

    Optional<MeasuresView> measures(String on, LocalDate day) {
        if (on == null) {
            return Optional.of(new MeasuresView(
                    null, day, dossier, states(dossier.ledgers()).on(day), List.of(), null));
        }
        return named(on).map(a -> {
            MeasureStates states = states(dossier.ledgers());
            List<MeasureSpan> course = course(states, claims(dossier.ledgers()), a.id(), day);
            return new MeasuresView(a, day, dossier, states.on(day, a.id()), course, null);
        });
    }

    Optional<Selection> selection(String name, LocalDate day, Parties parties) {
        List<MeasureState> measures = states(dossier.ledgers()).on(day);
        return name == null
                ? Optional.of(new Selection(dossier, null, day, measures, parties))
                : named(name).map(a -> new Selection(dossier, a, day, measures, parties));
    }

    private MeasureStates states(List<Ledger> ledgers) {
        return new MeasureStates(claims(ledgers), published, this::home);
    }

    /** How the measures on an actor stood in the time that is told of, the day asked for included. */
    private List<MeasureSpan> course(MeasureStates states, List<Claim> claims, String on, LocalDate day) {
        List<Claim> own = claims.stream().filter(c -> c.target().contains(on)).toList();
        return new MeasureStates(own, published, this::home)
                .days()
                .map(r -> states.course(
                        on,
                        (r.from().isBefore(day) ? r.from() : day).minusDays(MARGIN),
                        (r.to().isAfter(day) ? r.to() : day).plusDays(MARGIN)))
                .orElse(List.of());
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
