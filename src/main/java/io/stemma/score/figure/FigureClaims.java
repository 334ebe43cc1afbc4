package io.stemma.score.figure;

import io.stemma.actor.Actor;
import io.stemma.actor.ActorResolver;
import io.stemma.actor.Actors;
import io.stemma.article.Passage;
import io.stemma.claim.Claim;
import io.stemma.claim.ClaimKind;
import io.stemma.claim.LedgerMaker;
import io.stemma.language.LanguagePacks;
import io.stemma.lineage.Origin;
import io.stemma.reading.ReadArticle;
import io.stemma.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The claims of figures that articles make, each of an origin of its own.
 *
 * @param claims the claims
 * @param names the name and the spellings of each actor, by id
 */
record FigureClaims(List<Claim> claims, Map<String, List<String>> names) {
    static FigureClaims of(List<ReadArticle> articles) {
        Actors actors = ActorResolver.resolve(
                articles.stream().map(ReadArticle::reading).toList());
        List<String> ids = articles.stream().map(ReadArticle::id).toList();
        Story story = new Story(
                "story",
                ids,
                ids.stream().map(id -> new Origin(List.of(id), null)).toList(),
                List.of());
        Map<String, ReadArticle> byId =
                articles.stream().collect(Collectors.toMap(ReadArticle::id, Function.identity()));
        return new FigureClaims(
                new LedgerMaker(actors, LanguagePacks.ofStemma())
                        .ledger(story, byId).claims().stream()
                                .filter(c -> c.kind() == ClaimKind.FIGURE)
                                .toList(),
                actors.actors().stream().collect(Collectors.toMap(Actor::id, FigureClaims::names)));
    }

    private static List<String> names(Actor actor) {
        List<String> names = new ArrayList<>(actor.spellings());
        names.add(actor.name());
        return names;
    }

    /** Whether he who gives the figure has a name, or is told in words, that end in a word. */
    boolean givenBy(Claim claim, String word) {
        if (!claim.source().isEmpty()) {
            return names.get(claim.source().get(0)).stream().anyMatch(n -> n.endsWith(word));
        }
        return claim.onWhat() != null && claim.onWhat().endsWith(word);
    }

    /** In how many articles the claim is told. */
    static long articles(Claim claim) {
        return claim.evidence().stream().map(Passage::articleId).distinct().count();
    }
}
