package io.stemma.cli;

import io.stemma.intake.Limits;
import io.stemma.intake.web.FetchRules;
import io.stemma.intake.web.Fetcher;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How much is read, and how addresses are fetched. */
final class FetchOption {
    @Option(names = "--allow-private", description = "Also fetches addresses of this machine and of private networks.")
    boolean allowPrivate;

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "The pause between two requests to a host (default: ${DEFAULT-VALUE}).")
    double pause;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "The most time for one answer (default: ${DEFAULT-VALUE}).")
    double timeout;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            defaultValue = "20000000",
            description = "The most bytes of one article or answer (default: ${DEFAULT-VALUE}).")
    long bytes;

    Fetcher fetcher() {
        if (pause < 0 || timeout <= 0) {
            throw new CommandException("--pause and --timeout are seconds");
        }
        FetchRules rules = FetchRules.standard()
                .pausing(Duration.ofMillis((long) (pause * 1000)))
                .limitedTo(Duration.ofMillis((long) (timeout * 1000)), limits().bytes());
        return new Fetcher(allowPrivate ? rules.allowingPrivateNetworks() : rules);
    }

    Limits limits() {
        Limits usual = Limits.standard();
        if (bytes < 1 || bytes > Integer.MAX_VALUE - 16) {
            throw new CommandException("--max-bytes must be between 1 and " + (Integer.MAX_VALUE - 16));
        }
        return new Limits(bytes, usual.line(), usual.words());
    }
}
