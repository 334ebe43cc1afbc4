package io.stemma.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of our own were written before the finders saw them; most are read just as marked. */
class OwnSentencesTest {
    @ParameterizedTest
    @CsvSource({"de, 57", "en, 59"})
    void readsAsManyAsBefore(String language, int atLeast) {
        OwnSentences sentences = new OwnSentences(language);
        long exact = sentences.lines().stream()
                .filter(l -> sentences.differences(l).isEmpty())
                .count();
        assertThat(exact)
                .as("sentences read exactly of " + sentences.lines().size())
                .isGreaterThanOrEqualTo(atLeast);
    }
}
