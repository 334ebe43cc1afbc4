package io.stemma.dossier.export;

import io.stemma.actor.Actor;
import io.stemma.article.Article;
import io.stemma.article.Passage;
import io.stemma.dossier.Dossier;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.SentenceReading;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameMention;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The articles and actors that claims stand on, by id. */
final class Ground {
    private final Map<String, ReadArticle> articles = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Dossier dossier;

    Ground(Dossier dossier) {
        this.dossier = dossier;
        dossier.articles().forEach(a -> articles.put(a.id(), a));
        dossier.actors().actors().forEach(a -> actors.put(a.id(), a));
    }

    ReadArticle read(Passage p) {
        return articles.get(p.articleId());
    }

    Article article(Passage p) {
        return read(p).article();
    }

    /** The chars of a passage. */
    String text(Passage p) {
        return article(p).at(p.span());
    }

    List<Actor> actors(List<String> ids) {
        return ids.stream().map(actors::get).filter(Objects::nonNull).toList();
    }

    Optional<Actor> actor(String id) {
        return Optional.ofNullable(id).map(actors::get);
    }

    String names(List<String> ids) {
        return String.join("; ", actors(ids).stream().map(Actor::name).toList());
    }

    /** The articles that give the passages, each once. */
    List<Article> articles(List<Passage> passages) {
        return passages.stream().map(this::article).distinct().toList();
    }

    /** The number of a passage's sentence in its article, from 0; -1 where it is no whole sentence. */
    int sentence(Passage p) {
        List<SentenceReading> sentences = read(p).reading().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).span().equals(p.span())) {
                return i;
            }
        }
        return -1;
    }

    /** Where in the article the passage first names the actor. */
    OptionalInt offset(Actor actor, Passage p) {
        return mentions(p.articleId(), actor).stream()
                .map(NameMention::span)
                .filter(p.span()::contains)
                .mapToInt(s -> s.start())
                .min();
    }

    private List<NameMention> mentions(String article, Actor actor) {
        return articles.get(article).reading().names().all().stream()
                .filter(m -> dossier.actors().of(article, m.actor()).id().equals(actor.id()))
                .toList();
    }

    /** The actors that an article names, in order of the text, each with the names by which it does so. */
    Map<Actor, Set<String>> named(ReadArticle read) {
        Map<Actor, Set<String>> named = new LinkedHashMap<>();
        for (NameMention m : read.reading().names().all()) {
            Actor actor = dossier.actors().of(read.id(), m.actor());
            Set<String> forms = named.computeIfAbsent(actor, a -> new LinkedHashSet<>());
            if (m.form() == NameForm.NAME) {
                forms.add(read.article().at(m.span()).replaceAll("\\s+", " "));
            }
        }
        return named;
    }
}
