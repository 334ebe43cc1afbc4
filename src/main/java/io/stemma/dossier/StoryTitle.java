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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The title of a story: the headline of its largest origin where there is one, else its main actors and its earliest day.
 *
 * @param headline the headline, or null
 * @param actors ids of the main actors
 * @param day the ISO day on which its first article came out, or null
 */
public record StoryTitle(String headline, List<String> actors, String day) {
    private static final int ACTORS = 3;

    public StoryTitle {
        actors = List.copyOf(actors);
    }

    /** The title of a ledger's story, in words of the dossier's articles. */
    public static String of(Ledger ledger, Dossier dossier) {
        Map<String, String> names = new HashMap<>();
        dossier.actors().actors().forEach(a -> names.put(a.id(), a.name()));
        return parts(ledger, dossier).words(names::get);
    }

    /** What the title of a ledger's story is made of. */
    static StoryTitle parts(Ledger ledger, Dossier dossier) {
        List<ReadArticle> articles = dossier.articles().stream()
                .filter(a -> ledger.story().articles().contains(a.id()))
                .toList();
        String day = articles.stream()
                .map(a -> a.article().publishedDay())
                .filter(d -> d != null)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new StoryTitle(headline(ledger, articles).orElse(null), mainActors(articles, dossier.actors()), day);
    }

    /**
     * The title in words.
     *
     * @param name the name of an actor, by its id
     */
    public String words(UnaryOperator<String> name) {
        String who = actors.stream().map(name).collect(Collectors.joining(", "));
        String when = day == null ? "" : ", " + DayWords.of(day);
        if (headline == null) {
            return (who.isEmpty() ? "Story" : who) + when;
        }
        return who.isEmpty() ? headline : headline + " (" + who + when + ")";
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

    private static List<String> mainActors(List<ReadArticle> articles, Actors actors) {
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
                .map(e -> e.getKey().id())
                .toList();
    }
}
