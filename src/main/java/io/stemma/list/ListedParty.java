package io.stemma.list;

import java.time.LocalDate;
import java.util.List;

/**
 * A party that an official list names.
 *
 * @param list the list: {@code ofac-sdn}, {@code un-sc}, {@code eu-fsf}, or what a file of FollowTheMoney calls its dataset
 * @param entry its number or reference on the list
 * @param kind what it is
 * @param names its names, the one it is listed under first; never empty
 * @param programmes the programmes or regimes under which it is listed, as the list writes them
 * @param listed the day it was listed, or null where the list does not tell
 * @param births its days of birth in ISO 8601-2 (EDTF): {@code 1960-10-18}, {@code 1969-09}, {@code 1985}, {@code 1961~}
 *     for about, {@code 1952/1954} for between
 * @param nationalities nationalities of a person, flag of a vessel, as the list writes them
 * @param addresses places given as its addresses, as the list writes them
 * @param remarks what else the list says, or blank
 */
public record ListedParty(
        String list,
        String entry,
        PartyKind kind,
        List<ListedName> names,
        List<String> programmes,
        LocalDate listed,
        List<String> births,
        List<String> nationalities,
        List<String> addresses,
        String remarks) {
    /** @throws IllegalArgumentException if there is no name */
    public ListedParty {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a listed party without a name: " + list + " " + entry);
        }
        names = List.copyOf(names);
        programmes = List.copyOf(programmes);
        births = List.copyOf(births);
        nationalities = List.copyOf(nationalities);
        addresses = List.copyOf(addresses);
    }

    /** The name it is listed under. */
    public String name() {
        return names.get(0).text();
    }
}
