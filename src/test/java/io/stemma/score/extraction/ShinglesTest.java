package io.stemma.score.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShinglesTest {
    private static final Shingles TRUTH = Shingles.of("The pier is closed, for the winter.");

    @Test
    void theSameWordsAreAHitWhateverStandsBetweenThem() {
        assertThat(Shingles.of("The pier is closed\n\nfor the winter").f1(TRUTH))
                .isEqualTo(1);
    }

    @Test
    void moreTextCostsPrecisionAndLessCostsRecall() {
        Shingles more = Shingles.of("Home Sport The pier is closed, for the winter.");
        Shingles less = Shingles.of("The pier is closed, for");

        assertThat(more.precision(TRUTH)).isEqualTo(4.0 / 6);
        assertThat(more.recall(TRUTH)).isEqualTo(1);
        assertThat(less.precision(TRUTH)).isEqualTo(1);
        assertThat(less.recall(TRUTH)).isEqualTo(0.5);
        assertThat(less.f1(TRUTH)).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void aTextSaidTwiceCountsTwice() {
        Shingles twice = Shingles.of("The pier is closed, for the winter. The pier is closed, for the winter.");

        assertThat(twice.precision(TRUTH)).isLessThan(0.8);
    }

    @Test
    void nothingIsRightWhereThereIsNothing() {
        assertThat(Shingles.of("").f1(Shingles.of(""))).isEqualTo(1);
        assertThat(Shingles.of("").f1(TRUTH)).isZero();
    }
}
