package io.stemma.score.quote;

import io.stemma.article.Article;
import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.name.NameFinder;
import io.stemma.reading.quote.QuoteFinder;
import io.stemma.reading.quote.QuoteMention;
import io.stemma.score.DataChecksum;
import io.stemma.score.GoldMeasure;
import io.stemma.score.ScoreTable;
import io.stemma.score.Scorecard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Quotes in German Wikinews articles and in US political news (PolNeAR). */
public final class QuotesMeasure implements GoldMeasure {
    private static final String GERMAN = "quotes/wikinews-de.dev.jsonl";
    private static final String ENGLISH = "quotes/polnear-en.dev.jsonl";
    private static final List<String> ABOUT = List.of(
            "Quotes with their speakers, each article read on its own. Half of the articles (those with an even number, from"
                    + " 0) were looked at while Stemma was written, the other half only counted.",
            "`wikinews-de`: German Wikinews articles with direct, indirect, free indirect and reported quotes (Petersen-Frey"
                    + " and Biemann 2024, CC BY-NC-SA 4.0). Word by word, after the token-level F1 of SpkAtt-2023 task 2:"
                    + " *message* is right where a word stands in a found and in a marked quote of whatever type, words in"
                    + " several quotes counting once; *joint* where, besides, the speakers' words overlap or neither quote"
                    + " has a speaker. Sums over all words, marks left out. Rival: the rule baseline of SpkAtt-2023 task 2,"
                    + " on its own test articles.",
            "`polnear-en`: attributions in articles on US politics (Newell, Margolin and Ruths 2018; texts belong to"
                    + " others). It marks thoughts, wishes, plans and denials beside speech. *Content* is found where a word"
                    + " of it stands in a found quote (and a found quote right where a word of it stands in a marked"
                    + " content); *half* where the words in common are half of those of both; *source*: share of the found"
                    + " contents with a source whose best quote has words of that source as its speaker.");

    @Override
    public String name() {
        return "quotes";
    }

    @Override
    public List<String> needs() {
        return List.of(GERMAN, ENGLISH);
    }

    @Override
    public Scorecard measure(Path gold) {
        LanguagePacks packs = LanguagePacks.ofStemma();
        List<String> missed = new ArrayList<>();
        List<MessageCount> german = List.of(new MessageCount(), new MessageCount(), new MessageCount());
        for (MarkedArticle a : Wikinews.of(gold.resolve(GERMAN))) {
            List<MarkedQuote> found = found(packs, a);
            german.get(a.learned() ? 0 : 1).add(a, found);
            german.get(2).add(a, found);
            missed.addAll(wrong(a, found));
        }
        List<AttributionCount> english =
                List.of(new AttributionCount(), new AttributionCount(), new AttributionCount());
        for (MarkedArticle a : Polnear.of(gold.resolve(ENGLISH))) {
            List<MarkedQuote> found = found(packs, a);
            english.get(a.learned() ? 0 : 1).add(a, found);
            english.get(2).add(a, found);
            missed.addAll(wrong(a, found));
        }
        String checksum = DataChecksum.of(gold, List.of(gold.resolve(GERMAN), gold.resolve(ENGLISH)));
        return new Scorecard(name(), ABOUT, checksum, List.of(germanTable(german), englishTable(english)), missed);
    }

    private static List<MarkedQuote> found(LanguagePacks packs, MarkedArticle a) {
        LanguagePack pack = packs.of(a.language()).orElseThrow();
        var article = pack.parse(new Article(
                a.id(), a.id(), null, null, null, null, null, null, null, a.language(), a.text(), List.of()));
        var names = pack.part(NameFinder.class, NameFinder::new).find(article);
        List<MarkedQuote> found = new ArrayList<>();
        for (QuoteMention q : pack.part(QuoteFinder.class, QuoteFinder::new).find(article, names)) {
            List<Span> speaker = q.speakerSpan() == null ? List.of() : List.of(q.speakerSpan());
            found.add(new MarkedQuote(q.type().word(), q.content(), speaker));
        }
        return found;
    }

    private static ScoreTable germanTable(List<MessageCount> counts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("message precision", "", counts, c -> c.message().precision()));
        rows.add(row("message recall", "", counts, c -> c.message().recall()));
        rows.add(row("message F1", "47.9", counts, c -> c.message().f1()));
        rows.add(row("joint F1", "39.1", counts, c -> c.joint().f1()));
        for (String type : counts.get(2).byType().keySet()) {
            rows.add(row(
                    "recall of " + type, "", counts, c -> c.byType().get(type).recall()));
        }
        return new ScoreTable(List.of("wikinews-de", "looked at", "not looked at", "all", "rule baseline"), rows);
    }

    private static ScoreTable englishTable(List<AttributionCount> counts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("content precision", null, counts, c -> c.any().precision()));
        rows.add(row("content recall", null, counts, c -> c.any().recall()));
        rows.add(row("content F1", null, counts, c -> c.any().f1()));
        rows.add(row("content F1 by half", null, counts, c -> c.half().f1()));
        rows.add(row("source", null, counts, AttributionCount::source));
        return new ScoreTable(List.of("polnear-en", "looked at", "not looked at", "all"), rows);
    }

    private static <T> List<String> row(String name, String rival, List<T> counts, Function<T, Double> value) {
        List<String> row = new ArrayList<>();
        row.add(name);
        counts.forEach(c -> row.add(Ratio.percent(value.apply(c))));
        if (rival != null) {
            row.add(rival);
        }
        return row;
    }

    /** What went wrong in an article that may be looked at: missed and wrong contents, and wrong speakers. */
    private static List<String> wrong(MarkedArticle a, List<MarkedQuote> found) {
        List<String> wrong = new ArrayList<>();
        if (!a.learned()) {
            return wrong;
        }
        TextWords words = new TextWords(a.text());
        for (MarkedQuote q : a.quotes()) {
            List<MarkedQuote> same = touching(words, q, found);
            if (same.isEmpty()) {
                wrong.add(line(a, "missed " + q.type(), q));
            } else if (same.stream().noneMatch(f -> MessageCount.sameSpeaker(words, f, q))) {
                wrong.add(line(
                        a,
                        "speaker "
                                + same.get(0).speaker().stream()
                                        .map(s -> s.of(a.text()))
                                        .toList(),
                        q));
            }
        }
        for (MarkedQuote f : found) {
            if (touching(words, f, a.quotes()).isEmpty()) {
                wrong.add(line(a, "beyond", f));
            }
        }
        return wrong;
    }

    private static List<MarkedQuote> touching(TextWords words, MarkedQuote q, List<MarkedQuote> others) {
        BitSet content = words.in(q.content());
        Predicate<MarkedQuote> touches = o -> words.in(o.content()).intersects(content);
        return others.stream().filter(touches).toList();
    }

    private static String line(MarkedArticle a, String what, MarkedQuote q) {
        return a.language() + " " + a.id() + " " + what + ": " + texts(a, q.speaker()) + " says "
                + texts(a, q.content());
    }

    private static String texts(MarkedArticle a, List<Span> spans) {
        List<String> texts = new ArrayList<>();
        spans.forEach(s -> texts.add(s.of(a.text()).replace('\n', ' ')));
        return String.join(" … ", texts);
    }
}
