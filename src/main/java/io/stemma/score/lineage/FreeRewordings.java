package io.stemma.score.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.DerivationKind;
import io.stemma.score.ScoreTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Counts how often texts that people reworded as freely as they could are found to be kin: stretches of sentences in a row
 * from German news, in three wordings, against one another; and how often two wordings that share no sentence are called
 * kin.
 */
final class FreeRewordings {
    private static final int STRETCH = 12;
    private static final List<String> WORDINGS = List.of("reference", "reworded", "wmt_reworded");

    private final Kin kin;
    /** Of the whole, of a third of it, of what shares no sentence: pairs, kin, of the kind; the learning half apart. */
    private final int[][] counts = new int[6][3];

    FreeRewordings(Kin kin) {
        this.kin = kin;
    }

    void add(List<JsonNode> sentences) {
        for (int from = 0; from + STRETCH <= sentences.size(); from += STRETCH) {
            List<Rendering> wordings = new ArrayList<>();
            for (String wording : WORDINGS) {
                List<String> lines = new ArrayList<>();
                for (JsonNode s : sentences.subList(from, from + STRETCH)) {
                    lines.add(plain(s.get(wording).asText()));
                }
                wordings.add(new Rendering("stretch-" + from / STRETCH, wording, "de", lines));
            }
            for (int i = 0; i < wordings.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Rendering a = wordings.get(i);
                    Rendering b = wordings.get(j);
                    count(0, a, b, DerivationKind.REWRITE);
                    count(1, every(a, 3, 0), b, DerivationKind.SUMMARY);
                    count(2, every(a, 2, 0), every(b, 2, 1), null);
                }
            }
        }
    }

    private static String plain(String text) {
        return text.replaceAll(" ?&apos; ?", "'")
                .replace("&quot;", "\"")
                .replaceAll("&\\w+;", " ")
                .strip();
    }

    private static Rendering every(Rendering r, int nth, int first) {
        List<String> lines = new ArrayList<>();
        for (int i = first; i < r.lines().size(); i += nth) {
            lines.add(r.lines().get(i));
        }
        return r.with(lines);
    }

    private void count(int what, Rendering a, Rendering b, DerivationKind kind) {
        Optional<Derivation> found =
                kin.between(kin.witness(new Side(a, a.by(), null)), kin.witness(new Side(b, b.by(), null)));
        Set<DerivationKind> kinds = found.map(Derivation::kinds).orElse(Set.of());
        int[] count = counts[what + (Recipes.learning(a.document()) ? 3 : 0)];
        count[0]++;
        count[1] += kinds.isEmpty() ? 0 : 1;
        count[2] += kinds.contains(kind == null ? DerivationKind.COPY : kind) ? 1 : 0;
    }

    ScoreTable table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("reworded from beginning to end", 0));
        rows.add(row("a third of it, reworded", 1));
        rows.add(row("the same matter, no sentence shared", 2));
        return new ScoreTable(
                List.of(
                        "two wordings of German news",
                        "pairs",
                        "called kin",
                        "of the right kind",
                        "kin, learning half"),
                rows);
    }

    private List<String> row(String what, int n) {
        int[] report = counts[n];
        int[] learning = counts[n + 3];
        return List.of(
                what,
                String.valueOf(report[0]),
                share(report[1], report[0]),
                n == 2 ? "" : share(report[2], report[0]),
                share(learning[1], learning[0]));
    }

    private static String share(int part, int all) {
        return all == 0 ? "–" : KindTally.decimals((double) part / all);
    }
}
