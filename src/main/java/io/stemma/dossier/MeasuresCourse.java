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

/** How the measures that a story tells of stood through time. */
final class MeasuresCourse {
    /** Days shown before the first that is told of and after the last. */
    private static final int MARGIN = 3;

    /** How the key of a government begins that is called after its head. */
    private static final String ADMINISTRATION = "administration-";

    private final Map<String, LocalDate> published = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();

    /** Of the stories of a dossier; the packs tell for which countries organisations act. */
    MeasuresCourse(LanguagePacks packs, Dossier dossier) {
        Map<String, String> countries = new HashMap<>();
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
        Map<String, String> byCountry = new HashMap<>();
        dossier.actors().actors().stream()
                .filter(a -> a.kind() == NameKind.COUNTRY && a.key() != null)
                .forEach(a -> byCountry.putIfAbsent(a.key(), a.id()));
        for (Actor a : dossier.actors().actors()) {
            String country = a.key() == null ? null : byCountry.get(countries.getOrDefault(a.key(), a.key()));
            if (country != null) {
                homes.put(a.id(), country);
            }
        }
    }

    private MeasureStates made(List<Claim> claims) {
        return new MeasureStates(claims, published, homes::get);
    }

    /** How the measures on an actor stood in the time that the story tells of, the day asked for included. */
    List<MeasureSpan> of(String actor, Ledger ledger, LocalDate day) {
        List<Claim> own =
                ledger.claims().stream().filter(c -> c.target().contains(actor)).toList();
        return made(own)
                .days()
                .map(r -> made(ledger.claims())
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
}
