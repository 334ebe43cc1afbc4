package io.stemma.score.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stemma.score.similarity.RatedPairs.RatedPair;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The counting of rated pairs. */
class RatedPairsTest {
    @Test
    void pairsThatHangTogetherAreOfOneGroup() {
        int[] groups = RatedPairs.groups(List.of("1_2", "3_4", "5_6", "2_3", "7_8"));
        assertThat(groups[0]).isEqualTo(groups[1]).isEqualTo(groups[3]);
        assertThat(groups[2]).isNotEqualTo(groups[0]);
        assertThat(groups[4]).isNotIn(groups[0], groups[2]);
    }

    @Test
    void correlationWithinALanguage() {
        RatedPairs pairs = new RatedPairs(List.of(
                new RatedPair("1_2", "de-de", 0, 0, null, null),
                new RatedPair("3_4", "en-en", 1, 1, null, null),
                new RatedPair("5_6", "de-de", 1, 2, null, null),
                new RatedPair("7_8", "de-de", 0.5, 3, null, null)));
        double[] rated = {0, 1, 1, 0.5};
        assertThat(pairs.pearson("de-de", new double[] {0.1, 9, 0.3, 0.2}, rated))
                .isEqualTo(1, within(1e-9));
        assertThat(pairs.pearson("de-de", new double[] {0.3, 9, 0.1, 0.2}, rated))
                .isEqualTo(-1, within(1e-9));
        assertThat(pairs.pearson("de-de", new double[] {0.3, 9, 0.3, 0.3}, rated))
                .isZero();
    }
}
