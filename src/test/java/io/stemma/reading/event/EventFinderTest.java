package io.stemma.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Article;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.Reader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many happenings a sentence tells. */
class EventFinderTest {
    private static final Reader READER = new Reader(LanguagePacks.ofStemma());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Norwegian and Chadian diplomats sat down in Oslo to discuss fish. | 1
                    en | Norwegian diplomats met officials from Chad and will discuss fish with Peru. | 2
                    de | Norwegische und tschadische Diplomaten setzten sich in Oslo zusammen, um über Fisch zu beraten. | 1
                    """)
    void whatTalksAreForIsNoTalksOfItsOwn(String language, String text, int talks) {
        Article article =
                new Article("a", "made-up", null, null, null, null, null, null, null, language, text, List.of());
        assertThat(READER.read(article).events())
                .filteredOn(e -> e.type() == EventType.CONSULT)
                .hasSize(talks);
    }
}
