package io.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which of two texts came first is told on evidence, or said to be unknown. */
class OrderOfTwoTest {
    private static final String MILL = """
            Paper mill at Ostrow to close after 112 years

            The paper mill at Ostrow will close at the end of May, its owner Lindqvist Pulp said on Tuesday.

            About 340 people will lose their jobs, the company said in a letter to the mayor, Agnes Holt.

            The mill was founded in 1912 and made newsprint for three generations.

            Orders have fallen by 60 percent since 2019, according to the plant manager, Viktor Sand.

            The council wants to turn the site into a museum and has asked the county for 4 million crowns.
            """;

    private final Derivations derivations = new Derivations(Texts.PACKS);

    private Derivation between(Witness a, Witness b) {
        return derivations.between(a, b).orElseThrow();
    }

    @Test
    void copiesOfOneDayHaveNoKnownOrder() {
        Derivation d = between(
                Texts.of("Ostrow Post", "2024-04-09", "en", MILL), Texts.of("River Mail", "2024-04-09", "en", MILL));
        assertThat(d.kinds()).isEqualTo(Set.of(DerivationKind.COPY));
        assertThat(d.directed()).isFalse();
        assertThat(d.newer()).isNull();
    }

    @Test
    void theEarlierCopyIsTheSource() {
        Witness first = Texts.of("Ostrow Post", "2024-04-09T08:10:00Z", "en", MILL);
        Witness second = Texts.of("River Mail", "2024-04-09T11:45:00Z", "en", MILL);
        Derivation d = between(second, first);
        assertThat(d.directed()).isTrue();
        assertThat(d.to()).isEqualTo(first.id());
    }

    @Test
    void aTextReprintedInALongerOneIsItsSource() {
        Witness mill = Texts.of("Ostrow Post", "2024-04-09", "en", MILL);
        String around = """
                The week in brief

                A storm tore the roofs off eleven houses in Pellworth on Sunday, and nobody was hurt.

                Farmers in the south expect a poor harvest of rye because of the wet spring.
                """ + MILL.substring(MILL.indexOf('\n')) + """

                The singer Dana Moreau cancelled her concert at the harbour theatre.

                From Monday the night train to Grenholm stops at Vester again.
                """;
        Witness week = Texts.of("River Mail", "2024-04-09", "en", around);
        Derivation d = between(mill, week);
        assertThat(d.kinds()).isEqualTo(Set.of(DerivationKind.COPY));
        assertThat(d.directed()).isTrue();
        assertThat(d.to()).isEqualTo(mill.id());
    }

    @Test
    void aFigureChangedWithoutAWordMakesAVersion() {
        Witness before = Texts.of("Ostrow Post", "2024-04-09", "en", MILL);
        Witness after = Texts.of("Ostrow Post", "2024-04-10", "en", MILL.replace("340", "290"));
        Derivation d = between(before, after);
        assertThat(d.kinds()).isEqualTo(Set.of(DerivationKind.VERSION));
        assertThat(d.newer()).isEqualTo(after.id());
        assertThat(d.changed()).extracting(Change::what).anyMatch(w -> w.contains("340") && w.endsWith("290"));
    }

    @Test
    void aNameChangedWithoutAWordMakesAVersion() {
        Witness before = Texts.of("Ostrow Post", "2024-04-09", "en", MILL);
        Witness after = Texts.of("Ostrow Post", "2024-04-10", "en", MILL.replace("Agnes Holt", "Agnes Bell"));
        Derivation d = between(before, after);
        assertThat(d.kinds()).isEqualTo(Set.of(DerivationKind.VERSION));
        assertThat(d.changed()).extracting(Change::what).contains("name: Agnes Holt → Agnes Bell");
    }

    @Test
    void whereTheOrderIsNotKnownNoArrowIsDrawn() {
        Witness one = Texts.of("Ostrow Post", null, "en", MILL);
        Witness other = Texts.of("Ostrow Post", null, "en", MILL.replace("340", "290"));
        Derivation d = between(one, other);
        assertThat(d.newer()).isNull();
        assertThat(d.changed()).extracting(Change::what).anyMatch(w -> w.contains("↔"));
    }
}
