package io.stemma.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The day to tell the state of the world of: the option {@code --as-of}. */
final class AsOfOption {
    @Option(names = "--as-of", paramLabel = "DAY", description = "The day whose state is asked for (default: today).")
    String asOf;

    LocalDate day() {
        try {
            return asOf == null ? LocalDate.now() : LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw new CommandException("--as-of: '" + asOf + "' is no day such as 2025-04-03");
        }
    }
}
