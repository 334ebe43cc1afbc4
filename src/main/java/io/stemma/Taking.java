package io.stemma;

import io.stemma.archive.Archive;
import io.stemma.article.Article;
import io.stemma.article.Skipped;
import io.stemma.intake.Intake;
import io.stemma.intake.Limits;
import io.stemma.intake.Manifest;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reader;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Takes articles in: many are read at once, then each goes into the archive in the order of the input. */
final class Taking {
    private static final int AHEAD = 4;

    private final LanguagePacks packs;
    private final Archive archive;
    private final Kinship kinship;
    private final Reader reader;

    Taking(LanguagePacks packs, Archive archive, Kinship kinship) {
        this.packs = packs;
        this.archive = archive;
        this.kinship = kinship;
        this.reader = new Reader(packs);
    }

    Taken take(List<String> paths, InputStream stdin, Manifest manifest, int threads, TakingProgress progress) {
        List<String> taken = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        Deque<Future<ReadArticle>> ahead = new ArrayDeque<>();
        ExecutorService readers = Executors.newFixedThreadPool(threads);
        try {
            new Intake(packs, manifest, Limits.standard()).read(paths, stdin, input -> {
                if (input instanceof io.stemma.intake.Taken.Received r) {
                    ahead.add(readers.submit(() -> read(r.article())));
                    while (ahead.size() > AHEAD * threads) {
                        taken.add(store(ahead.remove(), progress));
                    }
                } else if (input instanceof io.stemma.intake.Taken.Refused r) {
                    skipped.add(r.skipped());
                }
            });
            while (!ahead.isEmpty()) {
                taken.add(store(ahead.remove(), progress));
            }
        } finally {
            readers.shutdownNow();
        }
        return new Taken(taken.stream().distinct().toList(), skipped);
    }

    private ReadArticle read(Article article) {
        return archive.article(article.id()).orElseGet(() -> new ReadArticle(article, reader.read(article)));
    }

    private String store(Future<ReadArticle> future, TakingProgress progress) {
        ReadArticle read = result(future);
        if (!archive.holds(read.id())) {
            archive.add(kinship.entry(read, Instant.now()));
        }
        progress.taken(read.article().file());
        return read.id();
    }

    private static ReadArticle result(Future<ReadArticle> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
        }
    }

    /** Reads all articles of the archive again, in the order in which they arrived. */
    int rebuild() {
        return archive.rederive(
                (article, arrived) -> kinship.entry(new ReadArticle(article, reader.read(article)), arrived));
    }
}
