package io.stemma.reading.clause;

import io.stemma.language.VerbForm;
import java.util.ArrayList;
import java.util.List;

/** Builds clauses in a language where the subject stands before the verb and the object after it. */
final class FixedOrderClauses {
    private final ClauseWords table;
    private final Word[] words;
    private final NounReader nouns;
    private final PhraseReader phrases;
    private final List<Draft> drafts = new ArrayList<>();
    private Draft now;
    /** The commas and stops of the current clause since its verb. */
    private List<Integer> marks = new ArrayList<>();

    FixedOrderClauses(ClauseWords table, Word[] words, NounReader nouns) {
        this.table = table;
        this.words = words;
        this.nouns = nouns;
        this.phrases = new PhraseReader(words, nouns);
    }

    List<Draft> build() {
        open(ClauseKind.MAIN, null);
        int i = 0;
        while (i < words.length) {
            i = Math.max(i + 1, step(i));
        }
        return drafts;
    }

    private Draft open(ClauseKind kind, Draft parent) {
        now = new Draft(kind, parent);
        drafts.add(now);
        marks = new ArrayList<>();
        return now;
    }

    private int step(int i) {
        Word w = words[i];
        switch (w.tag()) {
            case COMMA, STOP -> {
                mark(i);
                return i + 1;
            }
            case SUB -> {
                if (i > 0 && words[i - 1].tag() == Tag.STOP) {
                    open(ClauseKind.MAIN, null);
                }
                Draft d = open(ClauseKind.SUBORDINATE, now);
                d.opener = w.token().lower();
                d.relation = w.value();
                d.take(i, i + 1);
                return i + 1;
            }
            case REL -> {
                relative(i, "");
                return i + 1;
            }
            case PREP -> {
                return preposition(i);
            }
            case TO -> {
                return infinitive(i);
            }
            case VERB, AUX -> {
                return w.finite() ? finite(i) : nonfinite(i, "");
            }
            default -> {
                return noun(i);
            }
        }
    }

    private void mark(int i) {
        now.take(i, i + 1);
        marks.add(i);
    }

    private int noun(int i) {
        Draft.Part part = phrases.read("", i, i, words.length, this::opensClause);
        if (part == null) {
            now.take(i, i + 1);
            return i + 1;
        }
        if (i > 0 && words[i - 1].tag() == Tag.COMMA && closed(part)) {
            nameAfter(part);
        }
        now.parts.add(part);
        now.take(part.from, part.to);
        return part.to;
    }

    private boolean closed(Draft.Part part) {
        return part.to >= words.length || words[part.to].is(Tag.COMMA, Tag.STOP, Tag.QUOTE);
    }

    /** A person's name between commas names the official before it: "her envoy for trade, Ann Lee,". */
    private void nameAfter(Draft.Part part) {
        Member name = part.members.get(0);
        if (part.members.size() > 1 || !nouns.person(name)) {
            return;
        }
        for (int k = now.parts.size() - 1, end = part.from - 1; k >= 0 && now.parts.get(k).to == end; k--) {
            Draft.Part p = now.parts.get(k);
            Member m = p.members.get(p.members.size() - 1);
            if (nouns.official(m) && !nouns.person(m)) {
                p.members.set(p.members.size() - 1, m.named(name.name()));
                return;
            }
            end = p.from;
        }
    }

    /** Whether the clause has its verb already and another finite one follows what ends here. */
    private boolean opensClause(int end) {
        if (now.verb == null || !now.verb.finite) {
            return false;
        }
        int j = end;
        while (j < words.length && words[j].is(Tag.ADV)) {
            j++;
        }
        while (j + 1 < words.length && words[j].is(Tag.PREP)) {
            Member m = nouns.member(j + 1, words.length);
            if (m == null) {
                break;
            }
            j = m.to();
        }
        return j < words.length && words[j].finite();
    }

