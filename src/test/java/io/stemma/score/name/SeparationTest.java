package io.stemma.score.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeparationTest {
    @Test
    void tiesCountHalf() {
        Separation s = new Separation();
        s.same(0.9);
        s.same(0.5);
        s.other(0.5);
        s.other(0.1);
        assertThat(s.area()).isCloseTo(3.5 / 4, within(1e-9));
        assertThat(s.accuracy()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void nearNamesDifferInOneLetter() {
        NearNames near = new NearNames(List.of("lind", "lint", "linde", "lin", "fogel", "lind"));
        assertThat(near.of(0, 9)).containsExactlyInAnyOrder(1, 2, 3);
        String changed = near.changed("fogel");
        assertThat(changed).hasSize(5).isNotEqualTo("fogel");
    }
}
