package io.stemma.score.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import io.stemma.language.LanguagePacks;
import io.stemma.language.vector.SentenceVectors;
import io.stemma.lineage.AlignedPair;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.DerivationKind;
import io.stemma.lineage.Witnesses.Evidence;
import io.stemma.score.DataChecksum;
import io.stemma.score.GoldLines;
import io.stemma.score.GoldMeasure;
import io.stemma.score.ScoreTable;
import io.stemma.score.Scorecard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the alignment of English with German gains from the lexicon, from names and numbers, and from vectors. */
public final class AlignmentMeasure implements GoldMeasure {
    private static final String RENDERINGS = "lineage/wmt21-en-de.dev.jsonl";
    /** Nearest vectors alone align down to this; it is the best for the learning half. */
    private static final double ALONE = 0.3;
    /** What is left over is aligned down to this; it is the best for the learning half. */
    private static final double LEFT_OVER = 0.55;

    private final Optional<SentenceVectors> own;

    public AlignmentMeasure() {
        this(Optional.empty());
    }

    private AlignmentMeasure(Optional<SentenceVectors> own) {
        this.own = own;
    }

    @Override
    public GoldMeasure with(SentenceVectors encoder) {
        return new AlignmentMeasure(Optional.of(encoder));
    }

    @Override
    public String name() {
        return "alignment";
    }

    @Override
    public List<String> needs() {
        return List.of(RENDERINGS);
    }

    @Override
    public Scorecard measure(Path gold) {
        List<GoldDocument> documents = new ArrayList<>();
        for (JsonNode line : GoldLines.of(gold.resolve(RENDERINGS))) {
            documents.add(GoldDocument.of(line));
        }
        LanguagePacks packs = LanguagePacks.ofStemma();
        Set<Evidence> all = EnumSet.allOf(Evidence.class);
        Kin whole = new Kin(packs, all);
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("words through the lexicon, names, numbers, days: as shipped", documents, whole));
        rows.add(row("without the lexicon", documents, new Kin(LanguagePacks.withoutLexicons(), all)));
        rows.add(row(
                "without names, numbers and days: the lexicon alone",
                documents,
                new Kin(packs, EnumSet.of(Evidence.WORDS))));
        rows.add(row("names, numbers and days alone", documents, new Kin(packs, EnumSet.of(Evidence.ANCHORS))));
        List<String> missed = new ArrayList<>();
        own.or(SentenceVectors::ofStemma).ifPresent(vectors -> {
            VectorAligner alone = new VectorAligner(packs, vectors, ALONE);
            rows.add(row("vectors alone", documents, whole, p -> alone.completed(p.one(), p.other(), List.of())));
            VectorAligner more = new VectorAligner(packs, vectors, LEFT_OVER);
            rows.add(row(
                    "as shipped, and vectors for what is left over",
                    documents,
                    whole,
                    p -> more.completed(p.one(), p.other(), whole.aligned(p.one(), p.other()))));
            missed.add(cost("vectors alone", alone));
            missed.add(cost("vectors for what is left over", more));
        });
        return new Scorecard(
                name(),
                List.of(
                        "The 31 English documents of the WMT21 news test with three people's German renderings (free for"
                                + " research), each whole and with every fourth line left out, on either side another. A pair of"
                                + " sentences is right where both are of one line; a line that both sides have is found where any"
                                + " pair of it is right. Halves by document, as in `lineage`.",
                        "The two last columns are of the pairs of `lineage` that are in two languages: the share of those that"
                                + " derive that is called so, and of those that do not.",
                        "Vectors are no part of the alignment: what they would add is the last line, and would cost the time of"
                                + " loading a model and some milliseconds for each sentence that is left over (--missed tells"
                                + " how many). No rival is listed; vectors alone are what other tools align by."),
                DataChecksum.of(gold, List.of(gold.resolve(RENDERINGS))),
                List.of(new ScoreTable(
                        List.of(
                                "aligned by",
                                "lines",
                                "precision",
                                "recall",
                                "F1",
                                "F1, learning half",
                                "kin found",
                                "strangers told"),
                        rows)),
                missed);
    }

    private static List<String> row(String by, List<GoldDocument> documents, Kin kin) {
        int[] derive = new int[2];
        int[] strangers = new int[2];
        for (LabelledPair pair : Recipes.of(documents)) {
            boolean across =
                    !pair.from().text().language().equals(pair.to().text().language());
            if (across && !pair.learning()) {
                Set<DerivationKind> said = kin.between(kin.witness(pair.from()), kin.witness(pair.to()))
                        .map(Derivation::kinds)
                        .orElse(Set.of());
                boolean kinSaid = said.stream().anyMatch(k -> k != DerivationKind.PASSAGE);
                int[] count = pair.kinds().isEmpty() ? strangers : derive;
                count[0]++;
                count[1] += kinSaid == !pair.kinds().isEmpty() ? 1 : 0;
            }
        }
        List<String> row = new ArrayList<>(row(by, documents, kin, p -> kin.aligned(p.one(), p.other())));
        row.set(row.size() - 2, digits((double) derive[1] / derive[0]));
        row.set(row.size() - 1, digits((double) strangers[1] / strangers[0]));
        return row;
    }

    private static List<String> row(
            String by, List<GoldDocument> documents, Kin kin, Function<LinedPair, List<AlignedPair>> aligner) {
        LinedPair.Tally report = new LinedPair.Tally();
        LinedPair.Tally learning = new LinedPair.Tally();
        for (GoldDocument d : documents) {
            for (Rendering person : d.people()) {
                for (LinedPair pair : LinedPair.of(person, d.english(), kin)) {
                    (Recipes.learning(d.id()) ? learning : report).add(pair, aligner.apply(pair));
                }
            }
        }
        return List.of(
                by,
                String.valueOf(report.meant()),
                digits(report.precision()),
                digits(report.recall()),
                digits(report.f1()),
                digits(learning.f1()),
                "",
                "");
    }

    private static String cost(String what, VectorAligner aligner) {
        return String.format(
                Locale.ROOT,
                "%s: %d vectors made, %.1f ms each",
                what,
                aligner.made(),
                aligner.millis() / Math.max(1, aligner.made()));
    }

    private static String digits(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