    private void relative(int i, String preposition) {
        Draft outer = now;
        Draft.Part antecedent = outer.lastPart();
        if (antecedent != null
                && antecedent.role == Phrase.Role.TIME
                && outer.parts.size() > 1
                && !table.in(Tag.SUB, words[i].token().lower())) {
            antecedent = outer.parts.get(outer.parts.size() - 2);
        }
        Draft d = open(ClauseKind.RELATIVE, outer);
        d.opener = words[i].token().lower();
        if (antecedent != null
                && antecedent.preposition.equals(table.setting("place"))
                && !words[i].value().equals("place")
                && antecedent.members.get(0).name() != null) {
            antecedent = placed(outer, antecedent);
        }
        d.antecedent = table.in(Tag.POSS, d.opener) ? null : antecedent;
        d.relativePreposition = words[i].value().equals("place") ? table.setting("place") : preposition;
        d.take(i, i + 1);
    }

    /** The phrase that this phrase of place belongs to, or itself. */
    private static Draft.Part placed(Draft outer, Draft.Part place) {
        int k = outer.parts.indexOf(place) - 1;
        return k >= 0 && outer.parts.get(k).to == place.from && outer.parts.get(k).role != Phrase.Role.TIME
                ? outer.parts.get(k)
                : place;
    }

    private int preposition(int i) {
        int j = i + 1;
        while (j < words.length && words[j].is(Tag.ADV, Tag.QUOTE)) {
            j++;
        }
        if (j < words.length && words[j].tag() == Tag.PREP) {
            now.take(i, j);
            return preposition(j);
        }
        if (j < words.length && words[j].tag() == Tag.REL && now.lastPart() != null) {
            now.take(i, i + 1);
            relative(j, words[i].value());
            return j + 1;
        }
        if (j < words.length && words[j].tag() == Tag.VERB && words[j].form() == VerbForm.GERUND) {
            return nonfinite(j, words[i].token().lower());
        }
        Draft.Part part =
                j < words.length ? phrases.read(words[i].value(), i, j, words.length, this::opensClause) : null;
        if (part == null) {
            now.take(i, i + 1);
            return i + 1;
        }
        if ((table.setting("of", part.preposition) || nouns.within(now.lastPart(), part))
                && now.lastPart() != null
                && now.lastPart().to == i) {
            adopt(part);
        }
        now.parts.add(part);
        now.take(i, part.to);
        return part.to;
    }

    /** Those whom the phrase names act in the phrases it hangs on: "tens of thousands of Chadians". */
    private void adopt(Draft.Part part) {
        Draft.Part of = part;
        for (int k = now.parts.size() - 1; k >= 0; k--) {
            Draft.Part head = now.parts.get(k);
            if (head.to != of.from || k < now.parts.size() - 1 && !table.setting("of", of.preposition)) {
                return;
            }
            nouns.adopt(head, of);
            of = head;
        }
    }

    private int infinitive(int i) {
        Draft outer = now;
        Draft d = open(ClauseKind.INFINITIVE, outer);
        d.opener = words[i].token().lower();
        d.take(i, i + 1);
        int end = group(i + 1, d);
        Draft.Part last = outer.lastPart();
        if (last != null && last.to == i && table.setting("infinitive-subject", last.preposition)) {
            d.antecedent = last;
        } else {
            d.subjectOf = outer;
        }
        return end;
    }

