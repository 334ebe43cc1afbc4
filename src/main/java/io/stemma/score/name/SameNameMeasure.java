package io.stemma.score.name;

import com.fasterxml.jackson.databind.JsonNode;
import io.stemma.actor.NameLikeness;
import io.stemma.score.DataChecksum;
import io.stemma.score.GoldLines;
import io.stemma.score.GoldMeasure;
import io.stemma.score.ScoreTable;
import io.stemma.score.Scorecard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** {@code same-name}: whether two writings of a name, in two scripts, are told to be the same. */
public final class SameNameMeasure implements GoldMeasure {
    private static final List<String> SCRIPTS = List.of("russian", "arabic");
    private static final int NEAR = 2;
    private static final double CLEAR = 0.6;
    private static final long SEED = 1;

    private final List<String> missed = new ArrayList<>();

    @Override
    public String name() {
        return "same-name";
    }

    @Override
    public List<String> needs() {
        return SCRIPTS.stream().map(SameNameMeasure::file).toList();
    }

    private static String file(String script) {
        return "names/wikidata-" + script + ".dev.jsonl";
    }

    @Override
    public Scorecard measure(Path gold) {
        List<List<String>> rows = new ArrayList<>();
        missed.clear();
        for (String script : SCRIPTS) {
            List<JsonNode> pairs = GoldLines.of(gold.resolve(file(script)));
            for (int half = 0; half < 2; half++) {
                rows.addAll(rows(script, half, pairs));
            }
        }
        return new Scorecard(
                name(),
                List.of(
                        "Names in Latin letters and in another script (Wikidata, CC0). For each name the likeness of its two "
                                + "writings is compared with the likeness of its other-script writing and another name: one drawn "
                                + "by chance, one of the list that is one letter off (where there is one; such a name is often "
                                + "written alike in the other script, and pairs with the very same writing there are left out), "
                                + "and the name itself with one letter changed by chance.",
                        "Our own list: politicians, officials and firms as the press of four languages spells them, each pair of "
                                + "languages against another name drawn by chance, against the name with one letter changed, and "
                                + "against the likest other name of the list.",
                        "Area: area under the ROC curve. Accuracy: at the best single threshold, both sorts weighing alike. Fits as "
                                + "well: share of the others that are told to be no less like than the name that is written there: "
                                + "other letters that this script writes alike (Arabic most vowels), silent ones, and writings of "
                                + "another name than the one given. Even lines were looked at, odd lines were not; the list of our own "
                                + "was looked at as a whole, among others for given names that neighbouring languages have in a "
                                + "form of their own, and for how Russian and Ukrainian write each other's names."),
                DataChecksum.of(gold, needs().stream().map(gold::resolve).toList()),
                List.of(
                        new ScoreTable(
                                List.of(
                                        "script and lines",
                                        "against",
                                        "same",
                                        "other",
                                        "area",
                                        "accuracy",
                                        "fits as well"),
                                rows),
                        SpellingList.ours().table()),
                List.copyOf(missed));
    }

    private List<List<String>> rows(String script, int half, List<JsonNode> pairs) {
        List<String> latin = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (int i = half; i < pairs.size(); i += 2) {
            latin.add(pairs.get(i).get("en").asText().toLowerCase(Locale.ROOT));
            written.add(pairs.get(i).get(script).asText());
        }
        Set<String> same = new HashSet<>();
        for (int i = 0; i < latin.size(); i++) {
            same.add(latin.get(i) + "\t" + written.get(i));
        }
        Separation chance = new Separation();
        Separation near = new Separation();
        Separation changed = new Separation();
        NearNames nears = new NearNames(latin);
        Random random = new Random(SEED);
        for (int i = 0; i < latin.size(); i++) {
            double likeness = NameLikeness.ofPersons(latin.get(i), written.get(i));
            chance.same(likeness);
            changed.same(likeness);
            changed.other(NameLikeness.ofPersons(nears.changed(latin.get(i)), written.get(i)), likeness);
            int other = random.nextInt(latin.size());
            if (!same.contains(latin.get(other) + "\t" + written.get(i))) {
                chance.other(NameLikeness.ofPersons(latin.get(other), written.get(i)), likeness);
            }
            List<Integer> close = nears.of(i, NEAR);
            if (!close.isEmpty()) {
                near.same(likeness);
            }
            for (int c : close) {
                if (!same.contains(latin.get(c) + "\t" + written.get(i))) {
                    near.other(NameLikeness.ofPersons(latin.get(c), written.get(i)), likeness);
                }
            }
            if (likeness < CLEAR) {
                missed.add(script + " " + (2 * i + half + 1) + " " + latin.get(i) + " " + written.get(i) + " "
                        + String.format(Locale.ROOT, "%.2f", likeness));
            }
        }
        String lines = script + (half == 0 ? ", odd lines" : ", even lines");
        return List.of(
                row(lines, "by chance", chance),
                row(lines, "one letter off in the list", near),
                row(lines, "one letter changed", changed));
    }

    private static List<String> row(String lines, String against, Separation separation) {
        return List.of(
                lines,
                against,
                String.valueOf(separation.sames()),
                String.valueOf(separation.others()),
                NamesMeasure.figure(separation.area()),
                NamesMeasure.figure(separation.accuracy()),
                NamesMeasure.figure(separation.asLike()));
    }
}
