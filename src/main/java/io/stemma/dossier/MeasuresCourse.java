package io.stemma.dossier;

import io.stemma.actor.Actor;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.claim.MeasureSpan;
import io.stemma.claim.MeasureStates;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameSkeleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the measures that a dossier tells of stood on a day and through time. */
public final class MeasuresCourse {
    /** Days shown before the first that is told of and after the last. */
    private static final int MARGIN = 3;

    /** How the key of a government begins that is called after its head. */
    private static final String ADMINISTRATION = "administration-";

    private final Dossier dossier;
    private final Map<String, LocalDate> published = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    /** Of a dossier; the packs tell for which countries organisations act. */
    public MeasuresCourse(LanguagePacks packs, Dossier dossier) {
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

    /** The measures that these ledgers tell of. */
    public MeasureStates states(List<Ledger> ledgers) {
        return made(claims(ledgers));
    }

    private MeasureStates made(List<Claim> claims) {
        return new MeasureStates(claims, published, this::home);
    }

    /** How the measures on an actor stood in the time that these ledgers tell of, the day asked for included. */
    public List<MeasureSpan> of(String actor, List<Ledger> ledgers, LocalDate day) {
        List<Claim> all = claims(ledgers);
        List<Claim> own = all.stream().filter(c -> c.target().contains(actor)).toList();
        return made(own)
                .days()
                .map(r -> made(all)
                        .course(
                                actor,
                                (r.from().isBefore(day) ? r.from() : day).minusDays(MARGIN),
                                (r.to().isAfter(day) ? r.to() : day).plusDays(MARGIN)))
                .orElse(List.of());
    }

    /** The last day on which one of the story's articles was published, or null where none bears a day. */
    LocalDate last(Ledger ledger) {
        return ledger.story().articles().stream()
                .map(published::get)
                .filter(d -> d != null)
                .max(LocalDate::compareTo)
                .orElse(null);
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

    /** The claims of these ledgers in order. */
    public static List<Claim> claims(List<Ledger> ledgers) {
        return ledgers.stream().flatMap(l -> l.claims().stream()).toList();
    }
}
