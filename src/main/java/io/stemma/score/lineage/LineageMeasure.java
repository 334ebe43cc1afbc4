package io.stemma.score.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import io.stemma.language.LanguagePacks;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.DerivationKind;
import io.stemma.lineage.Witness;
import io.stemma.score.DataChecksum;
import io.stemma.score.GoldLines;
import io.stemma.score.GoldMeasure;
import io.stemma.score.ScoreTable;
import io.stemma.score.Scorecard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Measures derivations on pairs made from WMT21 and on outlets' own reports of one happening. */
public final class LineageMeasure implements GoldMeasure {
    private static final String RENDERINGS = "lineage/wmt21-en-de.dev.jsonl";
    private static final String STORIES = "stories/wikinews-sources-en.dev.jsonl";

    @Override
    public String name() {
        return "lineage";
    }

    @Override
    public List<String> needs() {
        return List.of(RENDERINGS, STORIES);
    }

    @Override
    public Scorecard measure(Path gold) {
        LanguagePacks packs = LanguagePacks.ofStemma();
        List<GoldDocument> documents = new ArrayList<>();
        for (JsonNode line : GoldLines.of(gold.resolve(RENDERINGS))) {
            documents.add(GoldDocument.of(line));
        }
        Half report = new Half();
        Half learning = new Half();
        Kin kin = new Kin(packs);
        for (LabelledPair pair : Recipes.of(documents)) {
            (pair.learning() ? learning : report).add(pair, kin);
        }
        FalseKin falseKin = new FalseKin(new Kin(packs));
        falseKin.add(GoldLines.of(gold.resolve(STORIES)));
        List<String> missed = new ArrayList<>(learning.missed);
        missed.addAll(falseKin.missed());
        return new Scorecard(
                name(),
                about(),
                DataChecksum.of(gold, List.of(gold.resolve(RENDERINGS), gold.resolve(STORIES))),
                List.of(
                        kinds(report, learning),
                        recipes(report, learning),
                        details(report, learning),
                        falseKin.table()),
                missed);
    }

    /** What is counted over one half of the documents. */
    private static final class Half {
        private final KindTally kinds = new KindTally();
        private final Map<String, int[]> recipes = new TreeMap<>();
        private final int[] newer = new int[3];
        private final int[] newerUndated = new int[3];
        private final int[] source = new int[3];
        private final int[] changes = new int[2];
        private final List<String> missed = new ArrayList<>();

        void add(LabelledPair pair, Kin kin) {
            Witness from = kin.witness(pair.from());
            Witness to = kin.witness(pair.to());
            Optional<Derivation> found = kin.between(from, to);
            Set<DerivationKind> said = found.map(Derivation::kinds).orElse(Set.of());
            kinds.add(pair.kinds(), said);
            int[] recipe = recipes.computeIfAbsent(pair.recipe(), k -> new int[2]);
            boolean right = said.equals(pair.kinds());
            recipe[0] += right ? 1 : 0;
            recipe[1]++;
            if (!right) {
                missed.add(pair + " said " + said);
            }
            if (pair.kinds().contains(DerivationKind.VERSION)) {
                String newer = found.map(Derivation::newer).orElse(null);
                int outcome = newer == null ? 2 : newer.equals((pair.newer() == 1 ? from : to).id()) ? 0 : 1;
                (pair.from().published() == null ? newerUndated : this.newer)[outcome]++;
                if (outcome > 0) {
                    missed.add(pair + " newer " + (outcome == 1 ? "wrong" : "not told"));
                }
            }
            if (pair.kinds().equals(Set.of(DerivationKind.TRANSLATION)) && found.isPresent()) {
                Derivation d = found.get();
                int outcome = !d.directed() ? 2 : d.from().equals(from.id()) ? 0 : 1;
                source[pair.from().published() == null ? outcome : 0] +=
                        pair.from().published() == null ? 1 : 0;
            }
            if (pair.was() != null) {
                boolean told = found.isPresent()
                        && found.get().changed().stream()
                                .anyMatch(c -> ends(c.what(), pair.was(), pair.became())
                                        || pair.from().published() == null
                                                && ends(c.what(), pair.became(), pair.was()));
                changes[0] += told ? 1 : 0;
                changes[1]++;
                if (!told) {
                    missed.add(pair + " change not told: " + pair.was() + " → " + pair.became() + ", but "
                            + found.map(d -> d.changed().stream()
                                            .map(c -> c.what())
                                            .toList())
                                    .orElse(List.of()));
                }
            }
        }

