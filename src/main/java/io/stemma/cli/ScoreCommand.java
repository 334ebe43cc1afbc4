package io.stemma.cli;

import io.stemma.score.DataChecksum;
import io.stemma.score.GoldMeasure;
import io.stemma.score.Scorecard;
import io.stemma.score.actor.ActorsMeasure;
import io.stemma.score.event.OwnSentences;
import io.stemma.score.event.PloverSentences;
import io.stemma.score.event.WireSentences;
import io.stemma.score.extraction.ExtractionMeasure;
import io.stemma.score.fact.FactReport;
import io.stemma.score.fact.FactRun;
import io.stemma.score.figure.FiguresMeasure;
import io.stemma.score.lexicon.LexiconMeasure;
import io.stemma.score.lineage.AlignmentMeasure;
import io.stemma.score.lineage.LineageMeasure;
import io.stemma.score.list.ListMeasure;
import io.stemma.score.measure.OwnMeasures;
import io.stemma.score.name.NamesMeasure;
import io.stemma.score.name.OwnNames;
import io.stemma.score.name.SameNameMeasure;
import io.stemma.score.quote.OwnQuotes;
import io.stemma.score.quote.QuotesMeasure;
import io.stemma.score.similarity.SimilarityMeasure;
import io.stemma.score.standing.StandingMeasure;
import io.stemma.score.story.StoryMeasure;
import io.stemma.score.time.KrautsMeasure;
import io.stemma.score.time.OwnTimesMeasure;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma score [SET]} */
@Command(name = "score", mixinStandardHelpOptions = true, description = "Measures against gold sets.")
final class ScoreCommand implements Callable<Integer> {
    private static final String SEEDS = "seeds";

    /** The gold sets that can be measured against, by name. */
    private static final List<GoldMeasure> MEASURES = List.of(
            new SimilarityMeasure(),
            new LineageMeasure(),
            new AlignmentMeasure(),
            new LexiconMeasure(),
            new StoryMeasure(),
            new NamesMeasure(),
            new OwnNames(),
            new SameNameMeasure(),
            new ActorsMeasure(),
            new QuotesMeasure(),
            new OwnQuotes(),
            new KrautsMeasure(),
            new OwnTimesMeasure(),
            new FiguresMeasure(),
            new StandingMeasure(),
            new PloverSentences(),
            new OwnSentences(),
            new WireSentences(),
            new OwnMeasures(),
            new ListMeasure(),
            new ExtractionMeasure());

    @Spec
    CommandSpec command;

    @Parameters(
            paramLabel = "SET",
            arity = "0..*",
            description = "seeds, a folder with articles, manifest.csv and expected.yaml, or the name of a gold set; "
                    + "none for a list of these.")
    List<String> sets = List.of();

    @Mixin
    EncoderOption encoder;

    @Option(names = "--missed", description = "Lists what was not found.")
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
        if (sets.isEmpty()) {
            out.println(SEEDS);
            MEASURES.forEach(m -> out.println(m.name()));
        }
        for (String set : sets) {
            Optional<GoldMeasure> measure =
                    MEASURES.stream().filter(m -> m.name().equals(set)).findFirst();
            if (measure.isPresent()) {
                measure(encoder.vectors().map(measure.get()::with).orElse(measure.get()), out);
            } else {
                facts(set, out);
            }
            out.flush();
        }
        return 0;
    }

    private void measure(GoldMeasure measure, PrintWriter out) {
        List<String> lacking = measure.needs().stream()
                .filter(f -> !Files.exists(gold().resolve(f)))
                .toList();
        if (!lacking.isEmpty()) {
            command.commandLine()
                    .getErr()
                    .println("stemma: " + measure.name() + " is not measured: there is no "
                            + lacking.stream().collect(Collectors.joining(", ")) + " in " + gold()
                            + "; set STEMMA_GOLD to the folder of the gold sets");
            return;
        }
        Scorecard card = measure.measure(gold());
        out.print(markdown ? card.markdown() + "\n" : card.text(missed));
    }

    private void facts(String set, PrintWriter out) {
        Path folder = set.equals(SEEDS) ? gold().resolveSibling(SEEDS) : Path.of(set);
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

    private static Path gold() {
        return Path.of(System.getenv().getOrDefault("STEMMA_GOLD", "../shared/gold"));
    }
}
