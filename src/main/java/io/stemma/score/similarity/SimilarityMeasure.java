package io.stemma.score.similarity;

import io.stemma.language.LanguagePacks;
import io.stemma.language.vector.SentenceVectors;
import io.stemma.score.DataChecksum;
import io.stemma.score.GoldLines;
import io.stemma.score.GoldMeasure;
import io.stemma.score.ScoreTable;
import io.stemma.score.Scorecard;
import io.stemma.story.likeness.Likeness;
import io.stemma.story.likeness.LikenessModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The likeness of two articles against people's ratings: pairs of SemEval-2022 Task 8. */
public final class SimilarityMeasure implements GoldMeasure {
    static final String PAIRS = "similarity/semeval2022.dev.jsonl";

    private static final int FOLDS = 10;
    private static final int SHOWN = 40;

    private final Optional<SentenceVectors> own;

    public SimilarityMeasure() {
        this(Optional.empty());
    }

    private SimilarityMeasure(Optional<SentenceVectors> own) {
        this.own = own;
    }

    @Override
    public GoldMeasure with(SentenceVectors encoder) {
        return new SimilarityMeasure(Optional.of(encoder));
    }

    @Override
    public String name() {
        return "similarity";
    }

    @Override
    public List<String> needs() {
        return List.of(PAIRS);
    }

    @Override
    public Scorecard measure(Path gold) {
        RatedPairs pairs = RatedPairs.of(GoldLines.of(gold.resolve(PAIRS)), own);
        double[] ratings =
                pairs.all().stream().mapToDouble(RatedPairs.RatedPair::likeness).toArray();
        double[] byVectors = crossValidated(pairs, true);
        double[] byWords = crossValidated(pairs, false);
        Likeness shipped = new Likeness(LanguagePacks.ofStemma());
        double[] asShipped = pairs.all().stream()
                .mapToDouble(p -> p.read() ? shipped.of(p.one(), p.other()) : 0)
                .toArray();
        Map<String, List<String>> rivals =
                Map.of("en-en", List.of(".79", ".87"), "de-de", List.of(".52", ".85"), "de-en", List.of(".66", ".86"));
        List<List<String>> rows = new ArrayList<>();
        for (String languages : List.of("en-en", "de-de", "de-en")) {
            rows.add(List.of(
                    languages,
                    String.valueOf(pairs.count(languages)),
                    digits(pairs.pearson(languages, byVectors, ratings)),
                    digits(pairs.pearson(languages, byWords, ratings)),
                    digits(pairs.pearson(languages, asShipped, ratings)),
                    rivals.get(languages).get(0),
                    rivals.get(languages).get(1)));
        }
        return new Scorecard(
                name(),
                List.of(
                        "Pairs of news articles, rated by people from 1 (the same) to 4 (different). Pearson's correlation of"
                                + " the likeness with the rating turned round, by ten-fold cross-validation: pairs that share an"
                                + " article, at any remove, lie in one fold. \"Without vectors\": the same where the vector model"
                                + " cannot be run. \"As shipped\": with the weights that come with Stemma, which were fitted to"
                                + " all of these pairs; no measure of quality, but a check that the table is what it was. A pair"
                                + " of which an article is refused as no article counts as unlike.",
                        "Rivals: the cosine of TF-IDF vectors (square root) on these pairs; the fine-tuned winner of the task,"
                                + " on the official test (gold/README.md).",
                        "Licence: texts third-party, read where they lie."),
                DataChecksum.of(gold, List.of(gold.resolve(PAIRS))),
                List.of(new ScoreTable(
                        List.of(
                                "languages",
                                "pairs",
                                "Pearson",
                                "without vectors",
                                "as shipped",
                                "TF-IDF",
                                "fine-tuned winner"),
                        rows)),
                pairs.worst(byVectors, ratings, SHOWN));
    }

    private static double[] crossValidated(RatedPairs pairs, boolean byVectors) {
        double[] found = new double[pairs.all().size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<LikenessModel.Example> examples = new ArrayList<>();
            for (RatedPairs.RatedPair p : pairs.all()) {
                if (p.read() && p.group() % FOLDS != fold) {
                    examples.add(new LikenessModel.Example(p.one(), p.other(), p.likeness()));
                }
            }
            LikenessModel model = LikenessModel.fit(examples, byVectors);
            for (int i = 0; i < found.length; i++) {
                RatedPairs.RatedPair p = pairs.all().get(i);
                if (p.group() % FOLDS == fold) {
                    found[i] = p.read() ? model.likeness(p.one(), p.other()) : 0;
                }
            }
        }
        return found;
    }

    private static String digits(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
