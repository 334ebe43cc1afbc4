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
}
