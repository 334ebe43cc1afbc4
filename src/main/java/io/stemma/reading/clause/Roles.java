package io.stemma.reading.clause;

import java.util.ArrayList;
import java.util.List;

/** Says what each phrase is to its verb, where the order of words tells it. */
final class Roles {
    private final ClauseWords table;
    private final Word[] words;

    Roles(ClauseWords table, Word[] words) {
        this.table = table;
        this.words = words;
    }

    /** The last phrase before the verb, but not one in an aside: "the rebels, among them two boys, gave up". */
    private Draft.Part subject(Draft d, List<Draft.Part> before) {
        Draft.Part last = before.get(before.size() - 1);
        int end = d.verb.first() - 1;
        for (int k = before.size() - 2; k >= 0 && end > last.from && words[end].tag() == Tag.COMMA; k--) {
            Draft.Part p = before.get(k);
            if (p.to < words.length && words[p.to].tag() == Tag.COMMA && words[last.from - 1].tag() != Tag.COMMA) {
                return p;
            }
        }
        return last;
    }

    void byOrder(Draft d) {
        List<Draft.Part> before = new ArrayList<>();
        List<Draft.Part> after = new ArrayList<>();
        for (Draft.Part p : d.parts) {
            if (!p.preposition.isEmpty()) {
                p.role = Phrase.Role.PREPOSITIONAL;
            } else if (p.role != Phrase.Role.TIME) {
                p.role = Phrase.Role.OTHER;
                if (d.verb == null) {
                    continue;
                }
                (p.from < d.verb.first() ? before : after).add(p);
            }
        }
        if (d.verb == null) {
            return;
        }
        if (!before.isEmpty()) {
            subject(d, before).role = Phrase.Role.SUBJECT;
        } else if (d.verb.finite
                && d.kind == ClauseKind.MAIN
                && !after.isEmpty()
                && d.subjectOf == null
                && table.speech(words[d.verb.head].lemma())) {
            after.remove(0).role = Phrase.Role.SUBJECT;
        }
        if (after.size() > 1 && after.get(1).from == after.get(0).to && words[after.get(0).from].tag() != Tag.REFL) {
            after.get(0).role = Phrase.Role.INDIRECT;
            after.get(1).role = Phrase.Role.OBJECT;
        } else if (!after.isEmpty()) {
            after.get(0).role = Phrase.Role.OBJECT;
        }
    }
}
