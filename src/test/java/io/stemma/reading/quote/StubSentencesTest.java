package io.stemma.reading.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Article;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.Reader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that break off after the word that takes up or sums up what was said before. */
class StubSentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Anleger bleibt zu, sagte Ada Quill. Demnach … | 1",
                "Am Damm wird gebaut. Das laut dem Ingenieur. | 0",
                "Am Damm wird gebaut. Dies, so Ada Quill. | 0"
            })
    void sayNothingOfTheirOwn(String text, int quotes) {
        Article article = new Article("a", "made-up", null, null, null, null, null, null, null, "de", text, List.of());
        assertThat(new Reader(LanguagePacks.ofStemma()).read(article).quotes()).hasSize(quotes);
    }
}
