package io.stemma.cli;

import io.stemma.Stemma;
import io.stemma.Taken;
import io.stemma.TakingOrder;
import io.stemma.dossier.Dossier;
import io.stemma.dossier.DossierJson;
import io.stemma.dossier.DossierPage;
import io.stemma.intake.Manifest;
import io.stemma.intake.Web;
import io.stemma.intake.feed.Opml;
import io.stemma.intake.web.Fetcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stemma watch OPML|FEED…} */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Polls feeds and takes in what is new or changed, at the pace each feed asks for.",
            "It can be stopped at any moment and goes on where it was."
        })
final class WatchCommand implements Callable<Integer> {
    @Mixin
    ArchiveOption archive;

    @Mixin
    Output output;

    @Mixin
    FetchOption fetching;

    @Parameters(
            paramLabel = "OPML|FEED",
            arity = "1..*",
            description = "Addresses of feeds (RSS, Atom, JSON Feed), files or addresses of OPML lists.")
    List<String> given;

    @Option(names = "--once", description = "Asks the feeds that are due once, and ends.")
    boolean once;

    @Option(names = "--keep-originals", description = "Keeps the bytes of each page in the archive, compressed.")
    boolean keepOriginals;

    @Override
    public Integer call() {
        Fetcher fetcher = fetching.fetcher();
        List<String> feeds = feeds(fetcher);
        TakingOrder order = new TakingOrder(Manifest.none(), 1, fetching.limits(), Web.CLOSED, keepOriginals);
        Notices notices = new Notices(output.err());
        Thread watching = Thread.currentThread();
        AtomicBoolean stopped = new AtomicBoolean();
        Runnable stop = () -> {
            stopped.set(true);
            watching.interrupt();
        };
        int fresh = 0;
        int skipped = 0;
        try (StopSignals signals = StopSignals.heard(stop);
                Stemma stemma = archive.open()) {
            while (true) {
                Taken taken = stemma.watch(feeds, fetcher, order, Instant.now());
                boolean ended = Thread.interrupted() || stopped.get();
                fresh += taken.fresh();
                skipped += taken.skipped().size();
                notices.skipped(taken.skipped());
                if (!taken.articles().isEmpty()) {
                    Dossier dossier = stemma.dossier(taken.articles(), taken.skipped(), null);
                    output.print(() -> DossierPage.of(dossier), () -> DossierJson.of(dossier));
                }
                Instant due = stemma.due(feeds, Instant.now());
                if (!ended && once) {
                    if (taken.articles().isEmpty() && taken.skipped().isEmpty()) {
                        notices.say("nothing new; a feed is due next at " + due);
                    }
                    return taken.skipped().isEmpty() ? 0 : Main.SOME_SKIPPED;
                }
                if (ended || !rested(due) || stopped.get()) {
                    signals.release();
                    notices.say("stopped: " + DossierPage.count(fresh, "article") + " taken in, " + skipped
                            + " skipped; the same command goes on from there");
                    return once ? Main.STOPPED : 0;
                }
            }
        }
    }

    /** Waits until a moment, a second at least; tells whether nobody interrupted it. */
    private static boolean rested(Instant until) {
        try {
            Thread.sleep(Math.max(1000, Duration.between(Instant.now(), until).toMillis()));
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private List<String> feeds(Fetcher fetcher) {
        List<String> feeds = new ArrayList<>();
        for (String name : given) {
            try {
                if (Web.address(name)) {
                    boolean list = name.toLowerCase(java.util.Locale.ROOT).endsWith(".opml");
                    feeds.addAll(
                            list ? Opml.feeds(text(fetcher.get(name, null, null).bytes())) : List.of(name));
                } else {
                    feeds.addAll(Opml.feeds(text(Files.readAllBytes(Path.of(name)))));
                }
            } catch (IOException e) {
                throw new CommandException(name + ": " + e.getMessage());
            }
        }
        if (feeds.isEmpty()) {
            throw new CommandException("no feed in " + String.join(", ", given));
        }
        return feeds.stream().distinct().toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
