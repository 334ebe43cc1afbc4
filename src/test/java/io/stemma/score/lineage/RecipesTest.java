package io.stemma.score.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.lineage.DerivationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pairs are made the same way each time, and counted by the rule that is written down. */
class RecipesTest {
    private static Rendering rendering(String document, String by, String language) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            lines.add("Line " + i + " of " + document + " by " + by + ", 35 pages long.");
        }
        return new Rendering(document, by, language, lines);
    }

    private static List<GoldDocument> documents() {
        List<GoldDocument> documents = new ArrayList<>();
        for (String id : List.of("a.1", "a.2", "b.3", "b.4", "c.5", "c.6", "d.7", "d.8")) {
            List<Rendering> machines = new ArrayList<>();
            for (int m = 0; m < 7; m++) {
                machines.add(rendering(id, "machine " + m, "de"));
            }
            documents.add(new GoldDocument(
                    id,
                    rendering(id, "original", "en"),
                    List.of(rendering(id, "person 1", "de"), rendering(id, "person 2", "de")),
                    machines));
        }
        return documents;
    }

    @Test
    void theSamePairsEachTime() {
        assertThat(Recipes.of(documents())).isEqualTo(Recipes.of(documents())).hasSizeGreaterThan(200);
    }

    @Test
    void noPairJoinsTheHalves() {
        for (LabelledPair pair : Recipes.of(documents())) {
            assertThat(Recipes.learning(pair.from().text().document()))
                    .isEqualTo(Recipes.learning(pair.to().text().document()));
        }
    }

    @Test
    void aVersionDiffersAndIsNewer() {
        List<LabelledPair> versions = Recipes.of(documents()).stream()
                .filter(p -> p.kinds().equals(Set.of(DerivationKind.VERSION)))
                .toList();
        assertThat(versions).isNotEmpty().allSatisfy(p -> {
            assertThat(p.from().text().lines()).isNotEqualTo(p.to().text().lines());
            assertThat(p.newer()).isEqualTo(1);
            if (p.from().published() != null) {
                assertThat(p.from().published()).isGreaterThan(p.to().published());
            }
        });
        assertThat(versions).anyMatch(p -> "35".equals(p.was()));
    }

    @Test
    void eachKindIsADecision() {
        KindTally tally = new KindTally();
        tally.add(Set.of(DerivationKind.TRANSLATION, DerivationKind.VERSION), Set.of(DerivationKind.TRANSLATION));
        tally.add(Set.of(), Set.of(DerivationKind.TRANSLATION));
        tally.add(Set.of(), Set.of());
        assertThat(tally.figures(DerivationKind.TRANSLATION)).containsExactly("0.500", "1.000", "0.667");
        assertThat(tally.figures(DerivationKind.VERSION)).containsExactly("0.000", "0.000", "0.000");
        assertThat(tally.figures(null)).containsExactly("1.000", "0.500", "0.667");
    }

    @Test
    void runsOfWordsLeaveOutWhatIsQuoted() {
        String words = "one two three four five six seven eight nine ten eleven twelve";
        assertThat(FalseKin.runs(words)).hasSize(1);
        assertThat(FalseKin.runs("He said “" + words + "” twice.")).isEmpty();
    }
}
