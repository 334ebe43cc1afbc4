package io.stemma.reading.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Article;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the credit tables finds its example and leaves its counter-example alone. */
class CreditTablesTest {
    @TestFactory
    Stream<DynamicTest> patterns() {
        List<DynamicTest> tests = new ArrayList<>();
        for (LanguagePack pack : LanguagePacks.ofStemma().all()) {
            for (Row row : pack.table("credit/patterns.tsv")) {
                tests.add(DynamicTest.dynamicTest(row.where() + " " + row.cell(0), () -> check(pack, row)));
            }
        }
        return tests.stream();
    }

    private static void check(LanguagePack pack, Row row) {
        String marked = row.cell(2);
        if (!marked.isEmpty()) {
            String source = marked.substring(marked.indexOf('{') + 1, marked.indexOf('}'));
            assertThat(credits(pack, marked.replaceAll("[{}]", "")))
                    .singleElement()
                    .satisfies(c -> assertThat(OutletNames.same(c, source)).isTrue());
        }
        assertThat(credits(pack, row.cell(3))).isEmpty();
    }

    private static List<String> credits(LanguagePack pack, String text) {
        Article article =
                new Article("x", "x.txt", null, null, null, null, null, null, null, pack.code(), text, List.of());
        return pack.part(CreditFinder.class, CreditFinder::new).find(pack.parse(article)).stream()
                .map(Credit::outlet)
                .toList();
    }
}
