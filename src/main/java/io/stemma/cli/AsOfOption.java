package io.stemma.cli;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The day to tell the state of the world of: the option {@code --as-of}. */
final class AsOfOption {
    @Option(names = "--as-of", paramLabel = "DAY", description = "The day whose state is asked for (default: today).")
    String asOf;

    LocalDate day() {
        return Moments.day("--as-of", asOf);
    }
}
