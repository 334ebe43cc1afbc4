package io.stemma.dossier;

import io.stemma.actor.Actor;
import io.stemma.article.Article;
import io.stemma.article.Passage;
import io.stemma.claim.DayWords;
import io.stemma.dossier.page.Evidence;
import io.stemma.reading.ReadArticle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names the articles and actors of a dossier for a person, and shows passages as evidence. */
public final class Sources {
    private final Map<String, ReadArticle> articles = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();

    Sources(Dossier dossier) {
        dossier.articles().forEach(a -> articles.put(a.id(), a));
        dossier.actors().actors().forEach(a -> actors.put(a.id(), a));
    }

    /** Who published an article and when: "Harbour Courier, 3 April 2025"; its file where the outlet is unknown. */
    public static String label(Article a) {
        String who = a.outlet() == null ? a.file() : a.outlet();
        return a.published() == null ? who : who + ", " + DayWords.of(a.published());
    }

    String label(String articleId) {
        return label(articles.get(articleId).article());
    }

    String file(String articleId) {
        return articles.get(articleId).article().file();
    }

    ReadArticle article(String id) {
        return articles.get(id);
    }

    String actor(String id) {
        Actor a = actors.get(id);
        return a == null ? id : a.name();
    }

    Evidence evidence(Passage p) {
        Article a = articles.get(p.articleId()).article();
        return new Evidence(
                a.file(),
                label(a),
                a.language(),
                p.span().start(),
                p.span().end(),
                a.at(p.span()).replaceAll("\\s+", " "));
    }

    List<Evidence> evidence(List<Passage> passages) {
        return passages.stream().map(this::evidence).toList();
    }
}
