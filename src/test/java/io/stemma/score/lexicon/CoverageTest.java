package io.stemma.score.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stemma.language.Glosser.Known;
import org.junit.jupiter.api.Test;

/** How known words are counted. */
class CoverageTest {
    @Test
    void wordsCountEachTimeAndLemmasOnce() {
        Coverage coverage = new Coverage();
        coverage.add("Hafen", Known.WHOLE);
        coverage.add("Hafen", Known.WHOLE);
        coverage.add("Gnirz", Known.NOT);
        coverage.add("gnirz", Known.NOT);
        coverage.add("Hafenstreik", Known.IN_PARTS);
        coverage.add("Dwalm", Known.NOT);
        assertThat(coverage.tokens()).isEqualTo(6);
        assertThat(coverage.share(Known.WHOLE)).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(coverage.share(Known.NOT)).isCloseTo(0.5, within(1e-9));
        assertThat(coverage.lemmas()).isEqualTo(4);
        assertThat(coverage.knownLemmas()).isCloseTo(0.5, within(1e-9));
        assertThat(coverage.unknown(1)).containsExactly("gnirz 2");
    }
}
