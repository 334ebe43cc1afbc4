package io.stemma.reading.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.stemma.article.Article;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.Reader;
import io.stemma.reading.event.EventMention;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses of what is no grammar. */
class ClausesTest {
    @Test
    void wordsInNoOrderAreNoReasonToFail() {
        String text = "bekannt Auf amerikanischen dem hätten solche Botschaften im Dienstag";
        assertThatCode(() -> new Reader(LanguagePacks.ofStemma()).read(article("de", text)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de|Norwegen hat den Tschad kritisiert und Hilfe von Niger gefordert.|ACCUSE REQUEST
            de|Norwegen wird den Tschad besuchen und Niger um Hilfe bitten.|CONSULT REQUEST
            de|Norwegen hat den Tschad scharf kritisiert und verurteilt.|ACCUSE
            de|Norwegen hat den Tschad und Niger besucht.|CONSULT
            """)
    void whatSharesAHelpingVerbIsToldOnItsOwn(String language, String text, String types) {
        assertThat(events(language, text).stream().map(e -> e.type().name()).collect(Collectors.joining(" ")))
                .isEqualTo(types);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en|Brazil suspended its 35 per cent tariff on shoes from Chad.
            en|Brazil suspended its 35 percent tariff on shoes from Chad.
            """)
    void perCentIsOneWord(String language, String text) {
        assertThat(new Reader(LanguagePacks.ofStemma())
                        .read(article(language, text))
                        .measures())
                .hasSize(1);
    }

    private static List<EventMention> events(String language, String text) {
        return new Reader(LanguagePacks.ofStemma())
                .read(article(language, text))
                .events();
    }

    private static Article article(String language, String text) {
        return new Article("a", "made-up", null, null, null, null, null, null, null, language, text, List.of());
    }
}
