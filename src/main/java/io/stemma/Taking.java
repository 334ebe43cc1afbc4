package io.stemma;

import io.stemma.archive.Archive;
import io.stemma.article.Article;
import io.stemma.article.Receipt;
import io.stemma.article.Skipped;
import io.stemma.intake.Facts;
import io.stemma.intake.Intake;
import io.stemma.intake.Source;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reader;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

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

    Taken take(List<String> paths, InputStream stdin, TakingOrder order, TakingProgress progress) {
        return take(order, progress, (intake, sink) -> intake.read(paths, stdin, sink));
    }

    /**
     * Takes in what was received from elsewhere.
     *
     * @param known what is known of its article beyond what it says itself
     */
    Taken take(Source source, Facts known, TakingOrder order) {
        return take(source, known, order, file -> {});
    }

    Taken take(Source source, Facts known, TakingOrder order, TakingProgress progress) {
        return take(order, progress, (intake, sink) -> intake.read(source, known, sink));
    }

    private Taken take(
            TakingOrder order, TakingProgress progress, BiConsumer<Intake, Consumer<io.stemma.intake.Taken>> input) {
        Set<String> taken = new LinkedHashSet<>();
        int before = archive.size();
        int old = archive.readingsBefore(Reader.VERSION);
        if (old > 0) {
            progress.warned(
                    archive.name(),
                    "an older Stemma read " + old
                            + " of its articles, and no kin of new ones are found among them; stemma"
                            + " rebuild reads them anew");
        }
        List<Skipped> skipped = new ArrayList<>();
        Deque<Future<Ready>> ahead = new ArrayDeque<>();
        Intake intake = new Intake(packs, order.manifest(), order.limits()).fetching(order.web());
        ExecutorService readers = Executors.newFixedThreadPool(order.threads());
        Executor workers = order.threads() == 1 ? Runnable::run : readers;
        try {
            input.accept(order.keepOriginals() ? intake.keepingOriginals() : intake, found -> {
                if (progress.stops()) {
                    throw new Stopped();
                }
                if (found instanceof io.stemma.intake.Taken.Received r) {
                    ahead.add(readers.submit(() -> ready(r, progress)));
                    while (ahead.size() > AHEAD * order.threads() && !progress.stops()) {
                        taken.add(store(ahead.remove(), progress, workers));
                    }
                } else if (found instanceof io.stemma.intake.Taken.Refused r) {
                    skipped.add(r.skipped());
                    progress.skipped(r.skipped());
                } else if (found instanceof io.stemma.intake.Taken.Warned w) {
                    progress.warned(w.file(), w.text());
                } else if (found instanceof io.stemma.intake.Taken.Advanced a) {
                    progress.advanced(a.share());
                }
            });
            while (!ahead.isEmpty() && !progress.stops()) {
                taken.add(store(ahead.remove(), progress, workers));
            }
        } catch (Stopped e) {
            // Somebody wants the end; what is read ahead and not stored comes again when the same input does.
            ahead.clear();
        } finally {
            readers.shutdownNow();
        }
        return new Taken(List.copyOf(taken), archive.size() - before, skipped);
    }

    /** Ends the reading of an input where nothing more is wanted. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    /**
     * @param file the input it came from this time
     * @param seeker ready to seek its kin, or null for an article that the archive holds already */
    private record Ready(String file, ReadArticle read, Kinship.Seeker seeker, Receipt receipt) {}

    private Ready ready(io.stemma.intake.Taken.Received received, TakingProgress progress) {
        ReadArticle read = read(received.article(), progress);
        return new Ready(
                received.article().file(),
                read,
                archive.holds(read.id()) ? null : kinship.seeker(read),
                received.receipt());
    }

    private ReadArticle read(Article article, TakingProgress progress) {
        progress.at(article.file(), TakingProgress.Step.READING);
        return archive.article(article.id()).orElseGet(() -> new ReadArticle(article, reader.read(article)));
    }

    private String store(Future<Ready> future, TakingProgress progress, Executor workers) {
        Ready ready = result(future);
        ReadArticle read = ready.read;
        if (ready.seeker != null && !archive.holds(read.id())) {
            progress.at(ready.file, TakingProgress.Step.COMPARING);
            archive.add(kinship.entry(ready.seeker, Instant.now(), ready.receipt, workers), ready.receipt);
        }
        progress.taken(ready.file);
        return read.id();
    }

    private static Ready result(Future<Ready> future) {
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
        return archive.rederive((article, arrived) -> kinship.entry(
                kinship.seeker(new ReadArticle(article, reader.read(article))),
                arrived,
                archive.receipt(article.id()),
                Runnable::run));
    }
}
