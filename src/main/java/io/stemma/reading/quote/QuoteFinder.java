package io.stemma.reading.quote;

import io.stemma.language.LanguagePack;
import io.stemma.language.ParsedArticle;
import io.stemma.language.Sentence;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.name.Names;
import io.stemma.reading.quote.Attribution.Heard;
import io.stemma.reading.quote.Attribution.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds quotes: what stands in quotation marks and is attributed to somebody, and what is reported without them by a verb
 * of saying or a source phrase.
 *
 * <p>It works on surface order: a verb of saying ({@code quote/cues.tsv}) with its subject makes a report, the clause
 * that the report governs its content. The order of rules follows Pouliquen, Steinberger and Best, "Automatic detection
 * of quotations in multilingual news" (RANLP 2007), and for the attribution of words in quotation marks the
 * deterministic sieves of Muzny, Fang, Chang and Jurafsky, "A two-stage sieve approach for quote attribution" (EACL 2017).
 */
public final class QuoteFinder {
    private final LanguagePack pack;
    private final Cues cues;
    private final Sources sources;
    private final QuoteWords words;
    private final Media media;

    /** A finder for the language of a pack. */
    public QuoteFinder(LanguagePack pack) {
        this.pack = pack;
        this.cues = new Cues(pack);
        this.sources = new Sources(pack);
        this.words = new QuoteWords(pack);
        this.media = new Media(pack);
    }

    /** The quotes of an article, in order of the text. */
    public List<QuoteMention> find(ParsedArticle article, Names names) {
        List<Quotation> quotations = QuotationScanner.scan(article);
        NounPhrases phrases = new NounPhrases(names, "capital".equals(pack.setting("nouns", "")));
        Subjects subjects = new Subjects(phrases, pack);
        List<Heard> heard = heard(article, names, quotations, phrases, subjects);
        QuoteMentions mentions = new QuoteMentions(article, media, heard);
        Continuations continuations = new Continuations(heard, subjects, mentions);
        Attribution attribution = new Attribution(heard, subjects, mentions, continuations);
        int next = 0;
        for (Sentence s : article.sentences()) {
            for (; next < quotations.size() && quotations.get(next).span().start() < s.end(); next++) {
                Quotation q = quotations.get(next);
                Sentence last = article.at(q.span().end() - 1);
                if (last == null || q.span().start() < s.start()) {
                    continue;
                }
                Said said = attribution.of(q, s.index(), last.index());
                if (said != null) {
                    mentions.quoted(q, s.index(), said);
                }
            }
            mentions.indirect(s.index());
            Speaker free = continuations.of(s.index());
            if (free != null) {
                mentions.free(s.index(), free);
            }
        }
        return mentions.sorted();
    }

    private List<Heard> heard(
            ParsedArticle article, Names names, List<Quotation> quotations, NounPhrases phrases, Subjects subjects) {
        Reports reports = new Reports(cues, subjects, phrases, pack);
        Contents contents = new Contents(phrases, pack);
        List<List<NameMention>> bySentence = new ArrayList<>();
        article.sentences().forEach(s -> bySentence.add(new ArrayList<>()));
        names.mentions().forEach(m -> bySentence.get(m.sentence()).add(m));
        List<Heard> heard = new ArrayList<>();
        for (Sentence s : article.sentences()) {
            List<Quotation> within =
                    quotations.stream().filter(q -> q.span().overlaps(s.span())).toList();
            Line line = new Line(s, bySentence.get(s.index()), within, words);
            List<Report> found = new ArrayList<>(reports.in(line));
            found.addAll(sources.in(line, phrases));
            found.sort(Comparator.comparingInt(Report::verb));
            List<List<Stretch>> said = new ArrayList<>();
            found.forEach(r -> said.add(contents.of(r, found)));
            heard.add(new Heard(line, found, said));
        }
        return heard;
    }
}
