package io.stemma.bench;

import io.stemma.article.Article;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.ParsedArticle;
import io.stemma.language.Sentence;
import io.stemma.reading.Reader;
import io.stemma.reading.clause.ArticleClauses;
import io.stemma.reading.credit.CreditFinder;
import io.stemma.reading.event.EventFinder;
import io.stemma.reading.figure.FigureFinder;
import io.stemma.reading.measure.MeasureFinder;
import io.stemma.reading.name.Crowds;
import io.stemma.reading.name.NameFinder;
import io.stemma.reading.name.Names;
import io.stemma.reading.quote.QuoteFinder;
import io.stemma.reading.time.TimeFinder;
import io.stemma.reading.time.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Microseconds to read one article of 600 words on one thread: the whole, and each step given what comes before it, so that
 * a step's share is its time by the whole's. A million by the whole's time is articles a second. What the steps leave over
 * is the laying together of the reading and the terms of its sentences.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {
    @Param({"en", "de"})
    String language;

    private final Reader reader = new Reader(LanguagePacks.ofStemma());
    private LanguagePack pack;
    private List<Given> articles;
    private int next;

    /** An article with what each step is given. */
    private record Given(Article article, ParsedArticle parsed, Names names, List<TimeMention> times, ArticleClauses clauses) {
        static Given of(Article article, LanguagePack pack) {
            ParsedArticle parsed = pack.parse(article);
            Names names = pack.part(NameFinder.class, NameFinder::new).find(parsed);
            ArticleClauses clauses = new ArticleClauses(parsed, names);
            parsed.sentences().forEach(clauses::of);
            return new Given(article, parsed, names, pack.part(TimeFinder.class, TimeFinder::new).find(parsed), clauses);
        }
    }

    @Setup
    public void read() {
        pack = LanguagePacks.ofStemma().of(language).orElseThrow();
        articles = Samples.articles(language, 64).stream().map(a -> Given.of(a, pack)).toList();
    }

    private Given next() {
        next = (next + 1) % articles.size();
        return articles.get(next);
    }

    @Benchmark
    public Object whole() {
        return reader.read(next().article);
    }

    @Benchmark
    public Object parse() {
        return pack.parse(next().article);
    }

    @Benchmark
    public Object names() {
        return pack.part(NameFinder.class, NameFinder::new).find(next().parsed);
    }

    @Benchmark
    public Object times() {
        return pack.part(TimeFinder.class, TimeFinder::new).find(next().parsed);
    }

    @Benchmark
    public Object clauses() {
        Given given = next();
        ArticleClauses clauses = new ArticleClauses(given.parsed, given.names);
        List<Object> all = new ArrayList<>();
        for (Sentence sentence : given.parsed.sentences()) {
            all.add(clauses.of(sentence));
        }
        return all;
    }

    @Benchmark
    public Object events() {
        Given given = next();
        return pack.part(EventFinder.class, EventFinder::new)
                .find(given.parsed, given.clauses, given.names, new Crowds(given.parsed, given.names), given.times);
    }

    @Benchmark
    public Object measures() {
        Given given = next();
        return pack.part(MeasureFinder.class, MeasureFinder::new)
                .find(given.parsed, given.clauses, given.names, new Crowds(given.parsed, given.names), given.times);
    }

    @Benchmark
    public Object figures() {
        Given given = next();
        return pack.part(FigureFinder.class, FigureFinder::new).find(given.parsed, given.clauses, given.times);
    }

    @Benchmark
    public Object quotes() {
        Given given = next();
        return pack.part(QuoteFinder.class, QuoteFinder::new).find(given.parsed, given.names);
    }

    @Benchmark
    public Object credits() {
        return pack.part(CreditFinder.class, CreditFinder::new).find(next().parsed);
    }
}
