package io.stemma.score.similarity;

import io.stemma.score.GoldLines;
import io.stemma.story.likeness.LikenessModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Makes the tables of weights that the likeness of two articles is weighed by. Run it when the traits, a language pack or
 * the vector model have changed:
 *
 * <pre>java -cp "target/classes:target/lib/*" io.stemma.score.similarity.LikenessTables GOLD src/main/resources/packs/world</pre>
 */
public final class LikenessTables {
    private static final String HEAD =
            "# how the likeness of two articles is weighed: trait, second trait of a product, mean,"
                    + " deviation, weight. Made by LikenessTables from people's ratings of pairs (SemEval-2022 Task 8)\n";

    private LikenessTables() {}

    /** The folder of the gold sets, and the folder to write to. */
    public static void main(String[] args) throws IOException {
        RatedPairs pairs =
                RatedPairs.of(GoldLines.of(Path.of(args[0]).resolve(SimilarityMeasure.PAIRS)), Optional.empty());
        List<LikenessModel.Example> examples = pairs.all().stream()
                .filter(RatedPairs.RatedPair::read)
                .map(p -> new LikenessModel.Example(p.one(), p.other(), p.likeness()))
                .toList();
        write(args[1], "likeness.tsv", LikenessModel.fit(examples, true));
        write(args[1], "likeness-words.tsv", LikenessModel.fit(examples, false));
    }

    private static void write(String folder, String file, LikenessModel model) throws IOException {
        Files.writeString(Path.of(folder).resolve(file), HEAD + model.table());
    }
}
