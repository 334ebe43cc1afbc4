package io.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** German words in English. */
class GlosserTest {
    private static final LanguagePack GERMAN = LanguagePacks.ofStemma().of("de").orElseThrow();

    private static List<String> terms(String word) {
        return GERMAN.glosser().terms(GERMAN.tokens(word, new Span(0, word.length())));
    }

    static Stream<Row> derived() {
        return GERMAN.table("derived.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("derived")
    void everyEndingLeadsFromItsWordToItsBase(Row row) {
        assertThat(row.cell(2)).endsWith(row.cell(0));
        String stem =
                row.cell(2).substring(0, row.cell(2).length() - row.cell(0).length());
        assertThat(stem + row.cell(1)).isEqualToIgnoringCase(row.cell(3));
        assertThat(row.cell(4)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "Erbauung, build",
        "Beschimpfungen, insult|abuse",
        "beschimpfend, insult|abuse",
        "Planerinnen, planner",
        "syrisch, Syrian",
        "Wazzungen, wazzungen"
    })
    void whatTheLexiconLacksIsDerivedFromWhatItHas(String word, String expected) {
        assertThat(terms(word)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"gewonnenen, win|gain", "entstandene, arise|emerge|be created"})
    void aDeclinedParticipleLeadsToItsVerb(String word, String gloss) {
        assertThat(terms(word)).containsExactly(gloss);
    }

    @Test
    void theNounIsTheLikelierGlossOfAWordThatTheLexiconHasAsOne() {
        assertThat(terms("Steuern").get(0)).startsWith("tax|");
        assertThat(terms("steuern").get(0)).doesNotStartWith("tax|");
    }

    @ParameterizedTest
    @CsvSource({"Hafen, WHOLE", "Hafenstreik, IN_PARTS", "Erbauung, DERIVED", "Workshop, SAME", "Xyrgelbaum, NOT"})
    void itTellsHowFarAWordIsKnown(String word, Glosser.Known known) {
        Token token = GERMAN.tokens(word, new Span(0, word.length())).get(0);
        assertThat(GERMAN.glosser().known(token)).isEqualTo(known);
    }
}
