package io.stemma.reading.clause;

import io.stemma.reading.name.NameMention;
import java.util.ArrayList;
import java.util.List;

/** The phrases that stand in another clause and are understood in this one. */
final class Understood {
    private Understood() {}

    static List<Phrase> in(Draft d, Word[] words, List<NameMention> names) {
        List<Phrase> phrases = new ArrayList<>();
        if (d.verb == null) {
            return phrases;
        }
        if (d.antecedent != null) {
            Phrase.Role role = Phrase.Role.SUBJECT;
            if (!d.relativePreposition.isEmpty()) {
                role = Phrase.Role.PREPOSITIONAL;
            } else if (d.part(Phrase.Role.SUBJECT) != null) {
                role = d.relativeCases.equals("D")
                        ? Phrase.Role.INDIRECT
                        : d.relativeCases.equals("G") ? Phrase.Role.OTHER : Phrase.Role.OBJECT;
            }
            phrases.add(Clauses.phrase(d.antecedent, role, d.relativePreposition, words, names, true));
        }
        if (d.subjectOf != null && d.part(Phrase.Role.SUBJECT) == null) {
            Phrase subject = subject(d, words, names, 0);
            if (subject != null) {
                phrases.add(subject);
            }
        }
        return phrases;
    }

    private static Phrase subject(Draft d, Word[] words, List<NameMention> names, int depth) {
        Draft from = d.subjectOf;
        if (from == null || depth > 8) {
            return null;
        }
        Draft.Part part = null;
        if (d.fromObject) {
            part = from.part(Phrase.Role.INDIRECT);
            part = part == null ? from.part(Phrase.Role.OBJECT) : part;
        }
        if (part == null) {
            part = from.part(Phrase.Role.SUBJECT);
        }
        if (part == null && from.antecedent != null && from.relativePreposition.isEmpty()) {
            part = from.antecedent;
        }
        return part == null
                ? subject(from, words, names, depth + 1)
                : Clauses.phrase(part, Phrase.Role.SUBJECT, "", words, names, true);
    }
}
