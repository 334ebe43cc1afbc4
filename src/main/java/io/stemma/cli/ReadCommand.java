package io.stemma.cli;

import io.stemma.Stemma;
import io.stemma.TakingOrder;
import io.stemma.dossier.Dossier;
import io.stemma.dossier.DossierJson;
import io.stemma.dossier.DossierPage;
import io.stemma.intake.Manifest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stemma read PATH…} */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Takes articles in and prints the dossier of what they belong to.")
final class ReadCommand implements Callable<Integer> {
    @Mixin
    ArchiveOption archive;

    @Mixin
    Output output;

    @Mixin
    FetchOption fetching;

    @Option(names = "--keep-originals", description = "Keeps the bytes of each article in the archive, compressed.")
    boolean keepOriginals;

    @Option(names = "--quiet", description = "Prints no dossier, only how many articles were taken in.")
    boolean quiet;

    /** Of more articles than these the stories are listed, not told. */
    private static final int MANY = 500;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Files and folders of articles (text, pages, JSON, feeds, wires, mail, web archives), addresses; "
                            + "- is the standard input.")
    List<String> paths;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "CSV: file, outlet, published, language, url, title.")
    Path manifest;

    @Option(names = "--threads", paramLabel = "N", description = "Readers at work at once (default: one a core).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new CommandException("--threads must be at least 1");
        }
        Progress progress = new Progress(output.err());
        Notices notices = new Notices(output.err());
        try (StopSignals signals = StopSignals.heard(progress::stop);
                Stemma stemma = archive.open()) {
            Manifest rows = manifest == null ? Manifest.none() : Manifest.read(manifest);
            var order = new TakingOrder(rows, threads, fetching.limits(), fetching.fetcher(), keepOriginals);
            var taken = stemma.take(paths, System.in, order, progress);
            progress.done();
            signals.release();
            String articles = DossierPage.count(taken.articles().size(), "article");
            if (progress.stops()) {
                notices.skipped(taken.skipped());
                notices.say("stopped: " + articles + " taken in, " + taken.fresh() + " new, "
                        + taken.skipped().size() + " skipped; the same command goes on from there");
                return Main.STOPPED;
            }
            if (quiet) {
                output.err()
                        .println(articles + ", " + taken.fresh() + " new, "
                                + taken.skipped().size() + " skipped");
                notices.skipped(taken.skipped());
                return taken.skipped().isEmpty() ? 0 : Main.SOME_SKIPPED;
            }
            if (output.format == Format.text && taken.articles().size() > MANY) {
                output.print(
                        () -> stemma.storiesOf(taken.articles(), archive.moment())
                                .page(),
                        Map::of);
                notices.skipped(taken.skipped());
                notices.say(articles + ": only the list of their stories is shown; stemma story ID tells one");
                return taken.skipped().isEmpty() ? 0 : Main.SOME_SKIPPED;
            }
            Dossier dossier = stemma.dossier(taken.articles(), taken.skipped(), archive.moment());
            output.print(() -> DossierPage.of(dossier), () -> DossierJson.of(dossier));
            notices.skipped(taken.skipped());
            if (taken.fresh() == 0 && !taken.articles().isEmpty()) {
                notices.say("nothing new: " + articles + " read, held already");
            }
            return taken.skipped().isEmpty() ? 0 : Main.SOME_SKIPPED;
        }
    }
}
