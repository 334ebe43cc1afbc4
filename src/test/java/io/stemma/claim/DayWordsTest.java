package io.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayWordsTest {
    @ParameterizedTest
    @CsvSource({
        "2025-04-03, 3 April 2025",
        "2025-04-03T14:05:00Z, 3 April 2025",
        "2025-04-02TAF, 2 April 2025",
        "2025-W13-WE, 29 March 2025 to 30 March 2025",
        "2025-03, March 2025",
        "2025, 2025",
        "XXXX-02-27, XXXX-02-27"
    })
    void timesAreReadable(String value, String expected) {
        assertThat(DayWords.of(value)).isEqualTo(expected);
    }
}
