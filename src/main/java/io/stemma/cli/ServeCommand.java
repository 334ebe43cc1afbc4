package io.stemma.cli;

import io.stemma.Stemma;
import io.stemma.TakingOrder;
import io.stemma.intake.Manifest;
import io.stemma.intake.Web;
import io.stemma.language.vector.SentenceVectors;
import io.stemma.web.Desk;
import io.stemma.web.DeskOptions;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code stemma serve} */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Opens the desk: the archive as pages in a browser and as an HTTP API.",
            "Without --bind only this machine reaches it. Ctrl-C stops it once what is being done is done."
        })
final class ServeCommand implements Callable<Integer> {
    private static final String MEMORY = ":memory:";
    private static final String TOKEN_VARIABLE = "STEMMA_TOKEN";
    private static final int MEGABYTE = 1_000_000;
    private static final int PORTS = 65_536;
    private static final int TOKEN_BYTES = 16;

    @Spec
    CommandSpec spec;

    @Option(
            names = "--archive",
            paramLabel = "FILE",
            defaultValue = "stemma.db",
            description = "The archive, made if there is none (default: ${DEFAULT-VALUE}); :memory: keeps nothing.")
    String archive;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7345",
            description = "The port, 0 for any that is free (default: ${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--bind",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description =
                    "The address to listen on (default: ${DEFAULT-VALUE}); any but this machine's own needs a token.")
    String host;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description =
                    "What must be shown to be let in, of at least 16 chars; better set in the environment variable "
                            + TOKEN_VARIABLE
                            + ", for others on this machine can read a command line. Made up where it is needed"
                            + " and not given.")
    String token;

    @Option(
            names = "--max-files",
            paramLabel = "N",
            defaultValue = "50",
            description = "The most files of one upload (default: ${DEFAULT-VALUE}).")
    int files;

    @Option(
            names = "--max-upload",
            paramLabel = "MB",
            defaultValue = "60",
            description = "The most MB of one upload (default: ${DEFAULT-VALUE}).")
    int megabytes;

    @Option(
            names = "--webhook",
            paramLabel = "ADDRESS",
            description = "Tells this address of stories that change, by a POST of JSON.")
    URI webhook;

    @Option(
            names = "--webhook-story",
            paramLabel = "ID",
            description = "Of this story alone; may be given several times.")
    Set<String> webhookStories = Set.of();

    @Mixin
    FetchOption fetching;

    @Mixin
    EncoderOption encoder;

    @Option(names = "--keep-originals", description = "Keeps the bytes of each article in the archive, compressed.")
    boolean keepOriginals;

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        DeskOptions options = options();
        boolean memory = archive.equals(MEMORY);
        Optional<SentenceVectors> vectors = encoder.vectors();
        Notices notices = new Notices(spec.commandLine().getErr());
        try (StopSignals signals = StopSignals.heard(stopped::countDown);
                Stemma stemma = memory ? Stemma.inMemory(vectors) : Stemma.open(Path.of(archive), vectors);
                Stemma laying = memory ? stemma : Stemma.openToRead(Path.of(archive), vectors);
                Stemma asked = memory ? stemma : Stemma.openToRead(Path.of(archive), vectors);
                Desk desk = open(stemma, laying, asked, options)) {
            if (webhook != null) {
                desk.tell(webhook, webhookStories);
            }
            tell(desk, options);
            stopped.await();
            signals.release();
            notices.say("stopping once what is being done is done; Ctrl-C again stops at once");
        }
        notices.say("stopped; what was taken in is kept");
        return 0;
    }

    private static Desk open(Stemma stemma, Stemma laying, Stemma asked, DeskOptions options) {
        try {
            return Desk.open(stemma, laying, asked, options);
        } catch (IllegalStateException e) {
            throw new CommandException(e.getMessage() + "; --port chooses another");
        }
    }

    private DeskOptions options() {
        if (webhook != null && !Web.address(webhook.toString())) {
            throw new CommandException("--webhook: '" + webhook + "' is no http or https address");
        }
        if (port < 0 || port >= PORTS) {
            throw new CommandException("--port must be between 0 and " + (PORTS - 1));
        }
        if (files < 1 || megabytes < 1 || megabytes > 2000) {
            throw new CommandException("--max-files must be at least 1, --max-upload between 1 and 2000");
        }
        try {
            String needed = token != null ? token : System.getenv(TOKEN_VARIABLE);
            if (needed == null && !DeskOptions.loopback(host)) {
                byte[] bytes = new byte[TOKEN_BYTES];
                new SecureRandom().nextBytes(bytes);
                needed = HexFormat.of().formatHex(bytes);
            }
            int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
            TakingOrder order =
                    new TakingOrder(Manifest.none(), threads, fetching.limits(), fetching.fetcher(), keepOriginals);
            return new DeskOptions(
                    host, port, needed, order, files, fetching.limits().bytes(), (long) megabytes * MEGABYTE);
        } catch (IllegalArgumentException e) {
            throw new CommandException(e.getMessage());
        }
    }

    /** The address to open; the token goes to standard error with it, and nowhere else. */
    private void tell(Desk desk, DeskOptions options) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("stemma: the desk is open at " + desk.address()
                + (options.token() == null ? "" : "?token=" + options.token()));
        err.flush();
    }
}
