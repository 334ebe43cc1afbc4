package io.stemma.score.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stemma.language.LanguagePacks;
import io.stemma.lineage.AlignedPair;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How aligned sentences are counted. */
class AlignmentTallyTest {
    @Test
    void aPairIsRightWhereBothAreOfOneLine() {
        LinedPair.Tally tally = new LinedPair.Tally();
        int[] one = {0, 1, 1, 2, 4};
        int[] other = {0, 1, 3, 4};
        tally.add(
                one,
                other,
                List.of(
                        new AlignedPair(0, 0, 1),
                        new AlignedPair(1, 1, 1),
                        new AlignedPair(2, 1, 1),
                        new AlignedPair(3, 2, 1)));
        assertThat(tally.meant()).isEqualTo(3);
        assertThat(tally.precision()).isCloseTo(3.0 / 4, within(1e-9));
        assertThat(tally.recall()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void everyFourthLineIsLeftOutOfEitherSideAnotherOne() {
        List<String> lines = IntStream.range(0, 9)
                .mapToObj(i -> "Ship number " + i + " left the harbour.")
                .toList();
        Rendering one = new Rendering("a", "one", "en", lines);
        List<LinedPair> pairs =
                LinedPair.of(one, new Rendering("a", "other", "en", lines), new Kin(LanguagePacks.ofStemma()));
        assertThat(pairs).hasSize(2);
        assertThat(pairs.get(0).oneLines()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(pairs.get(1).oneLines()).containsExactly(0, 2, 3, 4, 6, 7, 8);
        assertThat(pairs.get(1).otherLines()).containsExactly(0, 1, 2, 4, 5, 6, 8);
    }
}
