package io.stemma.reading.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.reading.measure.MeasureSentences.Case;
import io.stemma.reading.measure.MeasureSentences.Found;
import io.stemma.reading.measure.MeasureSentences.Score;
import io.stemma.reading.measure.MeasureSentences.Wanted;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureFinderTest {
    /** What the finder does on each set, so that it does not fall behind: share of wanted found, share of found right. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "en-more", "de-more"})
    void findsNineOfTenMeasuresAndNothingElse(String set) {
        Score sum = MeasureSentences.of(set.substring(0, 2), set).stream()
                .map(MeasureSentences::score)
                .reduce(new Score(0, 0, 0), Score::plus);
        assertThat(sum.right()).isGreaterThanOrEqualTo(sum.wanted() * 9 / 10);
        assertThat(sum.right()).isGreaterThanOrEqualTo(sum.found() * 9 / 10);
    }

    static Stream<Case> withoutMeasures() {
        return Stream.of("en", "de")
                .flatMap(l -> MeasureSentences.of(l).stream())
                .filter(c -> c.wanted().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("withoutMeasures")
    void talkInGeneralIsNoMeasure(Case c) {
        assertThat(Found.in(c.language(), c.text()).measures()).isEmpty();
    }

    @Test
    void offsetsLeadBackToTheText() {
        String text = "It rained. Norway lifted its sanctions on Haiti on Monday.";
        MeasureMention m = Found.in("en", text).measures().get(0);
        assertThat(m.trigger().of(text)).isEqualTo("lifted its sanctions");
        assertThat(m.span().of(text)).startsWith("Norway").contains("Haiti");
        assertThat(m.sentence()).isEqualTo(1);
    }

    @Test
    void aPronounStandsForTheOneItNames() {
        String text = "Minister Ali Darwish lives in Oslo. Norway imposed a travel ban on him.";
        Found found = Found.in("en", text);
        Wanted wanted = new Wanted("travel ban", "in force", "NO", "Ali Darwish", "");
        assertThat(found.measures()).anyMatch(m -> found.meets(wanted, m));
    }
}
