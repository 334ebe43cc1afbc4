package io.stemma.score.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.language.LanguagePacks;
import io.stemma.reading.Reader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How found figures are counted against expected ones. */
class FigureTallyTest {
    private static final Reader READER = new Reader(LanguagePacks.ofStemma());

    private static FigureTally tally(String text, String figures, List<String> missed) {
        FigureSentence sentence = FigureSentence.of("en", List.of("-", text, figures));
        FigureTally tally = new FigureTally();
        tally.add(sentence, FigureClaims.of(List.of(sentence.read(READER))), missed);
        return tally;
    }

    @Test
    void allRight() {
        List<String> missed = new ArrayList<>();
        FigureTally tally = tally("The army lost 27 soldiers.", "27|||soldiers|||", missed);
        assertThat(tally.cells())
                .containsExactly("1", "1.000", "1.000", "1.000", "1.000", "1.000", "1.000", "0 of 0", "0", "0 of 0");
        assertThat(missed).isEmpty();
    }

    @Test
    void aWrongUnitIsAMissAndOneBeyond() {
        List<String> missed = new ArrayList<>();
        FigureTally tally = tally("The army lost 27 soldiers.", "27||EUR|soldiers|||", missed);
        assertThat(tally.cells().subList(0, 4)).containsExactly("1", "0.000", "0.000", "0.000");
        assertThat(missed).hasSize(2);
    }

    @Test
    void aWrongThingCountsAgainstTheThingAlone() {
        List<String> missed = new ArrayList<>();
        FigureTally tally = tally("The army lost 27 soldiers.", "27|||tanks|||", missed);
        assertThat(tally.cells().subList(1, 6)).containsExactly("1.000", "1.000", "1.000", "0.000", "0.000");
        assertThat(missed).hasSize(1);
    }
}
