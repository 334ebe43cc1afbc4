package io.stemma.dossier;

import io.stemma.actor.Actor;
import io.stemma.actor.Actors;
import io.stemma.article.Article;
import io.stemma.claim.DayWords;
import io.stemma.claim.Ledger;
import io.stemma.lineage.Derivation;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The title of a story: the headline of its largest origin where there is one, else its main actors and its earliest day.
 */
public final class StoryTitle {
    private static final int ACTORS = 3;

    private StoryTitle() {}

    /** The title of a ledger's story, in words of the dossier's articles. */
    public static String of(Ledger ledger, Dossier dossier) {
        List<ReadArticle> articles = dossier.articles().stream()
                .filter(a -> ledger.story().articles().contains(a.id()))
                .toList();
        String actors = mainActors(articles, dossier.actors());
        String day = articles.stream()
                .map(a -> a.article().publishedDay())
                .filter(d -> d != null)
                .min(Comparator.naturalOrder())
                .map(d -> ", " + DayWords.of(d.toString()))
                .orElse("");
        return headline(ledger, articles)
                .map(h -> actors.isEmpty() ? h : h + " (" + actors + day + ")")
                .orElse((actors.isEmpty() ? "Story" : actors) + day);
    }

    /** Of the largest origin's headlines that of an article from which others derive, English before other languages. */
    private static Optional<String> headline(Ledger ledger, List<ReadArticle> articles) {
        Set<String> derived =
                ledger.story().derivations().stream().map(Derivation::from).collect(Collectors.toSet());
        return ledger.story().origins().stream()
                .limit(1)
                .flatMap(o -> o.articles().stream())
                .flatMap(id -> articles.stream().filter(a -> a.id().equals(id)))
                .map(ReadArticle::article)
                .filter(a -> a.title() != null && !a.title().isBlank())
                .min(Comparator.comparing((Article a) -> derived.contains(a.id()))
                        .thenComparing(a -> !a.language().equals("en")))
                .map(Article::title);
    }

    private static String mainActors(List<ReadArticle> articles, Actors actors) {
        Map<Actor, Double> weight = new HashMap<>();
        for (ReadArticle a : articles) {
            int mentions = Math.max(1, a.reading().names().mentions().size());
            for (NameMention m : a.reading().names().mentions()) {
                Actor actor = actors.of(a.id(), m.actor());
                double share = (actor.kind() == NameKind.PERSON ? 2.0 : 1.0) / mentions;
                weight.merge(actor, share, Double::sum);
            }
        }
        return weight.entrySet().stream()
                .sorted(Map.Entry.<Actor, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(e -> e.getKey().id()))
                .limit(ACTORS)
                .map(e -> e.getKey().name())
                .collect(Collectors.joining(", "));
    }
}
