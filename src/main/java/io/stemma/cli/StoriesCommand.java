package io.stemma.cli;

import io.stemma.Stemma;
import io.stemma.dossier.DossierJson;
import io.stemma.dossier.StoriesPage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stemma stories} */
@Command(name = "stories", mixinStandardHelpOptions = true, description = "Lists the stories, newest first.")
final class StoriesCommand implements Callable<Integer> {
    @Mixin
    ArchiveOption archive;

    @Mixin
    Output output;

    @Override
    public Integer call() {
        try (Stemma stemma = archive.openExisting()) {
            var dossier = stemma.everything(archive.moment());
            output.print(() -> StoriesPage.of(dossier), () -> DossierJson.of(dossier));
            return 0;
        }
    }
}