    private int nonfinite(int i, String opener) {
        Draft outer = now;
        boolean joined = i > 0 && words[i - 1].tag() == Tag.CC && outer.verb != null;
        if (joined && words[outer.verb.head].form() == words[i].form()) {
            Draft d = sibling(outer);
            int end = group(i, d);
            if (d.verb == null) {
                return end;
            }
            d.verb.passive |= outer.verb.passive;
            d.verb.modal = outer.verb.modal;
            d.verb.effect = outer.verb.effect;
            d.verb.tense = outer.verb.tense;
            d.verb.finite = outer.verb.finite;
            return end;
        }
        boolean bare = words[i].form() == VerbForm.INFINITIVE;
        Draft d = open(bare ? ClauseKind.INFINITIVE : ClauseKind.PARTICIPIAL, outer);
        d.opener = opener;
        if (!opener.isEmpty()) {
            d.take(i - 1, i);
        }
        Draft.Part last = outer.lastPart();
        boolean passive = words[i].form() == VerbForm.PARTICIPLE;
        if (opener.isEmpty()
                && last != null
                && last.to == i
                && last.role != Phrase.Role.TIME
                && (passive || outer.verb == null || !setting(last))) {
            d.antecedent = last;
        } else {
            d.subjectOf = outer;
        }
        int end = group(i, d);
        if (d.verb != null) {
            d.verb.passive = passive;
        }
        return end;
    }

    /** Whether the phrase only says when or where: "marched in Oslo demanding", "on Monday demanding". */
    private boolean setting(Draft.Part p) {
        Member m = p.members.get(0);
        return !p.preposition.isEmpty()
                && (nouns.time(m) || p.preposition.equals(table.setting("place")) && m.name() != null);
    }

    private Draft sibling(Draft of) {
        Draft d = open(of.kind, of.parent);
        d.relation = of.relation;
        d.opener = of.opener;
        d.subjectOf = of;
        return d;
    }

    private int finite(int i) {
        boolean joined = i > 0 && conjoined(i);
        if (now.verb == null && now.kind != ClauseKind.PARTICIPIAL) {
            return group(i, now);
        }
        if (joined && owner() == null) {
            Draft base = now;
            while (base.verb == null || !base.verb.finite) {
                base = base.parent;
                if (base == null) {
                    base = now;
                    break;
                }
            }
            return group(i, sibling(base));
        }
        if (inverted(i)) {
            return group(i, open(ClauseKind.MAIN, null));
        }
        List<Draft.Part> fresh = fresh();
        boolean afterMark = !fresh.isEmpty() && marks.stream().anyMatch(m -> m < fresh.get(0).from);
        Draft owner = owner();
        if (joined && now.verb != null && now.verb.finite) {
            return group(i, sibling(now));
        }
        boolean within =
                (now.kind == ClauseKind.INFINITIVE || now.kind == ClauseKind.PARTICIPIAL && now.antecedent != null)
                        && now.verb != null
                        && !fresh.isEmpty()
                        && fresh.stream().skip(1).noneMatch(FixedOrderClauses::bare)
                        && !table.speech(words[now.verb.head].lemma());
        boolean attribute = now.kind == ClauseKind.RELATIVE
                && now.verb != null
                && now.parent == owner
                && !marks.isEmpty() == afterMark
                && !table.speech(words[now.verb.head].lemma());
        boolean opening = afterMark && owner != null && owner.parts.stream().noneMatch(FixedOrderClauses::bare);
        boolean told = now.relation.equals("content")
                && now.verb != null
                && now.parent == owner
                && fresh.stream().filter(FixedOrderClauses::bare).count() == 1
                && !afterMark
                && !table.speech(words[now.verb.head].lemma());
        if (owner != null && (within && !opening || attribute && !afterMark || told)) {
            now = owner;
            return group(i, owner);
        }
        if (owner != null && (fresh.stream().noneMatch(FixedOrderClauses::bare) || afterMark)) {
            if (afterMark) {
                move(now, owner, fresh);
            }
            now = owner;
            return group(i, owner);
        }
        if (afterMark && fresh.stream().anyMatch(FixedOrderClauses::bare)) {
            Draft old = now;
            Draft d = open(ClauseKind.MAIN, null);
            move(old, d, fresh);
            return group(i, d);
        }
        if (judged(i)) {
            return beside(i);
        }
        if (fresh.stream().anyMatch(FixedOrderClauses::bare)) {
            return content(i, fresh);
        }
        Draft described = described();
        if (described != null) {
            return behind(i, described);
        }
        Draft d = open(ClauseKind.MAIN, null);
        return group(i, d);
    }

