package io.stemma.reading.clause;

import io.stemma.reading.name.NameMention;
import java.util.List;

/**
 * A noun phrase in a clause.
 *
 * @param role what it is to the verb
 * @param preposition the preposition that opens it in its plain form, or blank
 * @param from index of its first token in the sentence, preposition included
 * @param to index after its last token
 * @param members what it names, in order
 * @param names all names within it, in order
 * @param implied whether it stands in another clause and is understood in this one
 */
public record Phrase(
        Role role,
        String preposition,
        int from,
        int to,
        List<Member> members,
        List<NameMention> names,
        boolean implied) {
    public Phrase {
        members = List.copyOf(members);
        names = List.copyOf(names);
    }

    /** What a phrase is to its verb. */
    public enum Role {
        SUBJECT,
        OBJECT,
        /** Second object without preposition: "gave <em>the rebels</em> arms". */
        INDIRECT,
        PREPOSITIONAL,
        /** Genitive that follows its noun. */
        GENITIVE,
        TIME,
        OTHER
    }

    /** Those it stands for: the names of its members. */
    public List<NameMention> heads() {
        return members.stream().map(Member::name).filter(n -> n != null).toList();
    }

    /** Whether the token lies within it. */
    public boolean holds(int token) {
        return from <= token && token < to;
    }
}
