package io.stemma.dossier;

import io.stemma.article.Passage;
import io.stemma.claim.Claim;
import io.stemma.claim.Ledger;
import io.stemma.reading.ReadArticle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What has become known of a story since a moment.
 *
 * @param story the story's id
 * @param title its title
 * @param since the moment
 * @param dossier the story as it stands
 * @param articles the articles that have arrived since, latest first
 * @param claims the claims that only these carry
 * @param restated the claims that stood otherwise at the moment
 */
public record NewsView(
        String story,
        String title,
        Instant since,
        Dossier dossier,
        List<ReadArticle> articles,
        List<Claim> claims,
        List<Restated> restated) {
    public NewsView {
        articles = List.copyOf(articles);
        claims = List.copyOf(claims);
        restated = List.copyOf(restated);
    }

    /**
     * A claim that stands otherwise than before.
     *
     * @param claim the claim as it stands
     * @param before the word for how it stood
     */
    public record Restated(Claim claim, String before) {}

    /**
     * The news of a story.
     *
     * @param dossier the story alone, as it stands
     * @param arrived when an article arrived, by its id
     * @param before the claims of its articles as they stood at the moment
     */
    public static NewsView of(
            Ledger ledger, Dossier dossier, Function<String, Instant> arrived, Instant since, List<Claim> before) {
        Set<String> fresh = new HashSet<>();
        List<ReadArticle> articles = new ArrayList<>();
        for (ReadArticle a : dossier.articles()) {
            if (arrived.apply(a.id()).isAfter(since)) {
                fresh.add(a.id());
                articles.add(a);
            }
        }
        articles.sort(
                Comparator.comparing((ReadArticle a) -> arrived.apply(a.id())).reversed());
        Map<String, Claim> stood = new HashMap<>();
        before.forEach(c -> stood.put(c.id(), c));
        before.forEach(c -> stood.putIfAbsent(c.text(), c));
        Retold retold = new Retold(ledger.claims());
        List<Claim> claims = new ArrayList<>();
        List<Restated> restated = new ArrayList<>();
        for (Claim c : ledger.claims()) {
            Claim old = stood.getOrDefault(c.id(), stood.get(c.text()));
            if (retold.test(c)) {
                continue;
            }
            if (c.evidence().stream().map(Passage::articleId).allMatch(fresh::contains)) {
                claims.add(c);
            } else if (old != null && old.standing() != c.standing()) {
                restated.add(new Restated(c, old.standing().word()));
            }
        }
        return new NewsView(
                ledger.story().id(), StoryTitle.of(ledger, dossier), since, dossier, articles, claims, restated);
    }

    /** The view as a tree for JSON. */
    public Map<String, Object> json() {
        DossierJson contract = new DossierJson(dossier);
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("version", DossierJson.VERSION);
        m.put("story", story);
        m.put("title", title);
        m.put("since", since.toString());
        m.put("articles", articles.stream().map(contract::article).toList());
        m.put("claims", claims.stream().map(contract::claim).toList());
        m.put(
                "restated",
                restated.stream()
                        .map(r -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("before", r.before());
                            one.put("claim", contract.claim(r.claim()));
                            return one;
                        })
                        .toList());
        return m;
    }
}
