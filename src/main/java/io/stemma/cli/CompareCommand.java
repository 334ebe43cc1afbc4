package io.stemma.cli;

import io.stemma.Stemma;
import io.stemma.dossier.Comparison;
import io.stemma.dossier.ComparisonPage;
import io.stemma.intake.Manifest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stemma compare A B} */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Lays two articles side by side: derivation, aligned passages, what was added, dropped, changed.")
final class CompareCommand implements Callable<Integer> {
    @Mixin
    ArchiveOption archive;

    @Mixin
    EncoderOption encoder;

    @Mixin
    Output output;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "A file, or the file name, address, id or start of the id of an article of the archive.")
    String a;

    @Parameters(index = "1", paramLabel = "B", description = "The other one.")
    String b;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "CSV: file, outlet, published, language, url, title.")
    Path manifest;

    @Override
    public Integer call() {
        boolean files = Files.isRegularFile(Path.of(a)) && Files.isRegularFile(Path.of(b));
        try (Stemma stemma = files ? Stemma.inMemory(encoder.vectors()) : archive.openToRead(encoder.vectors())) {
            List<String> ids = new ArrayList<>();
            if (files) {
                Manifest rows = manifest == null ? Manifest.none() : Manifest.read(manifest);
                var taken = stemma.take(List.of(a, b), System.in, rows, 1, f -> {});
                taken.skipped().forEach(s -> {
                    throw new CommandException(s.file() + ": " + s.reason());
                });
                ids.addAll(taken.articles());
            } else {
                ids.add(Named.one(stemma, a, archive.moment()).id());
                ids.add(Named.one(stemma, b, archive.moment()).id());
            }
            if (ids.size() == 2 && ids.get(0).equals(ids.get(1))) {
                throw new CommandException(a + " and " + b + " are one article, " + ids.get(0));
            }
            if (ids.size() != 2) {
                throw new CommandException("compare takes two files of one article each");
            }
            Comparison comparison = stemma.compare(ids.get(0), ids.get(1));
            output.print(() -> ComparisonPage.of(comparison), comparison::json);
            return 0;
        }
    }
}
