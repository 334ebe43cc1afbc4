package io.stemma.cli;

import io.stemma.Stemma;
import io.stemma.dossier.DossierJson;
import io.stemma.dossier.DossierPage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code stemma story ID} */
@Command(
        name = "story",
        mixinStandardHelpOptions = true,
        description = "Prints one story: its origins, timeline and ledger.")
final class StoryCommand implements Callable<Integer> {
    @Mixin
    ArchiveOption archive;

    @Mixin
    Output output;

    @Parameters(paramLabel = "ID", description = "A story's id, as 'stemma stories' lists it.")
    String id;

    @Override
    public Integer call() {
        try (Stemma stemma = archive.openToRead()) {
            var dossier = stemma.story(id, archive.moment())
                    .orElseThrow(() -> new CommandException("no story " + id + " in " + archive.archive));
            output.print(() -> DossierPage.of(dossier), () -> DossierJson.of(dossier));
            return 0;
        }
    }
}
