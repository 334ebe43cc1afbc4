package io.stemma.score.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.DerivationKind;
import io.stemma.lineage.Witness;
import io.stemma.score.ScoreTable;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Counts how often outlets' own reports of one happening are called kin. */
final class FalseKin {
    /** So many words in a row are no chance. */
    private static final int RUN = 12;

    private final Kin kin;
    private final int[][] counts = new int[4][3];
    private final List<String> missed = new ArrayList<>();

    FalseKin(Kin kin) {
        this.kin = kin;
    }

    private record Report(String story, String outlet, Witness witness, Set<Long> runs) {}

    void add(List<JsonNode> stories) {
        for (JsonNode story : stories) {
            List<Report> reports = new ArrayList<>();
            String name = story.get("story").asText();
            story.get("articles").forEach(a -> reports.add(report(name, a)));
            for (int i = 0; i < reports.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (!reports.get(i).outlet().equals(reports.get(j).outlet())) {
                        add(reports.get(i), reports.get(j));
                    }
                }
            }
        }
    }

    private Report report(String story, JsonNode article) {
        String url = article.get("url").asText();
        String host = URI.create(url.replaceAll("[^\\x21-\\x7e]", "")).getHost();
        String title = article.get("title").asText();
        String text = article.get("text").asText();
        return new Report(
                story,
                host.replaceFirst("^www\\.", ""),
                kin.witness(url, host, null, "en", title + "\n\n" + text + "\n", title),
                runs(text));
    }

    /** Hashes of all runs of words of a text outside its quotation marks. */
    static Set<Long> runs(String text) {
        Set<Long> runs = new HashSet<>();
        for (String part : text.replaceAll("[“”„«»]", "\"").split("\"[^\"\n]*\"|\n")) {
            String[] words = part.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
            for (int i = 0; i + RUN <= words.length; i++) {
                long hash = 7;
                for (int k = 0; k < RUN; k++) {
                    hash = hash * 1_000_003 + words[i + k].hashCode();
                }
                runs.add(hash);
            }
        }
        return runs;
    }

    private void add(Report a, Report b) {
        Set<Long> shared = new HashSet<>(a.runs());
        shared.retainAll(b.runs());
        boolean learning = Recipes.learning(a.story());
        Optional<Derivation> d = kin.between(a.witness(), b.witness());
        int[] count = counts[(shared.isEmpty() ? 0 : 2) + (learning ? 1 : 0)];
        count[0]++;
        boolean folds = d.isPresent() && d.get().folds();
        count[1] += folds ? 1 : 0;
        count[2] += d.isPresent() && (folds || d.get().kinds().contains(DerivationKind.PASSAGE)) ? 1 : 0;
        if (learning && (shared.isEmpty() ? folds : d.isEmpty())) {
            missed.add(
                    (shared.isEmpty() ? "shares nothing, said " + d.get().kinds() : "shares a passage, not tied") + ": "
                            + a.witness().article().article().file() + " "
                            + b.witness().article().article().file());
        }
    }

    List<String> missed() {
        return missed;
    }

    ScoreTable table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("that share no passage", counts[0], counts[1]));
        rows.add(row("that share a passage", counts[2], counts[3]));
        return new ScoreTable(
                List.of(
                        "reports of one happening by two outlets",
                        "pairs",
                        "called kin",
                        "kin or passages shown",
                        "called kin, learning half"),
                rows);
    }

    private static List<String> row(String what, int[] report, int[] learning) {
        return List.of(what, String.valueOf(report[0]), share(report, 1), share(report, 2), share(learning, 1));
    }

    private static String share(int[] count, int which) {
        return count[which] + " (" + (count[0] == 0 ? "–" : KindTally.decimals((double) count[which] / count[0])) + ")";
    }
}
