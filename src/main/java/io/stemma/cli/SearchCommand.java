package io.stemma.cli;

import io.stemma.Stemma;
import io.stemma.dossier.SearchPage;
import io.stemma.dossier.SearchView;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stemma search WORDS} */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Searches the full text of all articles; words of any language find those of the others.")
final class SearchCommand implements Callable<Integer> {
    @Mixin
    ArchiveOption archive;

    @Mixin
    Output output;

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "Words that must all occur.")
    List<String> words;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many articles (default: ${DEFAULT-VALUE}).")
    int limit = 20;

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new CommandException("--limit must be at least 1");
        }
        try (Stemma stemma = archive.openToRead()) {
            SearchView view = stemma.search(String.join(" ", words), limit, archive.moment());
            output.print(() -> SearchPage.of(view), view::json);
            return 0;
        }
    }
}
