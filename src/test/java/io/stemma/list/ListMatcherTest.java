package io.stemma.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListMatcherTest {
    private static final ListMatcher MATCHER = new ListMatcher(parties());

    private static List<ListedParty> parties() {
        List<ListedParty> parties = new ArrayList<>();
        parties.add(party("1", PartyKind.PERSON, "KOZLOV, Sergei Viktorovich", "KOZLOV"));
        parties.add(party("2", PartyKind.PERSON, "HASAN ALI AL-MASRI", null));
        parties.add(party("3", PartyKind.ORGANISATION, "DELTA SHIPPING LTD.", null));
        parties.add(party("4", PartyKind.ORGANISATION, "National Iranian Oil Products Distribution Company", null));
        parties.add(party("5", PartyKind.PERSON, "RAHMANI, Abdul Aziz", "RAHMANI"));
        return parties;
    }

    private static ListedParty party(String entry, PartyKind kind, String name, String surname) {
        return new ListedParty(
                "made",
                entry,
                kind,
                List.of(ListedName.of(name, NameQuality.STRONG, surname)),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sergej Koslow|PERSON|1",
                "Сергей Козлов|PERSON|1",
                "S. V. Kozlov|PERSON|1",
                "حسن علي المصري|PERSON|2",
                "Hassan el Masri|PERSON|2",
                "Abdulaziz Rahmani|PERSON|5",
                "Delta Shipping Limited|ORGANISATION|3",
                "NIOPDC|ORGANISATION|4",
                "Kozlov|PERSON|",
                "Andrei Kozlov|PERSON|",
                "Sergei Andreyevich Kozlov|PERSON|",
                "Viktor Sergeevich Kozlov|PERSON|",
                "Hasan Ali|PERSON|",
                "Ali Hasan al-Masri|PERSON|",
                "Delta Shipping Hong Kong Ltd|ORGANISATION|",
                "Gamma Shipping|ORGANISATION|",
            })
    void findsWhoIsMeantAndNobodyElse(String name, PartyKind kind, String entry) {
        assertThat(MATCHER.find(name, kind, 5))
                .extracting(m -> m.party().entry())
                .isEqualTo(entry == null ? List.of() : List.of(entry));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sergei Viktorovich Kozlov|1|the same words in another order",
                "Сергей Викторович Козлов|1|written in another script",
                "Sergei Kozlov|1|one name has words that the other lacks",
                "S. V. Kozlov|1|an initial for a word",
                "NIOPDC|4|its own abbreviation",
            })
    void saysWhy(String name, String entry, String reason) {
        assertThat(MATCHER.find(name, null, 5))
                .filteredOn(m -> m.party().entry().equals(entry))
                .singleElement()
                .satisfies(m ->
                        assertThat(m.reasons()).extracting(MatchReason::text).contains(reason));
    }
}
