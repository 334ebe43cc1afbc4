package io.stemma.reading.clause;

import io.stemma.language.Analysis;
import io.stemma.language.Pos;
import io.stemma.language.Token;
import io.stemma.language.VerbForm;

/** Finds the two halves of a verb group that embraces its clause: "hat … verhaftet", "… verhaftet worden sei". */
final class VerbBracket {
    private final ClauseWords table;
    private final Word[] words;

    VerbBracket(ClauseWords table, Word[] words) {
        this.table = table;
        this.words = words;
    }

    /** Whether the word can be nothing but a finite verb. */
    boolean sure(int i) {
        Token t = words[i].token();
        return words[i].verbal()
                && t.finite()
                && !t.can(VerbForm.INFINITIVE)
                && !t.can(VerbForm.PARTICIPLE)
                && !(t.can(Pos.ADJECTIVE) && words[i].tag() != Tag.AUX);
    }

    /** Whether the word is in the past where it stands, though it has the form of an adjective too: "verhängten". */
    boolean told(int i) {
        Token t = words[i].token();
        return words[i].tag() == Tag.VERB
                && t.can(VerbForm.PAST)
                && !t.can(VerbForm.INFINITIVE)
                && i > 0
                && (words[i - 1].tag().noun() || words[i - 1].tag() == Tag.CC);
    }

    /** The finite verb of a clause of any order, or -1. */
    int finite(int from, int to) {
        int any = -1;
        for (int i = from; i < to; i++) {
            if (!words[i].verbal() || !words[i].token().finite()) {
                continue;
            }
            if (i > 0 && words[i - 1].tag() == Tag.TO) {
                continue;
            }
            if (sure(i)) {
                return i;
            }
            if (any < 0 || words[i].tag() == Tag.AUX && words[any].tag() != Tag.AUX) {
                any = i;
            }
        }
        if (any >= 0
                && words[any].token().can(VerbForm.INFINITIVE)
                && any == to - 1
                && any > from + 1
                && words[any].tag() != Tag.AUX
                && !beforeIsSubject(from, any)) {
            return -1;
        }
        return any;
    }

    private boolean beforeIsSubject(int from, int verb) {
        return words[verb - 1].tag().noun() && verb - from <= 2;
    }

    /** Whether the finite verb stands behind all nouns of its clause. */
    boolean verbFinal(int finite, int to) {
        for (int i = finite + 1; i < to; i++) {
            if (!words[i].is(Tag.QUOTE, Tag.ADV) && !words[i].verbal()) {
                return false;
            }
        }
        for (int i = finite + 1; i < to; i++) {
            if (words[i].verbal()) {
                return words[finite].tag() == Tag.AUX
                        && words[i].token().can(VerbForm.INFINITIVE)
                        && i == finite + 1
                        && finite > 0
                        && false;
            }
        }
        return true;
    }

