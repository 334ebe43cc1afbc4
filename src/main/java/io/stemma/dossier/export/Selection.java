package io.stemma.dossier.export;

import io.stemma.actor.Actor;
import io.stemma.actor.Actors;
import io.stemma.actor.Role;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.claim.MeasureState;
import io.stemma.dossier.Dossier;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be exported.
 *
 * @param dossier the stories
 * @param only the one actor whose claims and measures are wanted, or null for all
 * @param day the day whose state of measures is told
 * @param measures the measures and how they stand on that day
 * @param parties what is known of actors beyond the articles
 */
public record Selection(Dossier dossier, Actor only, LocalDate day, List<MeasureState> measures, Parties parties) {
    /** Keeps what concerns the one actor, where one is asked for. */
    public Selection {
        if (only != null) {
            dossier = concerning(dossier, only.id());
            String id = only.id();
            measures = measures.stream()
                    .filter(m -> m.by().contains(id) || m.on().contains(id))
                    .toList();
        }
        measures = List.copyOf(measures);
    }

    private static Dossier concerning(Dossier all, String actor) {
        List<Ledger> ledgers = all.ledgers().stream()
                .map(l -> new Ledger(
                        l.story(),
                        l.claims().stream().filter(c -> concerns(c, actor)).toList()))
                .filter(l -> !l.claims().isEmpty())
                .toList();
        List<String> stories = ledgers.stream().map(l -> l.story().id()).toList();
        Set<String> kept =
                ledgers.stream().flatMap(l -> l.story().articles().stream()).collect(Collectors.toSet());
        return new Dossier(
                all.articles().stream().filter(a -> kept.contains(a.id())).toList(),
                all.skipped(),
                among(kept, all.actors()),
                ledgers,
                all.lines().stream().filter(stories::containsAll).toList());
    }

    /** The actors of these articles, with what these tell of them. */
    private static Actors among(Set<String> articles, Actors all) {
        Map<String, Actor> told = new LinkedHashMap<>();
        Map<String, List<Actor>> byArticle = new HashMap<>();
        articles.forEach(id -> byArticle.put(
                id,
                all.byArticle().get(id).stream()
                        .map(a -> told.computeIfAbsent(a.id(), i -> told(a, articles)))
                        .toList()));
        return new Actors(
                all.actors().stream()
                        .map(a -> told.get(a.id()))
                        .filter(Objects::nonNull)
                        .toList(),
                byArticle);
    }

    private static Actor told(Actor a, Set<String> articles) {
        List<Role> roles = a.roles().stream()
                .map(r -> new Role(
                        r.role(),
                        r.canonical(),
                        r.evidence().stream()
                                .filter(p -> articles.contains(p.articleId()))
                                .toList()))
                .filter(r -> !r.evidence().isEmpty())
                .toList();
        return new Actor(a.id(), a.name(), a.kind(), a.key(), a.spellings(), roles, a.country());
    }

    private static boolean concerns(Claim c, String actor) {
        return c.source().contains(actor) || c.target().contains(actor) || actor.equals(c.where());
    }
}
