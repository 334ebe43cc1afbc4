package io.stemma;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Keeps the snapshot of an archive's present state for many readers: it is laid together in the background and swapped in
 * whole, so nobody waits for it or sees a half-made story. A few snapshots of earlier moments are kept too. Safe for use
 * by many threads.
 */
public final class Snapshots implements AutoCloseable {
    private static final int KEPT = 4;
    private static final long LOOK_MILLIS = 2000;
    /** Laying together takes at most one part in so many of the time, unless somebody waits for it. */
    private static final int REST = 4;

    private final Stemma stemma;
    private final Consumer<Throwable> failed;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread t = new Thread(task, "stemma-snapshots");
        t.setDaemon(true);
        return t;
    });
    private final List<CompletableFuture<Snapshot>> waiting = new ArrayList<>();
    private final Map<Instant, Snapshot> earlier = Lately.of(KEPT);
    private final List<Consumer<Snapshot>> swapped = new CopyOnWriteArrayList<>();
    private volatile Snapshot current;
    private long restUntil = System.nanoTime();

    /**
     * A keeper that does nothing yet, see {@link #start}.
     *
     * @param failed told of what went wrong in the background; the last snapshot stays
     */
    public Snapshots(Stemma stemma, Consumer<Throwable> failed) {
        this.stemma = stemma;
        this.failed = failed;
    }

    /**
     * Lays the present state together, and from then on looks every two seconds whether it has changed; where laying it
     * together takes long, more seldom.
     */
    public void start() {
        worker.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Has somebody told of each new state, once it is there for all. */
    public void each(Consumer<Snapshot> told) {
        swapped.add(told);
    }

    /** The present state as it was last laid together; empty until it was for the first time. */
    public Optional<Snapshot> current() {
        return Optional.ofNullable(current);
    }

    /** The state of a moment; the first call for a moment lays it together. */
    public Snapshot at(Instant moment) {
        synchronized (earlier) {
            Snapshot known = earlier.get(moment);
            Snapshot now = current;
            if (known != null && now != null && known.mark().startsWith(now.mark() + "@")) {
                return known;
            }
            Snapshot made = stemma.snapshot(moment);
            earlier.put(moment, made);
            return made;
        }
    }

    /** Lays the present state together anew, and tells when it has been swapped in. */
    public CompletableFuture<Snapshot> refresh() {
        CompletableFuture<Snapshot> swapped = new CompletableFuture<>();
        synchronized (waiting) {
            waiting.add(swapped);
        }
        worker.execute(this::look);
        return swapped;
    }

    private void look() {
        List<CompletableFuture<Snapshot>> asked;
        synchronized (waiting) {
            asked = List.copyOf(waiting);
            waiting.clear();
        }
        try {
            Snapshot known = current;
            boolean rests = asked.isEmpty() && System.nanoTime() - restUntil < 0;
            if (known == null || !rests && !known.mark().equals(stemma.mark())) {
                long start = System.nanoTime();
                Snapshot made = stemma.snapshot(null);
                if (known != null) {
                    made.makeReady(known);
                }
                current = made;
                restUntil = System.nanoTime() + (REST - 1) * (System.nanoTime() - start);
                swapped.forEach(s -> s.accept(made));
            }
            asked.forEach(f -> f.complete(current));
        } catch (RuntimeException | OutOfMemoryError e) {
            asked.forEach(f -> f.completeExceptionally(e));
            if (!worker.isShutdown()) {
                failed.accept(e);
            }
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
        try {
            worker.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
