package io.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which kinds of derivation follow from what two articles share. */
class KindsTest {
    private static Proof proof(
            boolean sameLanguage,
            double shorterCoverage,
            double longerCoverage,
            double ratio,
            double identity,
            int longerOnly,
            int aligned) {
        return new Proof(
                sameLanguage,
                shorterCoverage,
                longerCoverage,
                sameLanguage && identity < 0.9 ? 0.5 : 0.8,
                ratio,
                identity,
                0,
                0,
                0,
                longerOnly,
                0,
                0,
                4,
                aligned,
                3,
                0.6,
                3,
                0.5,
                0.3);
    }

    private static Set<DerivationKind> kinds(Proof proof) {
        return Kinds.of(proof, false, false, false, false, false);
    }

    @Test
    void aTranslationIsOfAnotherVersionWhereAllOfItIsInTheOtherThatHasSentencesMore() {
        assertThat(kinds(proof(false, 1, 0.9, 0.9, 0, 2, 12)))
                .containsExactlyInAnyOrder(DerivationKind.TRANSLATION, DerivationKind.VERSION);
        assertThat(kinds(proof(false, 1, 0.9, 0.9, 0, 1, 12))).containsExactly(DerivationKind.TRANSLATION);
        assertThat(kinds(proof(false, 0.9, 0.9, 0.9, 0, 2, 12))).containsExactly(DerivationKind.TRANSLATION);
    }

    @Test
    void aTextThatHasSentencesMoreAndElseTheSameWordsIsAnotherVersion() {
        assertThat(kinds(proof(true, 1, 0.95, 0.95, 1, 2, 12))).containsExactly(DerivationKind.VERSION);
        assertThat(kinds(proof(true, 1, 0.95, 0.95, 1, 1, 12))).containsExactly(DerivationKind.COPY);
    }

    @Test
    void aFarShorterTextAllOfWhichIsInALongerOneSumsItUp() {
        assertThat(kinds(proof(true, 1, 0.3, 0.3, 0.2, 9, 3))).containsExactly(DerivationKind.SUMMARY);
        assertThat(kinds(proof(true, 0.8, 0.3, 0.3, 0.2, 9, 3))).isEmpty();
    }
}
