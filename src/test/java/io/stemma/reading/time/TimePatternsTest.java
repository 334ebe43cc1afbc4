package io.stemma.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Article;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the pattern tables does what its own examples say. */
class TimePatternsTest {
    private static final String PUBLISHED = "2025-04-03";

    record Line(String language, Row row) {
        @Override
        public String toString() {
            return language + "/" + row.where();
        }
    }

    static Stream<Line> lines() {
        return LanguagePacks.ofStemma().all().stream()
                .flatMap(p -> p.table("time/patterns.tsv").stream().map(r -> new Line(p.code(), r)));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsItsExample(Line line) {
        if (line.row().cell(1).equals("none")) {
            assertThat(line.row().cell(3)).as("an example").isNotEmpty();
            return;
        }
        assertThat(line.row().cell(2))
                .as("an example")
                .contains("[")
                .contains("=")
                .contains("]");
        String example = line.row().cell(2);
        int open = example.indexOf('[');
        int equals = example.indexOf('=', open);
        int close = example.indexOf(']', open);
        String expression = example.substring(open + 1, equals);
        String value = example.substring(equals + 1, close);
        String text = example.substring(0, open) + expression + example.substring(close + 1);
        List<String> found = find(line.language(), text).stream()
                .map(m -> m.span().of(text) + "=" + m.value())
                .toList();
        assertThat(found).contains(expression + "=" + value);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void leavesTheOtherAlone(Line line) {
        String text = line.row().cell(3);
        if (!text.isEmpty()) {
            assertThat(find(line.language(), text))
                    .extracting(m -> m.span().of(text))
                    .isEmpty();
        }
    }

    static List<TimeMention> find(String language, String text) {
        return find(language, text, PUBLISHED);
    }

    static List<TimeMention> find(String language, String text, String published) {
        LanguagePack pack = LanguagePacks.ofStemma().of(language).orElseThrow();
        Article article = new Article(
                Article.idOf("a.txt", null, null, text),
                "a.txt",
                null,
                null,
                null,
                null,
                null,
                published,
                published == null ? null : "manifest",
                language,
                text,
                List.of());
        return pack.part(TimeFinder.class, TimeFinder::new).find(pack.parse(article));
    }
}
