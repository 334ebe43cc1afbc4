package io.stemma.list;

import java.time.LocalDate;

/**
 * A party's place on a list as of a day.
 *
 * @param party the party, as the state that tells of it has it
 * @param status whether it was on the list on that day
 * @param told the state of the list that tells so
 * @param seenFrom the day of the first state held that has it: by then it was listed
 * @param lastSeen where it is no longer listed, or gone in the state after the day: the day of the last state that has it;
 *     else null
 * @param goneBy the day of the state that first lacks it after that; else null
 */
public record Listing(
        ListedParty party,
        ListingStatus status,
        ListEdition told,
        LocalDate seenFrom,
        LocalDate lastSeen,
        LocalDate goneBy) {}
