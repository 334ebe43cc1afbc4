package io.stemma.score.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The counting of stories. */
class PartitionTest {
    private static final Partition GOLD = new Partition(Map.of("a", "1", "b", "1", "c", "1", "d", "2"));
    private static final Partition FOUND = new Partition(Map.of("a", "x", "b", "x", "c", "y", "d", "y"));
    private static final Set<String> ALL = Set.of("a", "b", "c", "d");

    @Test
    void bCubedAveragesOverThings() {
        var agreement = FOUND.bCubed(GOLD, ALL);
        assertThat(agreement.precision()).isEqualTo((1 + 1 + 0.5 + 0.5) / 4, within(1e-9));
        assertThat(agreement.recall()).isEqualTo((2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1) / 4, within(1e-9));
    }

    @Test
    void pairsThatShareAGroup() {
        var agreement = FOUND.pairs(GOLD, ALL);
        assertThat(agreement.precision()).isEqualTo(0.5);
        assertThat(agreement.recall()).isEqualTo(1.0 / 3, within(1e-9));
        assertThat(agreement.f1()).isEqualTo(0.4, within(1e-9));
    }

    @Test
    void thePartitionItselfIsRight() {
        assertThat(GOLD.bCubed(GOLD, ALL).f1()).isEqualTo(1);
        assertThat(GOLD.pairs(GOLD, ALL).f1()).isEqualTo(1);
    }

    @Test
    void linesJoinStories() {
        assertThat(FOUND.together("a", "c")).isFalse();
        assertThat(FOUND.joined(List.of(List.of("x", "y"))).together("a", "c")).isTrue();
    }
}
