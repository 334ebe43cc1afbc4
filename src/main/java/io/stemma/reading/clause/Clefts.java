package io.stemma.reading.clause;

import java.util.List;

/**
 * Gives the clause of a cleft sentence its object: "what Chad wants is a truce" says that Chad wants a truce
 * (pseudo-cleft; Quirk et al., A Comprehensive Grammar of the English Language, 18.29).
 */
final class Clefts {
    private final ClauseWords table;
    private final Word[] words;

    Clefts(ClauseWords table, Word[] words) {
        this.table = table;
        this.words = words;
    }

    void join(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft what = drafts.get(i);
            if (open(what)) {
                Draft is = says(what.parent) ? what.parent : i + 1 < drafts.size() ? drafts.get(i + 1) : null;
                if (says(is)) {
                    what.antecedent = is.part(Phrase.Role.OBJECT);
                }
            }
        }
    }

    /** Whether the clause opens like one whose object follows later. */
    private boolean open(Draft what) {
        return table.setting("cleft", what.opener)
                && what.verb != null
                && what.antecedent == null
                && what.part(Phrase.Role.SUBJECT) != null
                && what.part(Phrase.Role.OBJECT) == null;
    }

    /** Whether the clause only says what something is. */
    private boolean says(Draft is) {
        return is != null
                && is.verb != null
                && table.setting("copula", words[is.verb.head].lemma())
                && is.part(Phrase.Role.SUBJECT) == null;
    }
}