    /**
     * The clause that describes the subject of the verb at hand, which another clause has taken for its own: "was angry, and
     * a truce offered by Chad was turned down".
     */
    private Draft described() {
        for (Draft d = now; d != null && d.parent != null; d = d.parent) {
            Draft.Part p = about(d);
            boolean attribute = d.kind == ClauseKind.PARTICIPIAL || d.kind == ClauseKind.RELATIVE;
            if (attribute
                    && p != null
                    && bare(p)
                    && d.parent.parts.contains(p)
                    && d.parent.verb != null
                    && d.parent.verb.first() < p.from
                    && words[p.from - 1].tag() == Tag.CC) {
                return d;
            }
        }
        return null;
    }

    private static Draft.Part about(Draft d) {
        return d.antecedent == null && d.subjectOf != null ? d.subjectOf.antecedent : d.antecedent;
    }

    /** Opens a clause beside the one that holds what is described, with this as its subject. */
    private int behind(int i, Draft described) {
        Draft holder = described.parent;
        Draft base = holder;
        while (base.parent != null && (base.verb == null || !base.verb.finite)) {
            base = base.parent;
        }
        Draft d = open(base.kind, base.parent);
        d.relation = base.relation;
        d.opener = base.opener;
        move(holder, d, new ArrayList<>(List.of(about(described))));
        described.parent = d;
        return group(i, d);
    }

    /** Whether a verb of speech stands right behind a comma with its subject behind it: ", said the mayor". */
    private boolean inverted(int i) {
        return i + 1 < words.length
                && words[i - 1].tag() == Tag.COMMA
                && now.verb != null
                && owner() == null
                && table.speech(words[i].lemma())
                && (words[i + 1].is(Tag.DET) || words[i + 1].tag().noun());
    }

    /** The phrases behind the verb that may belong to a clause of their own: those after the last mark with a phrase behind it. */
    private List<Draft.Part> fresh() {
        List<Draft.Part> after = new ArrayList<>(now.parts);
        after.removeIf(p -> now.verb != null && p.from < now.verb.first());
        for (int m = marks.size() - 1; m >= 0; m--) {
            int mark = marks.get(m);
            List<Draft.Part> behind = new ArrayList<>(after);
            behind.removeIf(p -> p.from < mark);
            if (behind.stream().anyMatch(FixedOrderClauses::bare)) {
                return behind;
            }
        }
        return marks.isEmpty() ? after : List.of();
    }

    /** The last phrase is the subject of this verb: what stands between the two verbs opens a clause without conjunction. */
    private int content(int i, List<Draft.Part> fresh) {
        Draft old = now;
        int k = fresh.size() - 1;
        while (k > 0 && !bare(fresh.get(k))) {
            k--;
        }
        boolean joined = fresh.get(k).from > 0 && words[fresh.get(k).from - 1].tag() == Tag.CC;
        Draft d = open(joined ? old.kind : ClauseKind.SUBORDINATE, joined ? old.parent : old);
        d.relation = joined ? old.relation : "content";
        if (!joined && (old.verb == null || !table.speech(words[old.verb.head].lemma()))) {
            d.relation = "";
        }
        move(old, d, new ArrayList<>(fresh.subList(k, fresh.size())));
        return group(i, d);
    }

    /** Whether the verb is one of being, whose subject a clause of speech has taken: "said claims that Chad had paid were true". */
    private boolean judged(int i) {
        Draft above = now.parent;
        Draft.Part noun = above == null ? null : above.lastPart();
        return now.relation.equals("content")
                && noun != null
                && bare(noun)
                && noun.to == now.tokens.first()
                && above.verb != null
                && above.verb.head == noun.from - 1
                && table.speech(words[above.verb.head].lemma())
                && table.setting("content-noun", words[noun.members.get(0).head()].lemma())
                && table.setting("copula", words[i].lemma());
    }

