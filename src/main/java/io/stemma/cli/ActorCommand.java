package io.stemma.cli;

import io.stemma.Stemma;
import io.stemma.dossier.ActorPage;
import io.stemma.dossier.ActorView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code stemma actor NAME} */
@Command(
        name = "actor",
        mixinStandardHelpOptions = true,
        description = "Prints one actor: spellings, roles, meetings, statements, measures.")
final class ActorCommand implements Callable<Integer> {
    @Mixin
    ArchiveOption archive;

    @Mixin
    Output output;

    @Mixin
    AsOfOption asOf;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "A name in any spelling, or an actor's id.")
    String[] name;

    @Override
    public Integer call() {
        String wanted = String.join(" ", name);
        try (Stemma stemma = archive.openToRead()) {
            ActorView view = stemma.actor(wanted, archive.moment(), asOf.day())
                    .orElseThrow(() -> new CommandException("no actor '" + wanted + "' in " + archive.archive));
            output.print(() -> ActorPage.of(view), view::json);
            return 0;
        }
    }
}
