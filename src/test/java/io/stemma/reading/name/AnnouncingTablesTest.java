package io.stemma.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each row of words that announce names: its example's name is found, its counter-example names nothing. */
class AnnouncingTablesTest {
    @TestFactory
    List<DynamicTest> rows() {
        List<DynamicTest> tests = new ArrayList<>();
        for (var pack : LanguagePacks.ofStemma().all()) {
            OwnSentences reader = new OwnSentences(pack.code());
            for (Row row : pack.table("names/announcing.tsv")) {
                NameKind kind = NameKind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
                tests.add(DynamicTest.dynamicTest(pack.code() + " " + row.cell(2), () -> {
                    assertThat(reader.read(row.cell(2)).actors()).anyMatch(a -> a.kind() == kind);
                    assertThat(reader.read(row.cell(3)).actors()).isEmpty();
                }));
            }
        }
        return tests;
    }
}
