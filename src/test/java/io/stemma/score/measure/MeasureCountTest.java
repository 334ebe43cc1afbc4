package io.stemma.score.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.language.LanguagePacks;
import io.stemma.reading.Reader;
import org.junit.jupiter.api.Test;

/** How measures are counted against those marked. */
class MeasureCountTest {
    private static MeasureCount count(String lines) {
        Reader reader = new Reader(LanguagePacks.ofStemma());
        MeasureCount count = new MeasureCount();
        ToldSentence.of(lines).forEach(s -> count.add(s, reader.read(s.article("en"))));
        return count;
    }

    @Test
    void aMeasureIsRightWhereAllThatIsMarkedIsFound() {
        MeasureCount count = count("""
                # a remark
                Norway imposed sanctions on Haiti on Monday.
                = sanction / in force / NO / HT / from="Monday"
                Norway imposed sanctions on Haiti on Monday.
                = sanction / in force / PE / HT
                Norway imposed sanctions on Haiti on Monday.
                = tariff|sanction / * / - / *
                It rained.
                = none
                """);
        assertThat(count.sentences()).isEqualTo(4);
        assertThat(count.marked()).isEqualTo(3);
        assertThat(count.found()).isEqualTo(3);
        assertThat(count.alike()).isEqualTo(1);
        assertThat(count.recall()).isEqualTo(1 / 3.0);
        assertThat(count.precision()).isEqualTo(1 / 3.0);
        assertThat(count.missed()).hasSize(2);
    }

    @Test
    void oneFoundMeasureAnswersOneMarkedOne() {
        MeasureCount count = count("""
                Norway imposed sanctions on Haiti.
                = sanction / in force / NO / HT
                = sanction / in force / NO / HT
                """);
        assertThat(count.recall()).isEqualTo(0.5);
        assertThat(count.precision()).isEqualTo(1);
    }
}
