package io.stemma.score.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BCubedTest {
    @Test
    void aGroupOfTwoPersonsCostsPrecisionAndASplitPersonCostsRecall() {
        BCubed mixed = BCubed.of(List.of("g", "g", "h"), List.of("Lind", "Fogel", "Kjær"));
        assertThat(mixed.precision()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(mixed.recall()).isEqualTo(1);
        BCubed split = BCubed.of(List.of("g", "h"), List.of("Lind", "Lind"));
        assertThat(split.precision()).isEqualTo(1);
        assertThat(split.recall()).isCloseTo(0.5, within(1e-9));
        assertThat(split.f1()).isCloseTo(2.0 / 3, within(1e-9));
    }
}
