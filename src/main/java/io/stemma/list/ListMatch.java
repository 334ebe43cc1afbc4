package io.stemma.list;

import java.util.List;

/**
 * A listed party that may be the one a name stands for.
 *
 * @param party the party
 * @param name the one of its names that is likest
 * @param score how like, from {@link ListMatcher#LEAST} to 1
 * @param reasons why, and what speaks against it
 */
public record ListMatch(ListedParty party, ListedName name, double score, List<MatchReason> reasons) {
    public ListMatch {
        reasons = List.copyOf(reasons);
    }
}
