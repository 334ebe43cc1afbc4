package io.stemma.cli;

import io.stemma.Stemma;
import io.stemma.dossier.DossierPage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stemma rebuild} */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Makes all readings and stories again, after Stemma has learned something.")
final class RebuildCommand implements Callable<Integer> {
    @Mixin
    ArchiveOption archive;

    @Spec
    CommandSpec command;

    @Override
    public Integer call() {
        try (Stemma stemma = archive.openExisting()) {
            int articles = stemma.rebuild();
            command.commandLine().getOut().println(DossierPage.count(articles, "article") + " read again");
            return 0;
        }
    }
}
