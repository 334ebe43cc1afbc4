package io.stemma.dossier;

import io.stemma.claim.Ledger;
import io.stemma.claim.Standing;
import io.stemma.reading.ReadArticle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A story in short, as a list shows it.
 *
 * @param id its id
 * @param title its title
 * @param origins how many independent origins it has
 * @param articles how many articles
 * @param languages ISO 639-1 codes, sorted
 * @param first the ISO day of its first article, or null
 * @param newest the ISO day of its newest article, or null
 * @param changed when its last article arrived, or null
 * @param arrivals when its articles arrived, latest first
 * @param disputed how many claims are disputed
 * @param revised how many claims were changed or dropped
 * @param claims how many claims it has
 */
public record StoryCard(
        String id,
        String title,
        int origins,
        int articles,
        List<String> languages,
        String first,
        String newest,
        Instant changed,
        List<Instant> arrivals,
        int disputed,
        int revised,
        int claims) {
    public StoryCard {
        languages = List.copyOf(languages);
        arrivals = List.copyOf(arrivals);
    }

    /**
     * The card of a ledger.
     *
     * @param dossier the ledger's story alone
     * @param arrived when each article arrived
     */
    public static StoryCard of(Ledger ledger, Dossier dossier, Map<String, Instant> arrived) {
        List<String> days = dossier.articles().stream()
                .map(a -> a.article().publishedDay())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        List<Instant> arrivals = new ArrayList<>(dossier.articles().stream()
                .map(a -> arrived.get(a.id()))
                .filter(Objects::nonNull)
                .toList());
        arrivals.sort(Comparator.reverseOrder());
        return new StoryCard(
                ledger.story().id(),
                StoryTitle.of(ledger, dossier),
                ledger.story().origins().size(),
                dossier.articles().size(),
                dossier.articles().stream()
                        .map(ReadArticle::article)
                        .map(a -> a.language())
                        .distinct()
                        .sorted()
                        .toList(),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1),
                arrivals.isEmpty() ? null : arrivals.get(0),
                arrivals,
                count(ledger, Standing.DISPUTED),
                count(ledger, Standing.CHANGED) + count(ledger, Standing.DROPPED),
                ledger.claims().size());
    }

    private static int count(Ledger ledger, Standing standing) {
        return (int)
                ledger.claims().stream().filter(c -> c.standing() == standing).count();
    }

    /** The card as a tree for JSON. */
    public Map<String, Object> json() {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("id", id);
        m.put("title", title);
        m.put("origins", origins);
        m.put("articles", articles);
        m.put("languages", languages);
        m.put("first", first);
        m.put("newest", newest);
        m.put("changed", changed == null ? null : changed.toString());
        m.put("disputed", disputed);
        m.put("revised", revised);
        m.put("claims", claims);
        return m;
    }
}
