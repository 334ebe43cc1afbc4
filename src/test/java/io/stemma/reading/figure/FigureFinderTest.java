package io.stemma.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Article;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.ParsedArticle;
import io.stemma.reading.clause.ArticleClauses;
import io.stemma.reading.name.NameFinder;
import io.stemma.reading.time.TimeFinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of many kinds with all the figures in them. */
class FigureFinderTest {
    record Expected(double value, Double upper, String unit, String counts, String modifier) {
        static Expected of(String line) {
            String[] c = line.split("\\|", -1);
            return new Expected(
                    Double.parseDouble(c[0]),
                    c[1].isEmpty() ? null : Double.valueOf(c[1]),
                    blank(c[2]),
                    blank(c[3]),
                    blank(c[4]));
        }

        static Expected of(FigureMention m) {
            return new Expected(m.value(), m.upper(), m.unit(), m.counts(), m.modifier());
        }

        private static String blank(String s) {
            return s.isEmpty() ? null : s;
        }
    }

    static Stream<Arguments> sentences() {
        return Stream.of("en", "de")
                .flatMap(language -> lines("/io/stemma/reading/figure/" + language + ".tsv")
                        .map(line -> line.split("\t", -1))
                        .map(c -> Arguments.of(language, c[0], c[1])));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsAllFigures(String language, String text, String expected) {
        List<Expected> all = expected.isEmpty()
                ? List.of()
                : Arrays.stream(expected.split("; ")).map(Expected::of).toList();
        assertThat(find(language, text)).extracting(Expected::of).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The new mole is 14 kilometres long. | length
                    en | A 14-metre-high mast fell. | height
                    en | The talks in Lima lasted nearly three hours. | length
                    en | They bought 14 kilograms of rice. |
                    de | Die Mole soll 14 Kilometer lang werden. | length
                    de | Ein 14 Meter hoher Mast stürzte um. | height
                    de | Das Gespräch dauerte fast drei Stunden. | length
                    de | Sie kauften 14 Kilogramm Reis. |
                    """)
    void tellsWhatOfAThingIsMeasured(String language, String text, String dimension) {
        assertThat(find(language, text))
                .singleElement()
                .extracting(FigureMention::dimension)
                .isEqualTo(dimension);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The harbour board put the damage at 7 million dollars. | harbour board
                    en | Marshals spoke of 4,000 guests. | Marshals
                    de | Das Hafenamt bezifferte den Schaden auf sieben Millionen Euro. | Hafenamt
                    en | Damage estimated at 7 million dollars worries nobody. |
                    """)
    void tellsWhoReckonsAFigure(String language, String text, String giver) {
        assertThat(find(language, text))
                .singleElement()
                .extracting(m -> m.giver() == null ? null : m.giver().of(text))
                .isEqualTo(giver);
    }

    static List<FigureMention> find(String language, String text) {
        LanguagePack pack = LanguagePacks.ofStemma().of(language).orElseThrow();
        Article article = new Article(
                Article.idOf("a.txt", null, null, text),
                "a.txt",
                null,
                null,
                null,
                null,
                null,
                "2025-05-14",
                "manifest",
                language,
                text,
                List.of());
        ParsedArticle parsed = pack.parse(article);
        return pack.part(FigureFinder.class, FigureFinder::new)
                .find(
                        parsed,
                        new ArticleClauses(
                                parsed,
                                pack.part(NameFinder.class, NameFinder::new).find(parsed)),
                        pack.part(TimeFinder.class, TimeFinder::new).find(parsed));
    }

    private static Stream<String> lines(String resource) {
        try (var in = FigureFinderTest.class.getResourceAsStream(resource)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n")).filter(l -> !l.isBlank() && !l.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
