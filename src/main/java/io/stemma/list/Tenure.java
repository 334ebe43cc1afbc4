package io.stemma.list;

/**
 * A party as it stood, word for word, in one or more states read one after the other.
 *
 * @param party the party
 * @param from number of the first state that holds it so
 * @param until number of the first state that no longer does, or {@link Long#MAX_VALUE}
 */
public record Tenure(ListedParty party, long from, long until) {
    /** Whether it stood so in a state. */
    public boolean in(ListEdition edition) {
        return from <= edition.number() && edition.number() < until;
    }
}
