package io.stemma.dossier;

import io.stemma.actor.Actors;
import io.stemma.article.Skipped;
import io.stemma.claim.Ledger;
import io.stemma.reading.ReadArticle;
import java.util.List;

/**
 * What is to be shown: articles with their stories, ledgers and actors.
 *
 * @param articles the articles, by publication, then file
 * @param skipped inputs that could not be read
 * @param actors the actors of all the articles
 * @param ledgers a ledger for each story, newest story first
 * @param lines ids of stories that follow each other
 */
public record Dossier(
        List<ReadArticle> articles,
        List<Skipped> skipped,
        Actors actors,
        List<Ledger> ledgers,
        List<List<String>> lines) {
    public Dossier {
        articles = List.copyOf(articles);
        skipped = List.copyOf(skipped);
        ledgers = List.copyOf(ledgers);
        lines = List.copyOf(lines);
    }
}
