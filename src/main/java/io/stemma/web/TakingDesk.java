package io.stemma.web;

import io.stemma.Delivery;
import io.stemma.Snapshot;
import io.stemma.Snapshots;
import io.stemma.Stemma;
import io.stemma.TakingOrder;
import io.stemma.article.Skipped;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in what is handed over at the desk, one job after the other, in the background. */
final class TakingDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TakingDesk.class);
    private static final int KEPT = 50;
    private static final int WAITING = 20;
    private static final int STOP_SECONDS = 20;

    private final Stemma stemma;
    private final Snapshots snapshots;
    private final TakingOrder order;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, TakingJob> jobs = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread t = new Thread(task, "stemma-taking");
        t.setDaemon(true);
        return t;
    });
    private volatile boolean stopping;

    TakingDesk(Stemma stemma, Snapshots snapshots, TakingOrder order) {
        this.stemma = stemma;
        this.snapshots = snapshots;
        this.order = order;
    }

    /**
     * Takes things in, in the background.
     *
     * @param addresses http and https addresses
     * @throws Problem if too much is waiting already
     */
    TakingJob take(List<Delivery> deliveries, List<String> addresses) {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        TakingJob job = new TakingJob(HexFormat.of().formatHex(bytes));
        synchronized (jobs) {
            if (stopping) {
                throw new Problem(503, "stopping", "Stopping", "The desk is being stopped.");
            }
            if (jobs.values().stream().filter(j -> !j.done()).count() >= WAITING) {
                throw new Problem(429, "busy", "Busy", "Too much is waiting to be taken in. Try again later.");
            }
            jobs.put(job.id(), job);
            jobs.values().stream()
                    .filter(TakingJob::done)
                    .map(TakingJob::id)
                    .limit(Math.max(0, jobs.size() - KEPT))
                    .toList()
                    .forEach(jobs::remove);
        }
        worker.execute(() -> run(job, deliveries, addresses));
        return job;
    }

    private void run(TakingJob job, List<Delivery> deliveries, List<String> addresses) {
        job.state("taking in");
        for (String address : addresses) {
            job.fetching(address);
            one(
                    job,
                    address,
                    () -> stemma.take(List.of(address), InputStream.nullInputStream(), order, job)
                            .articles());
        }
        for (Delivery d : deliveries) {
            one(job, d.name(), () -> stemma.take(d, order, job).articles());
        }
        if (stopping) {
            job.finish(List.of(), "stopped; " + told(job));
            return;
        }
        job.state("laying together");
        try {
            Snapshot now = snapshots.refresh().get();
            List<String> stories = job.articles().stream()
                    .map(now::storyOf)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            job.finish(stories, told(job));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            job.finish(List.of(), "stopped");
        } catch (ExecutionException e) {
            LOG.warn("what was taken in could not be laid together", e.getCause());
            job.finish(List.of(), "taken in, but not yet laid together");
        }
    }

    private static String told(TakingJob job) {
        return Words.count(job.articles().size(), "article") + " taken in, "
                + job.skipped().size() + " skipped";
    }

    private interface Work {
        List<String> run();
    }

    private void one(TakingJob job, String name, Work work) {
        if (stopping) {
            job.skipped(new Skipped(name, "the desk is being stopped"));
            return;
        }
        try {
            job.took(work.run());
        } catch (RuntimeException e) {
            LOG.warn("an input could not be taken in", e);
            job.skipped(new Skipped(name, "something went wrong inside; the log of the desk tells what"));
        }
    }

    Optional<TakingJob> job(String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id));
        }
    }

    /** The jobs, latest first. */
    List<TakingJob> jobs() {
        synchronized (jobs) {
            List<TakingJob> all = new ArrayList<>(jobs.values());
            Collections.reverse(all);
            return all;
        }
    }

    /** Ends after the article that is being taken in. */
    @Override
    public void close() {
        stopping = true;
        jobs().forEach(TakingJob::stop);
        worker.shutdown();
        try {
            if (!worker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
