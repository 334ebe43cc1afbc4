package io.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each article hangs from its nearest source; what follows from that is implied. */
class DescentTest {
    private static Derivation derivation(String from, String to, double likeness, DerivationKind... kinds) {
        List<AlignedPair> pairs = List.of(new AlignedPair(0, 0, likeness), new AlignedPair(1, 1, likeness));
        return new Derivation(
                from, to, EnumSet.copyOf(Set.of(kinds)), true, null, pairs, List.of(), List.of(), List.of());
    }

    @Test
    void theVersionOfACopyIsImplied() {
        Derivation copy = derivation("reprint", "source", 1, DerivationKind.COPY);
        Derivation version = derivation("update", "source", 0.9, DerivationKind.VERSION);
        Derivation roundabout = derivation("update", "reprint", 0.8, DerivationKind.VERSION);
        assertThat(Descent.implied(List.of(roundabout, version, copy))).containsExactly(roundabout);
    }

    @Test
    void aCreditedSourceIsNearer() {
        Derivation credited = derivation("summary", "source", 0.5, DerivationKind.SUMMARY, DerivationKind.CITATION);
        Derivation likelier = derivation("summary", "rewrite", 0.6, DerivationKind.SUMMARY);
        Derivation rewrite = derivation("rewrite", "source", 0.7, DerivationKind.REWRITE);
        assertThat(Descent.implied(List.of(credited, likelier, rewrite))).containsExactly(likelier);
    }

    @Test
    void whatMakesOneOfTwoFamiliesIsNot() {
        Derivation one = derivation("digest", "storm", 0.6, DerivationKind.SUMMARY);
        Derivation other = derivation("digest", "election", 0.5, DerivationKind.SUMMARY);
        assertThat(Descent.implied(List.of(one, other))).isEmpty();
    }

    @Test
    void theOrderOfTheDerivationsDoesNotMatter() {
        List<Derivation> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < i; j++) {
                all.add(derivation("a" + i, "a" + j, 0.5 + (i * 7 + j * 3) % 5 / 10.0, DerivationKind.VERSION));
            }
        }
        Set<Derivation> implied = Set.copyOf(Descent.implied(all));
        assertThat(implied).hasSize(10);
        Random random = new Random(5);
        for (int n = 0; n < 20; n++) {
            Collections.shuffle(all, random);
            assertThat(Set.copyOf(Descent.implied(all))).isEqualTo(implied);
        }
    }
}
