package io.stemma;

import io.stemma.archive.Archive;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Polls feeds and takes in what they lead to. An article goes into the archive before its page is marked as had, and all
 * pages of a feed before the feed is, so that one who is stopped between asks again, and never loses; what is asked again
 * and has not changed is the same article, so that nothing is doubled.
 */
final class Watching {
    private static final Duration LEAST = Duration.ofMinutes(5);
    private static final Duration USUAL = Duration.ofMinutes(15);
    private static final Duration MOST = Duration.ofDays(1);
    private static final Duration OLD = Duration.ofDays(7);
    private static final int MOST_FAILURES = 9;

    private final WatchArchive watched;
    private final Taking taking;
    private final Fetcher fetcher;
    private final TakingOrder order;
    private final Set<String> taken = new LinkedHashSet<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private int fresh;

    Watching(Archive archive, Taking taking, Fetcher fetcher, TakingOrder order) {
        this.watched = archive.watched();
        this.taking = taking;
        this.fetcher = fetcher;
        this.order = order;
    }

    Taken round(List<String> feeds, Instant now) {
        for (String feed : feeds) {
            Optional<Watched> known = watched.of(feed);
            if (known.isEmpty() || !known.get().due().isAfter(now)) {
                feed(feed, known.orElse(null), now);
            }
        }
        return new Taken(List.copyOf(taken), fresh, skipped);
    }

    private void feed(String address, Watched known, Instant now) {
        try {
            Answer answer =
                    fetcher.get(address, known == null ? null : known.tag(), known == null ? null : known.modified());
            if (answer.unchanged()) {
                watched.remember(new Watched(
                        address,
                        "feed",
                        known.tag(),
                        known.modified(),
                        known.mark(),
                        known.digest(),
                        now,
                        now.plus(pace(known.mark(), answer)),
                        0));
                return;
            }
            if (!answer.good()) {
                failed(address, "feed", known, "the server answers " + answer.status(), answer.retryAfter(), now);
                return;
            }
            Feed feed = FeedParser.parse(new String(answer.bytes(), charset(answer)), answer.address());
            boolean whole = true;
            for (FeedItem item : feed.items()) {
                whole &= item(address, feed, item, now);
            }
            String asks = feed.minutes() > 0 ? String.valueOf(feed.minutes()) : null;
            watched.remember(new Watched(
                    address,
                    "feed",
                    whole ? answer.tag() : null,
                    whole ? answer.modified() : null,
                    asks,
                    Digests.sha256(answer.bytes()),
                    now,
                    now.plus(pace(asks, answer)),
                    0));
        } catch (IOException e) {
            failed(address, "feed", known, reason(e), -1, now);
        }
    }

    private static java.nio.charset.Charset charset(Answer answer) {
        String head = new String(answer.bytes(), 0, Math.min(200, answer.bytes().length), StandardCharsets.ISO_8859_1);
        return head.toLowerCase(java.util.Locale.ROOT).contains("iso-8859-1")
                ? java.nio.charset.Charset.forName("windows-1252")
                : StandardCharsets.UTF_8;
    }

    /** How long to wait: as the feed asks, or else as the answer does, or else the usual time. */
    private static Duration pace(String minutes, Answer answer) {
        Duration asked = minutes != null
                ? Duration.ofMinutes(Integer.parseInt(minutes))
                : answer.maxAge() > 0 ? Duration.ofSeconds(answer.maxAge()) : USUAL;
        return asked.compareTo(LEAST) < 0 ? LEAST : asked.compareTo(MOST) > 0 ? MOST : asked;
    }

    /** Whether the item was had, or will be asked for again in its own time. */
    private boolean item(String feedAddress, Feed feed, FeedItem item, Instant now) {
        if (item.address() == null) {
            return true;
        }
        Watched known = watched.of(item.address()).orElse(null);
        String mark = mark(item);
        if (known != null && mark.equals(known.mark()) && known.due().isAfter(now)) {
            return true;
        }
        try {
            Answer answer = fetcher.get(
                    item.address(), known == null ? null : known.tag(), known == null ? null : known.modified());
            if (answer.unchanged() && known != null) {
                remember(item, known.tag(), known.modified(), mark, known.digest(), now);
                return true;
            }
            if (!answer.good()) {
                failed(
                        item.address(),
                        "page",
                        known,
                        "the server answers " + answer.status(),
                        answer.retryAfter(),
                        now);
                return true;
            }
            String digest = Digests.sha256(answer.bytes());
            if (known == null || !digest.equals(known.digest())) {
                Facts facts = new Facts(
                        item.source(),
                        null,
                        item.title(),
                        item.author(),
                        item.published() != null ? item.published() : item.updated(),
                        feed.language());
                Taken found = taking.take(Fetcher.source(item.address(), answer), facts, order);
                taken.addAll(found.articles());
                fresh += found.fresh();
                skipped.addAll(found.skipped());
            }
            remember(item, answer.tag(), answer.modified(), mark, digest, now);
            return true;
        } catch (IOException e) {
            failed(item.address(), "page", known, reason(e), -1, now);
            return true;
        }
    }

    private void remember(FeedItem item, String tag, String modified, String mark, String digest, Instant now) {
        watched.remember(
                new Watched(item.address(), "page", tag, modified, mark, digest, now, now.plus(again(item, now)), 0));
    }

    /** A page is asked for again the more rarely the older it is, and in the end no more. */
    private static Duration again(FeedItem item, Instant now) {
        Instant published = item.published() == null ? now : Instant.parse(item.published());
        Duration age = Duration.between(published, now);
        if (age.compareTo(OLD) > 0) {
            return Duration.ofDays(3650);
        }
        Duration quarter = age.dividedBy(4);
        return quarter.compareTo(USUAL) < 0 ? USUAL : quarter;
    }

    private static String mark(FeedItem item) {
        String said = item.updated() + "\n" + item.published() + "\n" + item.title() + "\n" + item.content();
        return Digests.sha256(said.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** Names what could not be had, and waits twice as long as the time before. */
    private void failed(String address, String kind, Watched known, String why, long retryAfter, Instant now) {
        skipped.add(new Skipped(address, why));
        int failures = Math.min(MOST_FAILURES, known == null ? 1 : known.failures() + 1);
        Duration wait = LEAST.multipliedBy(1L << (failures - 1));
        if (retryAfter > 0) {
            Duration asked = Duration.ofSeconds(retryAfter);
            wait = asked.compareTo(wait) > 0 ? asked : wait;
        }
        watched.remember(new Watched(
                address,
                kind,
                known == null ? null : known.tag(),
                known == null ? null : known.modified(),
                known == null ? null : known.mark(),
                known == null ? null : known.digest(),
                now,
                now.plus(wait.compareTo(MOST) > 0 ? MOST : wait),
                failures));
    }

    private static String reason(IOException e) {
        return e instanceof UnreadableException ? e.getMessage() : "cannot be fetched: " + e.getMessage();
    }
}
