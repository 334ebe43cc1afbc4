package io.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Wire text in two outlets' own reports is shown, and does not make one origin of them. */
class PassagesTest {
    private static final String WIRE =
            "The tanker Halvard Star ran aground at dawn on a sandbank four miles off the harbour of Estwick, the coastguard said.";
    private static final String QUOTE =
            "\u201cI have sailed these waters for thirty years and never have I seen a sea as heavy as this one,\u201d said the pilot.";

    private final Derivations derivations = new Derivations(Texts.PACKS);

    private static Witness one(String shared) {
        return Texts.of("Estwick Echo", "2024-02-03", "en", """
                Tanker aground off Estwick

                %s

                Two tugs from the naval base tried to pull her free at noon, but the lines broke.

                The mayor, Gwen Harker, opened the sports hall for the nineteen men of the crew.

                Fishermen complained that the buoys had not been lit since Christmas.
                """.formatted(shared));
    }

    private static Witness other(String shared) {
        return Texts.of("North Coast Herald", "2024-02-03", "en", """
                Oil fears as ship hits sandbank

                Bird wardens on the Skarra islands are getting ready for the worst.

                %s

                Her owner in Piraeus says the tanks hold 6,000 tonnes of heating oil.

                Volunteers under Tom Rudge are bringing straw and buckets to the beaches.
                """.formatted(shared));
    }

    @Test
    void sharedWireTextIsShown() {
        Derivation d = derivations.between(one(WIRE), other(WIRE)).orElseThrow();
        assertThat(d.kinds()).isEqualTo(Set.of(DerivationKind.PASSAGE));
        assertThat(d.folds()).isFalse();
        assertThat(d.aligned()).hasSize(1);
    }

    @Test
    void sharedQuotesAreNone() {
        assertThat(derivations.between(one(QUOTE), other(QUOTE))).isEmpty();
    }
}
