package io.stemma.web;

import io.stemma.Snapshot;
import io.stemma.claim.Claim;
import io.stemma.claim.ClaimKind;
import io.stemma.claim.Ledger;
import io.stemma.claim.Standing;
import io.stemma.web.view.FilterView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which claims of a ledger are asked for.
 *
 * @param kind a kind's word, or null for all
 * @param standing a standing's word, or null
 * @param actor an actor's id, or null
 * @param origin an origin's number from 1, or 0
 * @param words what the claim or one of its sentences must hold, or null
 */
record ClaimFilter(String kind, String standing, String actor, int origin, String words) {
    private static final int MOST_ACTORS = 60;

    /** @throws Problem if a filter is none that there is */
    static ClaimFilter of(Asked asked) {
        return new ClaimFilter(
                asked.oneOf(
                        "kind",
                        Arrays.stream(ClaimKind.values()).map(ClaimKind::word).toList()),
                asked.oneOf(
                        "standing",
                        Arrays.stream(Standing.values()).map(Standing::word).toList()),
                asked.text("actor"),
                asked.text("origin") == null ? 0 : asked.number("origin", 1, 9999),
                asked.text("q"));
    }

    boolean set() {
        return kind != null || standing != null || actor != null || origin > 0 || words != null;
    }

    /** Those of the ledger's claims that are asked for, in its order. */
    List<Claim> in(Ledger ledger, Snapshot snapshot) {
        return ledger.claims().stream()
                .filter(c -> matches(c, ledger, snapshot))
                .toList();
    }

    private boolean matches(Claim c, Ledger ledger, Snapshot snapshot) {
        return (kind == null || c.kind().word().equals(kind))
                && (standing == null || c.standing().word().equals(standing))
                && (actor == null || names(c).anyMatch(actor::equals))
                && (origin == 0
                        || c.evidence().stream().anyMatch(p -> Snapshot.origin(ledger, p.articleId()) == origin))
                && (words == null || holds(c, snapshot));
    }

    private static Stream<String> names(Claim c) {
        return Stream.of(c.source().stream(), c.target().stream(), Stream.ofNullable(c.where()))
                .flatMap(s -> s);
    }

    private boolean holds(Claim c, Snapshot snapshot) {
        String sought = words.toLowerCase(Locale.ROOT);
        return c.text().toLowerCase(Locale.ROOT).contains(sought)
                || c.evidence().stream()
                        .anyMatch(p -> snapshot.article(p.articleId())
                                .map(a -> a.article().at(p.span()).toLowerCase(Locale.ROOT))
                                .orElse("")
                                .contains(sought));
    }

    /** The filters as a page shows them. */
    List<FilterView> views(Ledger ledger, Snapshot snapshot) {
        List<FilterView> views = new ArrayList<>();
        Map<String, String> kinds = new LinkedHashMap<>();
        for (ClaimKind k : ClaimKind.values()) {
            count(ledger.claims().stream().filter(c -> c.kind() == k).count(), k.word(), kinds);
        }
        views.add(Filters.of("kind", "Kind", kind, kinds));
        Map<String, String> standings = new LinkedHashMap<>();
        for (Standing s : Standing.values()) {
            count(ledger.claims().stream().filter(c -> c.standing() == s).count(), s.word(), standings);
        }
        views.add(Filters.of("standing", "Standing", standing, standings));
        views.add(Filters.of("actor", "Actor", actor, actors(ledger, snapshot)));
        Map<String, String> origins = new LinkedHashMap<>();
        for (int i = 1; i <= ledger.story().origins().size(); i++) {
            String first = ledger.story().origins().get(i - 1).articles().get(0);
            String outlet = snapshot.article(first)
                    .map(a -> a.article().outlet() == null
                            ? a.article().file()
                            : a.article().outlet())
                    .orElse("");
            origins.put(String.valueOf(i), i + ": " + outlet);
        }
        views.add(Filters.of("origin", "Origin", origin == 0 ? null : String.valueOf(origin), origins));
        return views;
    }

    private static void count(long n, String word, Map<String, String> choices) {
        if (n > 0) {
            choices.put(word, word + " (" + n + ")");
        }
    }

    private static Map<String, String> actors(Ledger ledger, Snapshot snapshot) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        ledger.claims().forEach(c -> names(c).distinct().forEach(id -> counted.merge(id, 1, Integer::sum)));
        Map<String, String> actors = new LinkedHashMap<>();
        counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_ACTORS)
                .forEach(e -> snapshot.actorOf(e.getKey())
                        .ifPresent(a -> actors.put(e.getKey(), a.name() + " (" + e.getValue() + ")")));
        return actors;
    }
}