    boolean infinitiveOnly(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sure(i)) {
                return false;
            }
        }
        return lastInfinitive(from, to) >= 0
                && (markedInfinitive(from, to) >= 0
                        || table.classes(words[from].token()).containsKey(Tag.PREP));
    }

    /** The last infinitive of the stretch, if it closes it, or -1. */
    int lastInfinitive(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (words[i].verbal() && words[i].token().can(VerbForm.INFINITIVE)) {
                return i;
            }
            if (words[i].tag().noun() && i < to - 6) {
                return -1;
            }
        }
        return -1;
    }

    int lastParticiple(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (words[i].tag() == Tag.VERB
                    && words[i].form() != VerbForm.GERUND
                    && words[i].token().can(VerbForm.PARTICIPLE)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the word is an infinitive with its marker, before it or within it ("abzureisen"). */
    private boolean marked(int i) {
        return words[i].verbal()
                && (i > 0 && words[i - 1].tag() == Tag.TO
                        || words[i].form() == VerbForm.INFINITIVE
                                && !words[i].token()
                                        .lower()
                                        .equals(words[i].lemma().toLowerCase(java.util.Locale.ROOT)));
    }

    /** The infinitive right after its marker, or -1. */
    int markedInfinitive(int from, int to) {
        for (int i = Math.max(1, from); i < to; i++) {
            if (marked(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The verb group of a clause with its finite verb second. */
    Draft.Verb second(int from, int to) {
        int finite = finite(from, to);
        if (finite < 0) {
            return null;
        }
        return group(finite, from, to, finite + 1);
    }

    /** The verb group of a clause with its verbs last; null where there is none. */
    Draft.Verb last(int from, int to) {
        int finite = -1;
        for (int i = to - 1; i >= from; i--) {
            if (words[i].verbal() && words[i].token().finite() && (sure(i) || finite < 0 && !follows(i, from))) {
                finite = i;
                if (sure(i)) {
                    break;
                }
            }
        }
        if (finite >= 0 && !sure(finite) && markedInfinitive(from, to) == finite) {
            finite = -1;
        }
        if (finite < 0) {
            int head = lastInfinitive(from, to);
            head = head < 0 ? lastParticiple(from, to) : head;
            return head < 0 ? null : group(-1, from, to, from);
        }
        return group(finite, from, to, from);
    }

    /** The verb group of a helping verb and the main verb that closes a later stretch. */
    Draft.Verb closed(int finite, int from, int to) {
        return group(finite, from, to, from);
    }

    /** Whether an unsure finite verb is an infinitive or participle that a sure finite one before it helps. */
    private boolean follows(int i, int from) {
        for (int j = from; j < i; j++) {
            if (sure(j)) {
                return true;
            }
        }
        return false;
    }

    /** The verb group of a conjunct that shares the helping verb before it: "hat gezahlt und Hilfe gefordert". */
    Draft.Verb joined(int helper, int from, int to) {
        Draft.Verb v = group(helper, from, to, from);
        v.tokens.remove(Integer.valueOf(helper));
        return v;
    }

    private Draft.Verb group(int finite, int from, int to, int searchFrom) {
        Draft.Verb v = new Draft.Verb();
        int end = -1;
        for (int i = to - 1; i >= searchFrom; i--) {
            if (i != finite && VerbSecondClauses.nonfinite(words[i]) && words[i].form() != VerbForm.GERUND) {
                end = i;
                break;
            }
        }
        boolean helper = finite < 0 || words[finite].tag() == Tag.AUX;
        if (end < 0 && helper && finite > from && fronted(finite - 1, from)) {
            end = finite - 1;
        }
        int start = end;
        while (start > searchFrom && start >= 0) {
            Word w = words[start - 1];
            if (start - 1 != finite && VerbSecondClauses.nonfinite(w)) {
                start--;
            } else if (w.tag() == Tag.TO && start - 2 >= searchFrom && VerbSecondClauses.nonfinite(words[start - 2])) {
                start -= 2;
            } else {
                break;
            }
        }
        boolean marked = end > 0
                && start > 0
                && words[start - 1].tag() == Tag.TO
                && finite >= 0
                && words[finite].tag() != Tag.AUX;
        if (end < 0 || !helper || marked) {
            v.head = finite;
            v.tokens.add(finite);
        } else {
            v.head = -1;
            for (int i = start; i <= end; i++) {
                if (words[i].verbal()) {
                    v.tokens.add(i);
                    if (v.head < 0 && words[i].tag() != Tag.AUX) {
                        v.head = i;
                    }
                }
            }
            if (v.head < 0) {
                v.head = v.tokens.get(0);
            }
            if (finite >= 0) {
                v.tokens.add(finite);
                v.tokens.sort(null);
            }
        }
        shape(v, finite);
        for (int i = from; i < to; i++) {
            if (words[i].tag() == Tag.NEG
                    && !(i + 1 < to
                            && words[i + 1].tag() == Tag.ADV
                            && i + 2 < to
                            && words[i + 2].tag().nominal())) {
                v.negated = true;
            }
        }
        return v;
    }

    /** Whether a participle opens the clause, before its helping verb: "Eingeflogen sei er am Dienstag". */
    private boolean fronted(int i, int from) {
        return words[i].token().can(VerbForm.PARTICIPLE)
                && words[i].tag() == Tag.VERB
                && (i == from || words[i - 1].is(Tag.QUOTE, Tag.COMMA, Tag.STOP));
    }

    private void shape(Draft.Verb v, int finite) {
        v.finite = finite >= 0;
        boolean become = false;
        boolean be = false;
        boolean perfect = false;
        for (int i : v.tokens) {
            if (i == v.head || words[i].tag() != Tag.AUX) {
                continue;
            }
            String value = words[i].value();
            String kind = value.substring(0, value.indexOf(':'));
            become |= kind.equals("become");
            be |= kind.equals("be");
            perfect |= (kind.equals("have") || kind.equals("be")) && i != finite;
            if (kind.equals("modal") && i == finite) {
                v.modal = words[i].lemma();
                v.effect = effect(i);
            }
        }
        Token head = words[v.head].token();
        boolean participle = head.can(VerbForm.PARTICIPLE) && words[v.head].tag() == Tag.VERB && v.tokens.size() > 1;
        boolean infinitive = head.can(VerbForm.INFINITIVE);
        boolean finiteBecome =
                finite >= 0 && finite != v.head && words[finite].value().startsWith("become");
        boolean past = finiteBecome && words[finite].token().can(VerbForm.PAST);
        boolean future = finiteBecome && infinitive && !(past && participle);
        int becomes = 0;
        for (int i : v.tokens) {
            becomes += i != v.head && words[i].value().startsWith("become") ? 1 : 0;
        }
        v.passive = participle && (become && (!future || becomes > 1) || be && !become && !perfectOf(v.head));
        if (finite >= 0) {
            v.tense = tense(words[finite]);
            if (finiteBecome && (future || becomes > 1 && !v.passive || becomes > 1 && inFuture(v, finite))) {
                v.tense = Tense.FUTURE;
                v.effect = words[finite].token().can(VerbForm.SUBJUNCTIVE_II)
                                && !words[finite].token().can(VerbForm.PAST)
                        ? "WOULD"
                        : "PLANNED";
            } else if (v.head != finite && words[finite].value().startsWith("have")
                    || v.head != finite && participle && be && !v.passive) {
                v.tense = Tense.PAST;
            }
        }
        if (!v.modal.isEmpty() && perfect && participle) {
            v.effect = "";
            v.tense = Tense.PAST;
        }
    }

    private boolean inFuture(Draft.Verb v, int finite) {
        for (int i : v.tokens) {
            if (i != finite && i != v.head && words[i].value().startsWith("become")) {
                return words[i].token().can(VerbForm.INFINITIVE);
            }
        }
        return false;
    }

    private boolean perfectOf(int head) {
        for (Analysis a : words[head].token().analyses()) {
            if (table.beingPerfect(a.lemma())) {
                return true;
            }
        }
        return false;
    }

    private String effect(int i) {
        String value = words[i].value();
        return value.substring(value.indexOf(':') + 1);
    }

    private static Tense tense(Word w) {
        return w.token().can(VerbForm.PAST)
                ? Tense.PAST
                : w.token().can(VerbForm.SUBJUNCTIVE_II) && !w.token().can(VerbForm.PRESENT)
                        ? Tense.PAST
                        : Tense.PRESENT;
    }
}
