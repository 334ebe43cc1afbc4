package io.stemma.reading;

import io.stemma.article.Article;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.ParsedArticle;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.reading.clause.ArticleClauses;
import io.stemma.reading.credit.CreditFinder;
import io.stemma.reading.event.EventFinder;
import io.stemma.reading.figure.FigureFinder;
import io.stemma.reading.measure.MeasureFinder;
import io.stemma.reading.name.Crowds;
import io.stemma.reading.name.NameFinder;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.name.Names;
import io.stemma.reading.quote.QuoteFinder;
import io.stemma.reading.time.TimeFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Reads one article on its own: strings the finders together. Safe for use by many threads. */
public final class Reader {
    /** Raised whenever a reading of the same article may come out differently. */
    public static final int VERSION = 8;

    private final LanguagePacks packs;

    /** A reader for the languages that have a pack. */
    public Reader(LanguagePacks packs) {
        this.packs = packs;
    }

    /** Whether there is a pack for this language. */
    public boolean reads(String language) {
        return packs.codes().contains(language);
    }

    /**
     * The reading of an article.
     *
     * @throws IllegalArgumentException if there is no pack for its language
     */
    public Reading read(Article article) {
        LanguagePack pack = packs.of(article.language())
                .orElseThrow(() -> new IllegalArgumentException("no language pack for " + article.language()));
        ParsedArticle parsed = pack.parse(article);
        var names = pack.part(NameFinder.class, NameFinder::new).find(parsed);
        var times = pack.part(TimeFinder.class, TimeFinder::new).find(parsed);
        var clauses = new ArticleClauses(parsed, names);
        var crowds = new Crowds(parsed, names);
        var events = pack.part(EventFinder.class, EventFinder::new).find(parsed, clauses, names, crowds, times);
        var measures = pack.part(MeasureFinder.class, MeasureFinder::new).find(parsed, clauses, names, crowds, times);
        var taking = new Taking(names.actors().size(), events, measures);
        var places = new HashMap<Integer, Integer>();
        var all = crowds.with(taking.crowds(), places);
        return new Reading(
                article.id(),
                VERSION,
                pack.code(),
                sentences(parsed, names),
                all,
                times,
                pack.part(FigureFinder.class, FigureFinder::new).find(parsed, times),
                pack.part(QuoteFinder.class, QuoteFinder::new).find(parsed, names),
                taking.events(places),
                taking.measures(places),
                pack.part(CreditFinder.class, CreditFinder::new).find(parsed));
    }

    private static List<SentenceReading> sentences(ParsedArticle parsed, Names names) {
        List<SentenceReading> sentences = new ArrayList<>();
        for (Sentence s : parsed.sentences()) {
            List<NameMention> named = names.in(s.index()).stream()
                    .filter(m -> m.form() == NameForm.NAME || m.form() == NameForm.SEAT)
                    .toList();
            List<Token> others = new ArrayList<>(s.tokens());
            for (NameMention m : named) {
                others.removeIf(t -> m.span().overlaps(t.span()));
            }
            sentences.add(new SentenceReading(
                    s.index(), s.span(), parsed.pack().glosser().terms(others)));
        }
        return sentences;
    }
}