        private static boolean ends(String what, String was, String became) {
            int arrow = Math.max(what.indexOf('→'), what.indexOf('↔'));
            return arrow > 0
                    && what.substring(0, arrow).contains(was)
                    && what.substring(arrow).contains(became);
        }
    }

    private static ScoreTable kinds(Half report, Half learning) {
        List<List<String>> rows = new ArrayList<>();
        List<DerivationKind> kinds = new ArrayList<>(List.of(
                DerivationKind.TRANSLATION,
                DerivationKind.COPY,
                DerivationKind.VERSION,
                DerivationKind.REWRITE,
                DerivationKind.SUMMARY));
        kinds.add(null);
        for (DerivationKind kind : kinds) {
            String[] f = report.kinds.figures(kind);
            rows.add(List.of(
                    kind == null ? "none" : kind.word(),
                    String.valueOf(report.kinds.meant(kind)),
                    f[0],
                    f[1],
                    f[2],
                    learning.kinds.figures(kind)[2]));
        }
        return new ScoreTable(List.of("kind", "pairs", "precision", "recall", "F1", "F1, learning half"), rows);
    }

    private static ScoreTable recipes(Half report, Half learning) {
        List<List<String>> rows = new ArrayList<>();
        report.recipes.forEach((recipe, r) -> rows.add(List.of(
                recipe,
                String.valueOf(r[1]),
                share(r[0], r[1]),
                share(
                        learning.recipes.getOrDefault(recipe, new int[2])[0],
                        learning.recipes.getOrDefault(recipe, new int[2])[1]))));
        int pairs = report.kinds.pairs() + learning.kinds.pairs();
        rows.add(List.of("pairs in both halves", String.valueOf(pairs), "", ""));
        return new ScoreTable(List.of("made as", "pairs", "all kinds right", "learning half"), rows);
    }

    private static ScoreTable details(Half report, Half learning) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(outcome("newer side of a version, days told", report.newer, learning.newer));
        rows.add(outcome("newer side of a version, no days told", report.newerUndated, learning.newerUndated));
        rows.add(outcome("source of a translation, no days told", report.source, learning.source));
        rows.add(List.of(
                "changed figure or name told as the change",
                String.valueOf(report.changes[1]),
                share(report.changes[0], report.changes[1]),
                "",
                share(report.changes[1] - report.changes[0], report.changes[1]),
                share(learning.changes[0], learning.changes[1])));
        return new ScoreTable(List.of("what", "pairs", "right", "wrong", "not told", "right, learning half"), rows);
    }

    private static List<String> outcome(String what, int[] counts, int[] learning) {
        int all = counts[0] + counts[1] + counts[2];
        return List.of(
                what,
                String.valueOf(all),
                share(counts[0], all),
                share(counts[1], all),
                share(counts[2], all),
                share(learning[0], learning[0] + learning[1] + learning[2]));
    }

    private static String share(int part, int all) {
        return all == 0 ? "–" : KindTally.decimals((double) part / all);
    }

    private static List<String> about() {
        return List.of(
                "Pairs are made by a fixed recipe (see the Javadoc of `Recipes`) from the 31 news documents of the WMT21"
                        + " news test (English, German by three people and twenty machines; free for research), and fall into a"
                        + " learning half and a reported half by document. Each kind that a pair has or is said to have is one"
                        + " decision.",
                "No false kin: pairs of articles on one story by different outlets, from the sources of Wikinews reports"
                        + " (texts third-party), half of the stories for learning. Two articles share a passage where a run of"
                        + " 12 words outside quotation marks is the same.",
                "No rival is listed: no open tool tells these kinds apart.");
    }
}
