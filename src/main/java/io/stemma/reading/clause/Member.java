package io.stemma.reading.clause;

import io.stemma.reading.name.NameMention;
import java.util.List;

/**
 * One of the things that a phrase names; a phrase with "and" has several.
 *
 * @param from index of its first token in the sentence
 * @param to index after its last token
 * @param head index of its head noun, name or pronoun
 * @param name whom it stands for: the name that is its head or its apposition, or the country or organisation that it acts
 *     for ("Chilean officials"); null where no name is known
 * @param modifiers the names before its head: owners, adjectives, first parts of compounds
 * @param owners those of them that stand in the possessive, as a possessive pronoun or as an adjective ("Chad's", "its",
 *     "Chadian")
 */
public record Member(
        int from, int to, int head, NameMention name, List<NameMention> modifiers, List<NameMention> owners) {
    public Member {
        modifiers = List.copyOf(modifiers);
        owners = List.copyOf(owners);
    }

    /** The same thing with another name. */
    Member named(NameMention other) {
        return new Member(from, to, head, other, modifiers, owners);
    }
}
