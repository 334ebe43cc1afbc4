package io.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a later version puts into sentences that stood there before. */
class AdditionsTest {
    private static final String REST =
            " The harbour of Lima has been closed since the storm, and forty ships wait outside."
                    + " Fishermen burned nets on the quay and asked for help from the state. A court is to hear their case in May.";

    private static final String MORE =
            " Pilots in Callao plan a strike of three days. Grain for two hundred bakeries lies in" + " the holds.";

    private static List<String> added(String older, String newer) {
        String text = "Harbour talks\n\n" + newer + REST + MORE;
        Derivation d = new Derivations(Texts.PACKS)
                .between(
                        Texts.of("Quay Mail", "2025-05-05", "en", "Harbour talks\n\n" + older + REST),
                        Texts.of("Quay Mail", "2025-05-06", "en", text))
                .orElseThrow();
        boolean newerIsFrom = d.newer().equals(d.from());
        return (newerIsFrom ? d.onlyInFrom() : d.onlyInTo())
                .stream()
                        .map(p -> p.span().of(text))
                        .filter(t -> !MORE.contains(t))
                        .toList();
    }

    @Test
    void aNameWithWhatIsNewAroundItIsTold() {
        assertThat(added(
                        "The minister held talks with shipowners on Monday.",
                        "The minister met Jane Roe, head of the Callao pilots, on Monday, a clerk said."))
                .containsExactly("met Jane Roe, head of the Callao pilots, on Monday, a clerk said");
    }

    @Test
    void otherWordsThatNameNobodyAreNoAddition() {
        assertThat(added(
                        "The minister held talks with shipowners on Monday.",
                        "The minister held very long and rather difficult talks with angry shipowners on Monday."))
                .isEmpty();
    }
}
