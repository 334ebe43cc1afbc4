package io.stemma.cli;

import io.stemma.Stemma;
import io.stemma.dossier.MeasuresPage;
import io.stemma.dossier.MeasuresView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stemma measures} */
@Command(
        name = "measures",
        mixinStandardHelpOptions = true,
        description = "Prints the measures and what holds of them on a day.")
final class MeasuresCommand implements Callable<Integer> {
    @Mixin
    ArchiveOption archive;

    @Mixin
    Output output;

    @Mixin
    AsOfOption asOf;

    @Option(names = "--on", paramLabel = "NAME", description = "Only measures on this person, firm or country.")
    String on;

    @Override
    public Integer call() {
        try (Stemma stemma = archive.openToRead()) {
            MeasuresView view = stemma.measures(on, archive.moment(), asOf.day())
                    .orElseThrow(() -> new CommandException("no actor '" + on + "' in " + archive.archive));
            output.print(() -> MeasuresPage.of(view), view::json);
            return 0;
        }
    }
}
