package io.stemma.reading.clause;

import io.stemma.reading.name.NameMention;
import java.util.List;

/**
 * Says for whom those act who are called by a possessive pronoun alone, where a clause tells what somebody says of his own:
 * "Chad denied that its troops had crossed the river".
 */
final class Possessors {
    private static final int FARTHEST = 4;

    private final ClauseWords table;
    private final Word[] words;
    private final NounReader nouns;

    Possessors(ClauseWords table, Word[] words, NounReader nouns) {
        this.table = table;
        this.words = words;
        this.nouns = nouns;
    }

    void name(List<Draft> drafts) {
        for (Draft d : drafts) {
            Draft.Part subject = d.part(Phrase.Role.SUBJECT);
            if (subject != null && d.parent != null) {
                NameMention owner = owner(d.parent);
                if (owner != null) {
                    subject.members.replaceAll(m -> owned(m) ? m.named(owner) : m);
                }
            }
        }
    }

    private boolean owned(Member m) {
        return m.name() == null
                && m.from() < m.head()
                && table.setting("possessive", words[m.from()].token().lower())
                && nouns.official(m);
    }

    /** Whom the subject of this clause, or of the nearest above with such a one, names; null for nobody. */
    private NameMention owner(Draft from) {
        Draft d = from;
        for (int n = 0; n < FARTHEST && d != null; n++) {
            Draft.Part subject = d.part(Phrase.Role.SUBJECT);
            if (subject != null && subject.members.get(0).name() != null) {
                return nouns.person(subject.members.get(0))
                        ? null
                        : subject.members.get(0).name();
            }
            d = d.parent;
        }
        return null;
    }
}
