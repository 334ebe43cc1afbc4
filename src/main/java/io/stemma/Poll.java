package io.stemma;

import io.stemma.archive.WatchArchive;
import io.stemma.archive.Watched;
import io.stemma.article.Skipped;
import io.stemma.intake.Digests;
import io.stemma.intake.Facts;
import io.stemma.intake.UnreadableException;
import io.stemma.intake.feed.Feed;
import io.stemma.intake.feed.FeedItem;
import io.stemma.intake.feed.FeedParser;
import io.stemma.intake.web.Answer;
import io.stemma.intake.web.Fetcher;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One feed, asked once, with the pages it leads to. */
final class Poll implements Runnable {
    private static final Duration LEAST = Duration.ofMinutes(5);
    private static final Duration USUAL = Duration.ofMinutes(15);
    private static final Duration MOST = Duration.ofDays(1);
    private static final Duration OLD = Duration.ofDays(7);
    private static final Duration NEVER = Duration.ofDays(3650);
    private static final int MOST_FAILURES = 9;

    private final Desk desk;
    private final String address;
    private final Watched known;
    private final Instant now;
    private final List<String> articles = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private int fresh;

    /** What the polls of a round share; articles are taken in one after the other. */
    record Desk(
            WatchArchive watched,
            Taking taking,
            Fetcher fetcher,
            TakingOrder order,
            Map<String, Object> pages,
            Map<String, Answer> patience) {
        Desk(WatchArchive watched, Taking taking, Fetcher fetcher, TakingOrder order) {
            this(watched, taking, fetcher, order, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        /** What a host answered that wants to be asked no more for now, or null. */
        private Answer patience(String address) {
            return patience.get(Watching.host(address));
        }

        private void heed(Answer answer) {
            boolean asked = answer.status() == 429 || answer.status() == 503 && answer.retryAfter() > 0;
            if (asked) {
                patience.put(Watching.host(answer.address()), answer);
            }
        }

        private Taken take(FeedItem item, Answer answer, Facts facts) throws IOException {
            synchronized (taking) {
                return taking.take(Fetcher.source(item.address(), answer, item.categories()), facts, order);
            }
        }
    }

    /**
     * What is remembered of a feed beside what came with its answer.
     *
     * @param minutes how often it asks to be polled, or null
     * @param pages when the first of its pages is to be looked at again: then the feed is asked for whole, also where it
     *     has not changed
     */
    private record Asks(String minutes, Instant pages) {
        static Asks of(String mark) {
            String[] parts = mark == null ? new String[0] : mark.split(" ");
            return new Asks(
                    parts.length == 0 || parts[0].equals("-") ? null : parts[0],
                    parts.length < 2 ? Instant.EPOCH : Instant.parse(parts[1]));
        }

        String mark() {
            return (minutes == null ? "-" : minutes) + " " + pages;
        }
    }

    /** @param known the feed as it stood when it was last asked, or null */
    Poll(Desk desk, String address, Watched known, Instant now) {
        this.desk = desk;
        this.address = address;
        this.known = known;
        this.now = now;
    }

    /** The ids of the articles that were taken in. */
    List<String> articles() {
        return articles;
    }

    /** How many of them were not in the archive before. */
    int fresh() {
        return fresh;
    }

    /** What could not be had. */
    List<Skipped> skipped() {
        return skipped;
    }

    @Override
    public void run() {
        Asks asks = Asks.of(known == null ? null : known.mark());
        boolean whole = known == null || !asks.pages().isAfter(now);
        try {
            Answer answer = desk.fetcher().get(address, whole ? null : known.tag(), whole ? null : known.modified());
            if (answer.unchanged() && known != null) {
                remember(
                        "feed",
                        address,
                        known.tag(),
                        known.modified(),
                        known.mark(),
                        known.digest(),
                        pace(asks, answer));
                return;
            }
            desk.heed(answer);
            if (!answer.good()) {
                failed(address, "feed", known, "the server answers " + answer.status(), answer.retryAfter());
                return;
            }
            Feed feed = FeedParser.parse(new String(answer.bytes(), charset(answer)), answer.address());
            Instant pages = now.plus(NEVER);
            for (FeedItem item : feed.items()) {
                Instant due = item.address() == null ? pages : page(feed, item);
                pages = due.isBefore(pages) ? due : pages;
            }
            Asks next = new Asks(feed.minutes() > 0 ? String.valueOf(feed.minutes()) : null, pages);
            String digest = Digests.sha256(answer.bytes());
            remember("feed", address, answer.tag(), answer.modified(), next.mark(), digest, pace(next, answer));
        } catch (InterruptedIOException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            failed(address, "feed", known, reason(e), -1);
        }
    }

    private static Charset charset(Answer answer) {
        String head = new String(answer.bytes(), 0, Math.min(200, answer.bytes().length), StandardCharsets.ISO_8859_1);
        return head.toLowerCase(Locale.ROOT).contains("iso-8859-1")
                ? Charset.forName("windows-1252")
                : StandardCharsets.UTF_8;
    }

    /** How long to wait: as the feed asks, or else as the answer does, or else the usual time. */
    private static Duration pace(Asks asks, Answer answer) {
        Duration asked = asks.minutes() != null
                ? Duration.ofMinutes(Integer.parseInt(asks.minutes()))
                : answer.maxAge() > 0 ? Duration.ofSeconds(answer.maxAge()) : USUAL;
        return asked.compareTo(LEAST) < 0 ? LEAST : asked.compareTo(MOST) > 0 ? MOST : asked;
    }

    /** Looks at a page if it is time to; only one feed of a round at a time looks at the same. Returns when it is due again. */
    private Instant page(Feed feed, FeedItem item) throws InterruptedIOException {
        synchronized (desk.pages().computeIfAbsent(item.address(), a -> new Object())) {
            Watched before = desk.watched().of(item.address()).orElse(null);
            String mark = mark(item);
            if (before != null && before.due().isAfter(now)) {
                boolean done = before.failures() > 0 || before.asked().equals(now) || mark.equals(before.mark());
                if (done) {
                    return before.due();
                }
            }
            try {
                return page(feed, item, before, mark);
            } catch (InterruptedIOException e) {
                throw e;
            } catch (IOException e) {
                return failed(item.address(), "page", before, reason(e), -1);
            }
        }
    }

    private Instant page(Feed feed, FeedItem item, Watched before, String mark) throws IOException {
        String at = item.address();
        Answer answer = desk.patience(at);
        if (answer == null) {
            answer = desk.fetcher()
                    .get(at, before == null ? null : before.tag(), before == null ? null : before.modified());
            desk.heed(answer);
        }
        if (answer.unchanged() && before != null) {
            return remember("page", at, before.tag(), before.modified(), mark, before.digest(), again(item));
        }
        if (!answer.good()) {
            return failed(at, "page", before, "the server answers " + answer.status(), answer.retryAfter());
        }
        String digest = Digests.sha256(answer.bytes());
        if (before == null || !digest.equals(before.digest())) {
            Facts facts = new Facts(
                    item.source(),
                    null,
                    item.title(),
                    item.author(),
                    item.published() != null ? item.published() : item.updated(),
                    feed.language());
            Taken found = desk.take(item, answer, facts);
            articles.addAll(found.articles());
            fresh += found.fresh();
            skipped.addAll(found.skipped());
        }
        return remember("page", at, answer.tag(), answer.modified(), mark, digest, again(item));
    }

    private Instant remember(
            String kind, String at, String tag, String modified, String mark, String digest, Duration wait) {
        Instant due = now.plus(wait);
        desk.watched().remember(new Watched(at, kind, tag, modified, mark, digest, now, due, 0));
        return due;
    }

    /** A page is asked for again the more rarely the older it is, and in the end no more. */
    private Duration again(FeedItem item) {
        Duration age = Duration.between(published(item), now);
        if (age.compareTo(OLD) > 0) {
            return NEVER;
        }
        Duration quarter = age.dividedBy(4);
        return quarter.compareTo(USUAL) < 0 ? USUAL : quarter;
    }

    private Instant published(FeedItem item) {
        try {
            return item.published() == null ? now : Instant.parse(item.published());
        } catch (DateTimeException e) {
            return now;
        }
    }

    private static String mark(FeedItem item) {
        String said = item.updated() + "\n" + item.published() + "\n" + item.title() + "\n" + item.content();
        return Digests.sha256(said.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** Names what could not be had, and waits twice as long as the time before. Returns when it is due again. */
    private Instant failed(String at, String kind, Watched before, String why, long retryAfter) {
        skipped.add(new Skipped(at, why));
        int failures = Math.min(MOST_FAILURES, before == null ? 1 : before.failures() + 1);
        Duration wait = LEAST.multipliedBy(1L << (failures - 1));
        if (retryAfter > 0) {
            Duration asked = Duration.ofSeconds(retryAfter);
            wait = asked.compareTo(wait) > 0 ? asked : wait;
        }
        Instant due = now.plus(wait.compareTo(MOST) > 0 ? MOST : wait);
        desk.watched()
                .remember(new Watched(
                        at,
                        kind,
                        before == null ? null : before.tag(),
                        before == null ? null : before.modified(),
                        before == null ? null : before.mark(),
                        before == null ? null : before.digest(),
                        now,
                        due,
                        failures));
        return due;
    }

    private static String reason(IOException e) {
        return e instanceof UnreadableException ? e.getMessage() : "cannot be fetched: " + e.getMessage();
    }
}
