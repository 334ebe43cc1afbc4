package io.stemma.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarksTest {
    private static final LanguagePacks PACKS = LanguagePacks.ofStemma();

    static Stream<Row> marks() {
        return PACKS.world("page/marks.tsv").stream();
    }

    static Stream<Row> phrases() {
        List<Row> rows = new ArrayList<>();
        for (LanguagePack pack : PACKS.all()) {
            rows.addAll(pack.table("page.tsv"));
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("marks")
    void everyMarkIsInItsExampleAndNotInItsCounterexample(Row row) {
        assertThat(row.cells()).as(row.where()).hasSize(5).noneMatch(String::isBlank);
        Marks mark = new Marks(List.of(row));
        assertThat(mark.kinds(row.cell(2))).as(row.where()).containsExactly(row.cell(0));
        assertThat(mark.kinds(row.cell(3))).as(row.where()).isEmpty();
    }

    @Test
    void whatAPartHasOrLacksIsNotWhatItIs() {
        Marks marks = new Marks(PACKS);

        assertThat(marks.kinds("content-with-sidebar no-comments hasAds")).isEmpty();
        assertThat(marks.kinds("hidden-xs hidden-print")).isEmpty();
        assertThat(marks.kinds("is-hidden")).containsExactly("hidden");
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void everyPhraseIsInItsExampleAndNoneInItsCounterexample(Row row) {
        assertThat(row.cells()).as(row.where()).hasSize(5).noneMatch(String::isBlank);
        Phrases phrases = new Phrases(PACKS);
        assertThat(phrases.count(row.cell(0), row.cell(2))).as(row.where()).isPositive();
        assertThat(phrases.count(row.cell(0), row.cell(3))).as(row.where()).isZero();
    }
}
