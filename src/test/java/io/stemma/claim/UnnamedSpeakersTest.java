package io.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the packs' tables of unnamed speakers. */
class UnnamedSpeakersTest {
    @TestFactory
    Stream<DynamicTest> rows() {
        UnnamedSpeakers unnamed = new UnnamedSpeakers(LanguagePacks.ofStemma());
        List<DynamicTest> tests = new ArrayList<>();
        for (LanguagePack pack : LanguagePacks.ofStemma().all()) {
            for (Row row : pack.table("quote/unnamed.tsv")) {
                tests.add(DynamicTest.dynamicTest(row.where(), () -> {
                    assertThat(unnamed.test(row.cell(1))).as(row.cell(1)).isTrue();
                    assertThat(unnamed.test(row.cell(2))).as(row.cell(2)).isFalse();
                    assertThat(row.cell(3)).isNotBlank();
                }));
            }
        }
        return tests.stream();
    }
}
