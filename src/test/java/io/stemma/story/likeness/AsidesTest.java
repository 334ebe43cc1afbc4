package io.stemma.story.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of a page that are not of its matter: the rows of the packs, and how long they may be. */
class AsidesTest {
    static Stream<Arguments> rows() {
        return LanguagePacks.ofStemma().all().stream()
                .flatMap(pack -> pack.table("asides.tsv").stream().map(row -> Arguments.of(pack.code(), row)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowIsTried(String language, Row row) {
        LanguagePack pack = LanguagePacks.ofStemma().of(language).orElseThrow();
        assertThat(row.cell(1).toLowerCase(pack.locale())).contains(row.cell(0));
        assertThat(Asides.of(pack).has(row.cell(1))).isTrue();
        assertThat(Asides.of(pack).has(row.cell(2))).isFalse();
        assertThat(row.cell(3)).isNotBlank();
    }

    @Test
    void aSentenceThatRanTogetherWithTheMatterIsKept() {
        LanguagePack pack = LanguagePacks.ofStemma().of("en").orElseThrow();
        String matter = "The ferry left the harbour of Riga at noon with nine hundred people on board. ".repeat(4);
        assertThat(Asides.of(pack).has("This site uses cookies. " + matter)).isFalse();
    }

    private static String matter(String language, String sentence) {
        Asides asides = Asides.of(LanguagePacks.ofStemma().of(language).orElseThrow());
        return asides.within(sentence)
                .map(cut -> sentence.substring(0, cut.start()) + sentence.substring(cut.end()))
                .orElse(sentence);
    }

    @Test
    void talkOfThePageThatRanTogetherWithTheMatterIsCutOut() {
        assertThat(matter(
                        "en",
                        "Ferry runs aground Sign up to our newsletter See our privacy notice Captain Berg told the court"
                                + " that the helm had failed."))
                .isEqualTo("Ferry runs aground Captain Berg told the court that the helm had failed.");
        assertThat(matter(
                        "de",
                        "Fähre läuft auf Grund Um unsere Cookies zu setzen und den Newsletter zu verbessern, sammeln wir"
                                + " einiges."))
                .isEqualTo("Fähre läuft auf Grund ");
    }

    @Test
    void oneOfTheWordsAloneMayBeOfTheMatter() {
        String sentence = "The harbour sends a newsletter to nine hundred captains.";
        assertThat(matter("en", sentence)).isEqualTo(sentence);
    }
}
