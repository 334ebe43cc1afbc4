package io.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FurnitureRulesTest {
    private static final LanguagePacks PACKS = LanguagePacks.ofStemma();
    private static final FurnitureRules RULES = new FurnitureRules(PACKS, new DateText(PACKS));

    static Stream<Row> rows() {
        List<Row> rows = new ArrayList<>(PACKS.world("furniture.tsv"));
        for (LanguagePack pack : PACKS.all()) {
            rows.addAll(pack.table("furniture.tsv"));
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowMatchesItsExampleAndNothingMatchesItsCounterexample(Row row) {
        assertThat(row.cells()).as(row.where()).hasSize(5).noneMatch(String::isBlank);
        FurniturePattern pattern = FurniturePattern.of(row, "von|van|de");
        assertThat(pattern.match(Line.of(row.cell(2))))
                .as(row.where() + " example")
                .isNotNull();
        assertThat(RULES.match(Line.of(row.cell(2))))
                .as(row.where() + " example by all rules")
                .isNotNull();
        assertThat(RULES.match(Line.of(row.cell(3))))
                .as(row.where() + " counterexample")
                .isNull();
    }
}
