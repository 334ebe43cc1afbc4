package io.stemma.cli;

import io.stemma.Stemma;
import io.stemma.dossier.StoriesView;
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
        try (Stemma stemma = archive.openToRead()) {
            StoriesView view = stemma.stories(archive.moment());
            output.print(view::page, view::json);
            return 0;
        }
    }
}
