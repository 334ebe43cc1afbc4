package io.stemma.dossier;

import io.stemma.actor.KnownActor;
import io.stemma.article.ArticleHead;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.claim.MeasureSpan;
import io.stemma.claim.MeasureStates;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameSkeleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the measures that claims of a dossier tell of stood, on a day and through time. Immutable. */
public final class MeasureHistory {
    /** Days shown before the first that is told of and after the last. */
    private static final int MARGIN = 3;

    /** How the key of a government begins that is called after its head. */
    private static final String ADMINISTRATION = "administration-";

    private final Map<String, LocalDate> published;
    private final Map<String, String> homes = new HashMap<>();

    /** Whom a measure may be by or on: a country, or one who acts for it. */
    private record Party(String id, NameKind kind, String key) {}

    private MeasureHistory(LanguagePacks packs, Map<String, LocalDate> published, List<Party> parties) {
        this.published = published;
        Map<String, String> countries = new HashMap<>();
        packs.world("organisations.tsv").forEach(r -> countries.put(r.cell(0), r.cell(2)));
        for (Row r : packs.world("leaders.tsv")) {
            String[] names = r.cell(2).split(" ");
            String administration = ADMINISTRATION + NameSkeleton.of(names[names.length - 1]);
            countries.merge(administration, r.cell(0), (a, b) -> a.equals(b) ? a : "");
        }
        Map<String, String> byCountry = new HashMap<>();
        parties.stream()
                .filter(a -> a.kind() == NameKind.COUNTRY && a.key() != null)
                .forEach(a -> byCountry.putIfAbsent(a.key(), a.id()));
        for (Party a : parties) {
            String country = a.key() == null ? null : byCountry.get(countries.getOrDefault(a.key(), a.key()));
            if (country != null) {
                homes.put(a.id(), country);
            }
        }
    }

    /** Of the stories of a dossier; the packs tell for which countries organisations act. */
    public static MeasureHistory of(LanguagePacks packs, Dossier dossier) {
        Map<String, LocalDate> published = new HashMap<>();
        dossier.articles().forEach(a -> day(a.id(), a.article().publishedDay(), published));
        return new MeasureHistory(
                packs,
                published,
                dossier.actors().actors().stream()
                        .map(a -> new Party(a.id(), a.kind(), a.key()))
                        .toList());
    }

    /** Of these articles and actors. */
    public static MeasureHistory of(
            LanguagePacks packs, Collection<ArticleHead> articles, Collection<KnownActor> actors) {
        Map<String, LocalDate> published = new HashMap<>();
        articles.forEach(a -> day(a.id(), a.publishedDay(), published));
        return new MeasureHistory(
                packs,
                published,
                actors.stream().map(a -> new Party(a.id(), a.kind(), a.key())).toList());
    }

    private static void day(String article, String day, Map<String, LocalDate> published) {
        if (day != null) {
            published.put(article, LocalDate.parse(day));
        }
    }

    /** The states of the measures that these claims tell of. */
    public MeasureStates of(List<Claim> claims) {
        return new MeasureStates(claims, published, homes::get);
    }

    /**
     * How the measures on an actor stood in the time that is told of, the day asked for included.
     *
     * @param states of all claims that may bear on them
     * @param claims those of which the ones on the actor tell what time is shown
     */
    public List<MeasureSpan> course(MeasureStates states, List<Claim> claims, String on, LocalDate day) {
        List<Claim> own = claims.stream().filter(c -> c.target().contains(on)).toList();
        return of(own).days()
                .map(r -> states.course(
                        on,
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
