package io.stemma.bench;

import io.stemma.Stemma;
import io.stemma.article.Article;
import io.stemma.dossier.Dossier;
import io.stemma.intake.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole way of 200 articles: files in, archive filled, and the dossier made of it; per article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class WholeWayBenchmark {
    private static final int ARTICLES = 200;

    @Param({"1", "2"})
    int threads;

    private Path folder;

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("stemma-bench");
        for (String language : List.of("en", "de")) {
            for (Article a : Samples.articles(language, ARTICLES / 2)) {
                Files.writeString(folder.resolve(a.file()), a.text());
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public int take() {
        try (Stemma stemma = Stemma.inMemory()) {
            return taken(stemma).articles().size();
        }
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public Dossier takeAndTell() {
        try (Stemma stemma = Stemma.inMemory()) {
            return stemma.dossier(taken(stemma).articles(), List.of(), null);
        }
    }

    private io.stemma.Taken taken(Stemma stemma) {
        return stemma.take(
                List.of(folder.toString()), InputStream.nullInputStream(), Manifest.none(), threads, f -> {});
    }
}
