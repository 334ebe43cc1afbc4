package io.stemma.reading.event;

import io.stemma.language.LanguagePack;
import io.stemma.language.ParsedArticle;
import io.stemma.language.Sentence;
import io.stemma.reading.clause.ArticleClauses;
import io.stemma.reading.clause.NounModality;
import io.stemma.reading.name.Crowds;
import io.stemma.reading.name.Names;
import io.stemma.reading.time.TimeMention;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds events by the pattern tables of a language ({@code events/*.tsv}): a verb, noun or adjective names the happening,
 * and the clause around it tells who, to whom, when, where and whether it happened. The types are the roots of the PLOVER
 * ontology.
 */
public final class EventFinder {
    private final LanguagePack pack;
    private final EventPatterns patterns;

    /** A finder for the language of a pack. */
    public EventFinder(LanguagePack pack) {
        this.pack = pack;
        this.patterns = pack.part(EventPatterns.class, EventPatterns::new);
    }

    /**
     * The events that an article tells, in order of its sentences. Each has somebody known as source or target.
     *
     * @param article the article
     * @param names whom and what it names
     * @param times its times
     */
    public List<EventMention> find(ParsedArticle article, Names names, List<TimeMention> times) {
        return find(article, new ArticleClauses(article, names), names, null, times);
    }

    /**
     * The same where the clauses of the article are at hand, also of those who have no name of their own.
     *
     * @param crowds gives these; the events refer to them by its indexes
     */
    public List<EventMention> find(
            ParsedArticle article, ArticleClauses clauses, Names names, Crowds crowds, List<TimeMention> times) {
        List<EventMention> events = new ArrayList<>();
        for (Sentence s : article.sentences()) {
            var mentions = names.in(s.index());
            if (mentions.isEmpty() && (crowds == null || !crowds.touches(s))) {
                continue;
            }
            Scene scene = new Scene(
                    s,
                    clauses.of(s),
                    names,
                    mentions,
                    crowds,
                    times,
                    new NounModality(s, pack),
                    patterns.list("charging"),
                    pack);
            events.addAll(new SceneEvents(scene, patterns).find());
        }
        return events;
    }
}
