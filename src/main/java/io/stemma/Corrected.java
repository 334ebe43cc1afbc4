package io.stemma;

import io.stemma.actor.Actor;
import io.stemma.actor.Actors;
import io.stemma.actor.Role;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.claim.Standing;
import io.stemma.correction.Correction;
import io.stemma.correction.Corrections;
import io.stemma.reading.Reading;
import io.stemma.reading.name.LocalActor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Applies what was put right by hand to actors and ledgers. */
final class Corrected {
    private final Corrections corrections;

    Corrected(Corrections corrections) {
        this.corrections = corrections;
    }

    /** The actors with those merged and split that a person has merged and split. */
    Actors actors(Actors found, Collection<Reading> readings) {
        if (corrections.actorsOne().isEmpty() && corrections.actorsApart().isEmpty()) {
            return found;
        }
        Map<String, Actor> now = new LinkedHashMap<>();
        found.actors().forEach(a -> now.put(a.id(), a));
        Map<String, List<String>> places = new HashMap<>();
        found.byArticle()
                .forEach((article, actors) -> places.put(
                        article, new ArrayList<>(actors.stream().map(Actor::id).toList())));
        corrections.actorsApart().forEach(c -> split(c, now, places, readings));
        corrections.actorsOne().forEach((other, kept) -> merge(kept, other, now, places));
        Map<String, List<Actor>> byArticle = new HashMap<>();
        places.forEach((article, ids) ->
                byArticle.put(article, ids.stream().map(now::get).toList()));
        return new Actors(List.copyOf(now.values()), byArticle);
    }

    private static void merge(String kept, String other, Map<String, Actor> now, Map<String, List<String>> places) {
        Actor a = now.get(kept);
        Actor b = now.get(other);
        if (a == null || b == null || a == b) {
            return;
        }
        Set<String> spellings = new LinkedHashSet<>(a.spellings());
        spellings.addAll(b.spellings());
        List<Role> roles = new ArrayList<>(a.roles());
        roles.addAll(b.roles());
        now.put(kept, new Actor(a.id(), a.name(), a.kind(), a.key(), List.copyOf(spellings), roles, a.country()));
        now.remove(other);
        places.values().forEach(ids -> ids.replaceAll(id -> id.equals(other) ? kept : id));
    }

    /** Makes somebody else of an actor in some articles, with the spellings and roles that these give. */
    private static void split(
            Correction c, Map<String, Actor> now, Map<String, List<String>> places, Collection<Reading> readings) {
        String id = c.subjects().get(0);
        Actor whole = now.get(id);
        Set<String> articles = Set.copyOf(c.subjects().subList(1, c.subjects().size()));
        if (whole == null) {
            return;
        }
        Set<String> there = new LinkedHashSet<>();
        Set<String> elsewhere = new LinkedHashSet<>();
        for (Reading r : readings) {
            List<String> ids = places.get(r.articleId());
            for (LocalActor local : r.names().actors()) {
                if (ids.get(local.index()).equals(id)) {
                    (articles.contains(r.articleId()) ? there : elsewhere).addAll(local.spellings());
                }
            }
        }
        if (there.isEmpty()) {
            return;
        }
        String other = id + "-by-hand-" + c.number();
        if (elsewhere.isEmpty()) {
            now.remove(id);
        } else {
            now.put(id, part(whole, id, whole.name(), elsewhere, articles, false));
        }
        String name = there.contains(whole.name())
                ? whole.name()
                : there.stream()
                        .max(java.util.Comparator.comparingInt(String::length))
                        .orElseThrow();
        now.put(other, part(whole, other, name, there, articles, true));
        articles.forEach(a -> {
            if (places.containsKey(a)) {
                places.get(a).replaceAll(x -> x.equals(id) ? other : x);
            }
        });
    }

    private static Actor part(
            Actor whole, String id, String name, Set<String> spellings, Set<String> articles, boolean within) {
        List<Role> roles = whole.roles().stream()
                .map(r -> new Role(
                        r.role(),
                        r.canonical(),
                        r.evidence().stream()
                                .filter(p -> articles.contains(p.articleId()) == within)
                                .toList()))
                .filter(r -> !r.evidence().isEmpty())
                .toList();
        return new Actor(id, name, whole.kind(), whole.key(), List.copyOf(spellings), roles, whole.country());
    }

    /** The ledger without the claims that are said to be wrong; what only these disputed stands again. */
    Ledger ledger(Ledger ledger) {
        Set<String> wrong = corrections.wrongClaims();
        if (ledger.claims().stream().noneMatch(c -> wrong.contains(c.id()))) {
            return ledger;
        }
        return new Ledger(
                ledger.story(),
                ledger.claims().stream()
                        .filter(c -> !wrong.contains(c.id()))
                        .map(c -> freed(c, wrong))
                        .toList());
    }

    private static Claim freed(Claim c, Set<String> wrong) {
        if (c.against().isEmpty() || c.against().stream().noneMatch(wrong::contains)) {
            return c;
        }
        List<String> left = c.against().stream().filter(a -> !wrong.contains(a)).toList();
        boolean stands = left.isEmpty() && c.standing() != Standing.DROPPED;
        Standing standing = !stands ? c.standing() : c.origins() > 1 ? Standing.CORROBORATED : Standing.SINGLE_ORIGIN;
        return c.judged(standing, stands ? null : c.note(), left);
    }
}
