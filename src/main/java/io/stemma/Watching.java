package io.stemma;

import io.stemma.archive.Archive;
import io.stemma.archive.WatchArchive;
import io.stemma.archive.Watched;
import io.stemma.article.Skipped;
import io.stemma.intake.web.Fetcher;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Polls feeds and takes in what they lead to: the hosts side by side, the feeds of one host one after the other. An article
 * goes into the archive before its page is marked as had, and all pages of a feed before the feed is, so that one who is
 * stopped between asks again, and never loses; what is asked again and has not changed is the same article, so that nothing
 * is doubled.
 */
final class Watching {
    private static final int MOST_HOSTS = 16;

    private final WatchArchive watched;
    private final Poll.Desk desk;

    Watching(Archive archive, Taking taking, Fetcher fetcher, TakingOrder order) {
        this.watched = archive.watched();
        this.desk = new Poll.Desk(watched, taking, fetcher, order);
    }

    /**
     * Asks those of the feeds that are due. Where the thread is interrupted, what was taken in so far stays, and is told.
     *
     * @param time the time of the round
     */
    Taken round(List<String> feeds, Instant time) {
        Instant now = time.truncatedTo(ChronoUnit.MILLIS);
        List<Poll> polls = new ArrayList<>();
        Map<String, List<Poll>> hosts = new LinkedHashMap<>();
        for (String feed : feeds) {
            Optional<Watched> known = watched.of(feed);
            if (known.isEmpty() || !known.get().due().isAfter(now)) {
                Poll poll = new Poll(desk, feed, known.orElse(null), now);
                polls.add(poll);
                hosts.computeIfAbsent(host(feed), h -> new ArrayList<>()).add(poll);
            }
        }
        if (!hosts.isEmpty()) {
            ask(hosts.values());
        }
        Set<String> articles = new LinkedHashSet<>();
        List<Skipped> skipped = new ArrayList<>();
        int fresh = 0;
        for (Poll poll : polls) {
            articles.addAll(poll.articles());
            skipped.addAll(poll.skipped());
            fresh += poll.fresh();
        }
        return new Taken(List.copyOf(articles), fresh, skipped);
    }

    private static void ask(Collection<List<Poll>> hosts) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(MOST_HOSTS, hosts.size()));
        try {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (List<Poll> polls : hosts) {
                tasks.add(() -> {
                    polls.forEach(Poll::run);
                    return null;
                });
            }
            for (Future<Void> host : threads.invokeAll(tasks)) {
                host.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
        } finally {
            end(threads);
        }
    }

    /** Waits until what is being stored is stored; who waits for a server is interrupted. */
    private static void end(ExecutorService threads) {
        threads.shutdownNow();
        boolean interrupted = Thread.interrupted();
        boolean ended = false;
        while (!ended) {
            try {
                ended = threads.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The host of an address, with its port. */
    static String host(String address) {
        try {
            return String.valueOf(URI.create(address.strip()).getAuthority());
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
