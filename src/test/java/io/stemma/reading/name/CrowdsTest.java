package io.stemma.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Article;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import io.stemma.reading.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Those who act under no name of their own. */
class CrowdsTest {
    record Pattern(String language, String id, String must, String not) {
        @Override
        public String toString() {
            return language + " " + must;
        }
    }

    static Stream<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>();
        for (LanguagePack pack : LanguagePacks.ofStemma().all()) {
            for (Row r : pack.table("names/crowds.tsv")) {
                patterns.add(new Pattern(pack.code(), r.cell(0), r.cell(4), r.cell(5)));
            }
        }
        return patterns.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void findsWhatItMustAndLeavesTheRest(Pattern p) {
        assertThat(groups(p.language(), p.must())).anyMatch(g -> g.key().startsWith(p.id() + "."));
        assertThat(groups(p.language(), p.not())).noneMatch(g -> g.key().startsWith(p.id() + "."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Police in Nairobi arrested Ada Holm.|police.ke",
                "de|Die Polizei in Nairobi nahm Ada Holm fest.|police.ke",
                "en|Farmers blocked a road. It is dry in Peru.|farmers.pe",
                "en|Colombian rebels attacked Norway.|rebels.co",
            })
    void areOfTheCountryWhereTheyAct(String language, String text, String key) {
        assertThat(groups(language, text)).extracting(LocalActor::key).contains(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|Peru pulled its soldiers out of Chile.", "en|Kenyan police arrested Ada Holm."})
    void areNoOthersThanTheStateThatActsByThem(String language, String text) {
        assertThat(groups(language, text)).isEmpty();
    }

    private static List<LocalActor> groups(String language, String text) {
        Article article = new Article(
                "a", "a.txt", null, null, null, null, null, "2025-06-11", "manifest", language, text, List.of());
        return new Reader(LanguagePacks.ofStemma())
                .read(article).names().actors().stream()
                        .filter(a -> a.kind() == NameKind.GROUP)
                        .toList();
    }
}
