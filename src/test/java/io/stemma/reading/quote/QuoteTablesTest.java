package io.stemma.reading.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Article;
import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import io.stemma.reading.name.NameFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the tables of quotes finds its example and leaves its counter-example alone. */
class QuoteTablesTest {
    /** An example with its marks taken off: who speaks stands in braces, what is said in brackets. */
    private record Example(String text, String speaker, String content) {
        static Example of(String marked) {
            return new Example(
                    marked.replaceAll("[\\[\\]{}]", ""), between(marked, '{', '}'), between(marked, '[', ']'));
        }

        private static String between(String s, char open, char close) {
            int from = s.indexOf(open);
            return from < 0
                    ? null
                    : s.substring(from + 1, s.indexOf(close, from)).replaceAll("[\\[\\]{}]", "");
        }
    }

    @TestFactory
    Stream<DynamicTest> cues() {
        return rows("quote/cues.tsv", (pack, row) -> {
            Example example = Example.of(row.cell(3));
            assertThat(quotes(pack, example.text()))
                    .extracting(q -> speaker(q, example.text()) + ": " + says(q, example.text()))
                    .containsExactly(example.speaker() + ": " + example.content());
            assertThat(quotes(pack, row.cell(4))).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> sources() {
        return rows("quote/sources.tsv", (pack, row) -> {
            Example example = Example.of(row.cell(1));
            assertThat(quotes(pack, example.text()))
                    .extracting(q -> speaker(q, example.text()) + ": " + says(q, example.text()))
                    .containsExactly(example.speaker() + ": " + example.content());
            assertThat(quotes(pack, row.cell(2))).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> media() {
        return rows("quote/media.tsv", (pack, row) -> {
            Example example = Example.of(row.cell(1));
            assertThat(quotes(pack, example.text()))
                    .extracting(QuoteMention::medium)
                    .containsExactly(example.speaker());
            assertThat(quotes(pack, row.cell(2)))
                    .extracting(QuoteMention::medium)
                    .allMatch(java.util.Objects::isNull);
        });
    }

    private interface Check {
        void test(LanguagePack pack, Row row);
    }

    private static Stream<DynamicTest> rows(String table, Check check) {
        List<DynamicTest> tests = new ArrayList<>();
        for (LanguagePack pack : LanguagePacks.ofStemma().all()) {
            for (Row row : pack.table(table)) {
                tests.add(DynamicTest.dynamicTest(row.where() + " " + row.cell(0), () -> check.test(pack, row)));
            }
        }
        return tests.stream();
    }

    private static List<QuoteMention> quotes(LanguagePack pack, String text) {
        Article article =
                new Article("x", "x.txt", null, null, null, null, null, null, null, pack.code(), text, List.of());
        var parsed = pack.parse(article);
        var names = pack.part(NameFinder.class, NameFinder::new).find(parsed);
        return pack.part(QuoteFinder.class, QuoteFinder::new).find(parsed, names);
    }

    private static String speaker(QuoteMention quote, String text) {
        return quote.speakerSpan().of(text);
    }

    private static String says(QuoteMention quote, String text) {
        List<String> parts = new ArrayList<>();
        for (Span s : quote.content()) {
            parts.add(s.of(text));
        }
        return String.join(" … ", parts);
    }
}
