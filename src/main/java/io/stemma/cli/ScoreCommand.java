package io.stemma.cli;

import io.stemma.score.FactReport;
import io.stemma.score.FactRun;
import java.nio.file.Files;
import java.nio.file.Path;
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
            arity = "0..1",
            defaultValue = "seeds",
            description =
                    "seeds, or a folder with articles, manifest.csv and expected.yaml (default: ${DEFAULT-VALUE}).")
    String set;

    @Option(names = "--missed", description = "Lists the facts that were not found.")
    boolean missed;

    @Option(names = "--beyond", description = "Lists the claims beyond the expected facts.")
    boolean beyond;

    @Option(names = "--without-manifest", description = "Reads the articles without their manifest.")
    boolean withoutManifest;

    @Override
    public Integer call() {
        Path folder = set.equals("seeds") ? seeds() : Path.of(set);
        if (!Files.isRegularFile(folder.resolve("expected.yaml"))) {
            throw new CommandException(
                    folder + " has no expected.yaml; set STEMMA_GOLD to the folder of the gold sets");
        }
        var sections = FactRun.of(folder, !withoutManifest);
        command.commandLine().getOut().print(FactReport.text(set, sections, missed, beyond));
        return 0;
    }

    private static Path seeds() {
        String gold = System.getenv().getOrDefault("STEMMA_GOLD", "../shared/gold");
        return Path.of(gold).resolveSibling("seeds");
    }
}