    /** Opens the clause of the verb between that of speech and the one at hand, with the last phrase of that as its subject. */
    private int beside(int i) {
        Draft told = now;
        Draft speech = told.parent;
        Draft d = open(ClauseKind.SUBORDINATE, speech);
        d.relation = "content";
        move(speech, d, new ArrayList<>(List.of(speech.lastPart())));
        told.parent = d;
        return group(i, d);
    }

    private static boolean bare(Draft.Part p) {
        return p.preposition.isEmpty() && p.role != Phrase.Role.TIME;
    }

    private boolean conjoined(int i) {
        int j = i - 1;
        while (j > 0 && words[j].is(Tag.ADV)) {
            j--;
        }
        return words[j].tag() == Tag.CC;
    }

    /** The nearest clause around the current one that lacks a verb and has something for a subject. */
    private Draft owner() {
        for (Draft d = now.parent; d != null; d = d.parent) {
            if (d.verb == null
                    && d.kind != ClauseKind.INFINITIVE
                    && d.kind != ClauseKind.PARTICIPIAL
                    && (d.kind == ClauseKind.MAIN || !d.parts.isEmpty() || d.antecedent != null)) {
                return d;
            }
        }
        return null;
    }

    private static void move(Draft from, Draft to, List<Draft.Part> parts) {
        from.parts.removeAll(parts);
        for (Draft.Part p : parts) {
            for (int t = p.from; t < p.to; t++) {
                from.tokens.remove(t);
                to.tokens.add(t);
            }
        }
        to.parts.addAll(parts);
    }

    /** Reads the verb group that starts here into the clause; the index after it. */
    private int group(int i, Draft d) {
        Draft.Verb v = new Draft.Verb();
        v.negated = i > 1 && words[i - 1].tag() == Tag.ADV && words[i - 2].tag() == Tag.NEG;
        boolean be = false;
        boolean have = false;
        int j = i;
        int end = i;
        for (; j < words.length; j++) {
            Word w = words[j];
            if (w.tag() == Tag.AUX) {
                if (v.tokens.isEmpty()) {
                    v.finite = w.finite();
                    v.tense = tense(w);
                }
                String kind = w.value().substring(0, w.value().indexOf(':'));
                if (kind.equals("modal")) {
                    v.modal = w.lemma();
                    v.effect = w.value().substring(w.value().indexOf(':') + 1);
                    v.tense = Tense.FUTURE;
                }
                be = kind.equals("be") || kind.equals("get") && !have;
                have = kind.equals("have");
                if (have) {
                    v.tense = Tense.PAST;
                }
                v.tokens.add(j);
                v.head = j;
                end = j + 1;
            } else if (w.tag() == Tag.VERB) {
                boolean helped = !v.tokens.isEmpty();
                if (helped && w.finite() && !be) {
                    break;
                }
                if (!helped) {
                    v.finite = w.finite();
                    v.tense = tense(w);
                }
                v.passive = be && w.form() == VerbForm.PARTICIPLE;
                v.tokens.add(j);
                v.head = j;
                end = j + 1;
                break;
            } else if (w.tag() == Tag.NEG) {
                v.negated = true;
                end = j + 1;
            } else if (w.tag() == Tag.QUOTE) {
                if (v.tokens.isEmpty() || j + 1 >= words.length || !words[j + 1].is(Tag.ADV, Tag.VERB)) {
                    break;
                }
            } else if (!w.is(Tag.ADV, Tag.REFL) && !(w.tag() == Tag.DAY && !v.tokens.isEmpty())) {
                break;
            }
        }
        d.verb = v.tokens.isEmpty() ? null : v;
        marks = new ArrayList<>();
        d.take(i, end);
        return Math.max(end, i + 1);
    }

    private static Tense tense(Word w) {
        return switch (w.form()) {
            case PRESENT, SUBJUNCTIVE_I -> Tense.PRESENT;
            case PAST, SUBJUNCTIVE_II -> Tense.PAST;
            default -> Tense.NONE;
        };
    }
}
