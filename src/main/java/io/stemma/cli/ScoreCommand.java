package io.stemma.cli;

import io.stemma.score.DataChecksum;
import io.stemma.score.FactReport;
import io.stemma.score.FactRun;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma score [SET]} */
@Command(name = "score", mixinStandardHelpOptions = true, description = "Measures against gold sets.")
final class ScoreCommand implements Callable<Integer> {
    @Spec
    CommandSpec command;

    @Parameters(
            paramLabel = "SET",
            arity = "0..*",
            description = "seeds, or a folder with articles, manifest.csv and expected.yaml (default: seeds).")
    List<String> sets = List.of();

    @Option(names = "--missed", description = "Lists the facts that were not found.")
    boolean missed;

    @Option(names = "--beyond", description = "Lists the claims beyond the expected facts.")
    boolean beyond;

    @Option(names = "--without-manifest", description = "Reads the articles without their manifest.")
    boolean withoutManifest;

    @Option(names = "--markdown", description = "Prints the sections of SCORES.md.")
    boolean markdown;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        for (String set : sets.isEmpty() ? List.of("seeds") : sets) {
            Path folder = set.equals("seeds") ? seeds() : Path.of(set);
            if (!Files.isRegularFile(folder.resolve("expected.yaml"))) {
                throw new CommandException(
                        folder + " has no expected.yaml; set STEMMA_GOLD to the folder of the gold sets");
            }
            var sections = FactRun.of(folder, !withoutManifest);
            String title = set + (withoutManifest ? ", without the manifest" : "");
            out.print(
                    markdown
                            ? FactReport.markdown(title, DataChecksum.of(folder), sections) + "\n"
                            : FactReport.text(title, sections, missed, beyond));
        }
        return 0;
    }

    private static Path seeds() {
        String gold = System.getenv().getOrDefault("STEMMA_GOLD", "../shared/gold");
        return Path.of(gold).resolveSibling("seeds");
    }
}
