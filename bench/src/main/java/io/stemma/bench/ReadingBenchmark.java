package io.stemma.bench;

import io.stemma.article.Article;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.ParsedArticle;
import io.stemma.reading.Reader;
import io.stemma.reading.Reading;
import io.stemma.reading.event.EventFinder;
import io.stemma.reading.figure.FigureFinder;
import io.stemma.reading.measure.MeasureFinder;
import io.stemma.reading.name.NameFinder;
import io.stemma.reading.quote.QuoteFinder;
import io.stemma.reading.time.TimeFinder;
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

/** Reading one article of 600 words on one thread: the whole, and each step given what comes before it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {
    @Param({"en", "de"})
    String language;

    private final Reader reader = new Reader(LanguagePacks.ofStemma());
    private LanguagePack pack;
    private List<Article> articles;
    private List<ParsedArticle> parsed;
    private List<Reading> readings;
    private int next;

    @Setup
    public void read() {
        pack = LanguagePacks.ofStemma().of(language).orElseThrow();
        articles = Samples.articles(language, 64);
        parsed = articles.stream().map(pack::parse).toList();
        readings = articles.stream().map(reader::read).toList();
    }

    private int next() {
        next = (next + 1) % articles.size();
        return next;
    }

    @Benchmark
    public Object whole() {
        return reader.read(articles.get(next()));
    }

    @Benchmark
    public Object parse() {
        return pack.parse(articles.get(next()));
    }

    @Benchmark
    public Object names() {
        return pack.part(NameFinder.class, NameFinder::new).find(parsed.get(next()));
    }

    @Benchmark
    public Object times() {
        return pack.part(TimeFinder.class, TimeFinder::new).find(parsed.get(next()));
    }

    @Benchmark
    public Object figures() {
        int i = next();
        return pack.part(FigureFinder.class, FigureFinder::new)
                .find(parsed.get(i), readings.get(i).times());
    }

    @Benchmark
    public Object quotes() {
        int i = next();
        return pack.part(QuoteFinder.class, QuoteFinder::new)
                .find(parsed.get(i), readings.get(i).names());
    }

    @Benchmark
    public Object events() {
        int i = next();
        Reading r = readings.get(i);
        return pack.part(EventFinder.class, EventFinder::new).find(parsed.get(i), r.names(), r.times());
    }

    @Benchmark
    public Object measures() {
        int i = next();
        Reading r = readings.get(i);
        return pack.part(MeasureFinder.class, MeasureFinder::new).find(parsed.get(i), r.names(), r.times());
    }
}
