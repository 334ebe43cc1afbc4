package io.stemma.reading.clause;

import io.stemma.language.Pos;
import io.stemma.language.VerbForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the phrases of clauses whose words have cases, and tells by case, number and place what each is to the verb. */
final class VerbSecondPhrases {
    private final ClauseWords table;
    private final Word[] words;
    private final NounReader nouns;
    private final PhraseReader reader;

    VerbSecondPhrases(ClauseWords table, Word[] words, NounReader nouns) {
        this.table = table;
        this.words = words;
        this.nouns = nouns;
        this.reader = new PhraseReader(words, nouns);
    }

    void read(List<Draft> drafts) {
        List<Draft> embedded = new ArrayList<>();
        for (Draft d : drafts) {
            parts(d, embedded);
        }
        for (Draft d : drafts) {
            if (d.kind == ClauseKind.RELATIVE && d.parent != null) {
                d.antecedent = before(d.parent, d.tokens.first());
            } else if (d.kind == ClauseKind.PARTICIPIAL && d.parent != null) {
                d.antecedent = before(d.parent, d.tokens.first());
                d.subjectOf = d.antecedent == null ? d.parent : null;
            }
            roles(d);
        }
        drafts.addAll(embedded);
    }

    private static Draft.Part before(Draft parent, int token) {
        return parent.parts.stream()
                .filter(p -> p.to <= token && p.role != Phrase.Role.TIME)
                .max(Comparator.comparingInt(p -> p.to))
                .orElse(null);
    }

    private void parts(Draft d, List<Draft> embedded) {
        List<Integer> tokens = new ArrayList<>(d.tokens);
        int at = 0;
        while (at < tokens.size()) {
            int start = tokens.get(at);
            int run = at;
            while (run + 1 < tokens.size()
                    && tokens.get(run + 1) == tokens.get(run) + 1
                    && !(d.verb != null && d.verb.tokens.contains(tokens.get(run + 1)))) {
                run++;
            }
            int limit = tokens.get(run) + 1;
            if (d.verb == null || !d.verb.tokens.contains(start)) {
                stretch(d, start, limit, embedded);
            } else {
                stretch(d, start + 1, limit, embedded);
            }
            at = run + 1;
        }
    }

    private void stretch(Draft d, int from, int limit, List<Draft> embedded) {
        int i = from;
        while (i < limit) {
            Word w = words[i];
            int start = i;
            String preposition = "";
            if (w.tag() == Tag.PREP) {
                preposition = w.value();
                i++;
                if (i < limit && words[i].tag() == Tag.REL) {
                    i++;
                    continue;
                }
                while (i < limit && words[i].is(Tag.PREP, Tag.ADV)) {
                    preposition = words[i].is(Tag.PREP) ? words[i].value() : preposition;
                    i++;
                }
            }
            int noun = attributive(i, limit);
            if (noun > 0) {
                Draft.Part part = reader.read(preposition, start, noun, limit, e -> false);
                if (part != null) {
                    part.cases = words[i].value();
                    embed(d, i, noun, part, embedded);
                    add(d, part);
                    i = part.to;
                    continue;
                }
            }
            Draft.Part part = i < limit ? reader.read(preposition, start, i, limit, e -> false) : null;
            if (part != null && preposition.isEmpty() && part.to < limit && words[part.to].tag() == Tag.POST) {
                Draft.Part post = new Draft.Part(words[part.to].value(), part.from, part.to + 1);
                post.members.addAll(part.members);
                part = post;
            }
            if (part == null) {
                i = Math.max(i, start + 1);
                continue;
            }
            add(d, part);
            i = part.to;
        }
    }

    private void add(Draft d, Draft.Part part) {
        Draft.Part last = d.lastPart();
        if (part.preposition.isEmpty()
                && part.role == null
                && last != null
                && last.to == part.from
                && genitive(part)
                && words[last.members.get(last.members.size() - 1).head()].tag() == Tag.NOUN
                && last.role != Phrase.Role.TIME) {
            part.role = Phrase.Role.GENITIVE;
        }
        boolean of = part.role == Phrase.Role.GENITIVE
                || table.setting("of", part.preposition)
                || nouns.within(last, part)
                || counted(last, part);
        if (of && last != null && last.to == part.from) {
            nouns.adopt(last, part);
        }
        if (part.cases.equals("AD") && dativePlural(part)) {
            part.cases = "D";
        }
        d.parts.add(part);
    }

    /** Whether the first phrase counts what the second names: "eine halbe Million Afghanen". */
    private boolean counted(Draft.Part last, Draft.Part part) {
        return last != null
                && part.preposition.isEmpty()
                && part.cases.isEmpty()
                && table.setting(
                        "measure",
                        words[last.members.get(last.members.size() - 1).head()]
                                .token()
                                .text());
    }

    /** Whether the noun's ending shows that the determiner before it is a plural one: "den Behörden". */
    private boolean dativePlural(Draft.Part part) {
        Member m = part.members.get(0);
        Word head = words[m.head()];
        String text = head.token().lower();
        String lemma = head.lemma().toLowerCase(java.util.Locale.ROOT);
        if (!table.setting("plural-determiner", words[m.from()].token().lower())
                || head.name() != null && head.tag() == Tag.NAME
                || text.equals(lemma)
                || !text.endsWith(table.setting("plural-verb"))) {
            return false;
        }
        for (String ending : table.setting("weak").split("\\|")) {
            if (!ending.isEmpty() && lemma.endsWith(ending)) {
                return false;
            }
        }
        return true;
    }

    private boolean genitive(Draft.Part part) {
        int at = part.from;
        while (at + 1 < part.to && words[at].is(Tag.NUM)) {
            at++;
        }
        Word first = words[at];
        if (first.is(Tag.DET, Tag.POSS, Tag.NEGDET)) {
            return part.cases.contains("G");
        }
        return first.is(Tag.ADJ, Tag.NUM)
                        && at + 1 < part.to
                        && first.token().lower().endsWith(table.setting("genitive-adjective"))
                || part.members.size() == 1 && nouns.owns(first) && part.to == part.from + 1;
    }

    /** Where a determiner opens a phrase whose participle has phrases of its own, the index of that participle, or -1. */
    private int attributive(int i, int limit) {
        if (i + 2 >= limit || !words[i].is(Tag.DET, Tag.POSS, Tag.NEGDET)) {
            return -1;
        }
        int first = i + 1;
        if (!words[first].is(Tag.PREP, Tag.REFL, Tag.DET, Tag.NAME, Tag.DAY)
                && !(words[first].is(Tag.ADV) && words[first + 1].is(Tag.PREP))) {
            return -1;
        }
        if (words[first].is(Tag.DET, Tag.NAME)) {
            return -1;
        }
        for (int j = first + 1; j < limit - 1 && j < i + 12; j++) {
            if (words[j].is(Tag.COMMA, Tag.STOP) || words[j].finite() && words[j].is(Tag.AUX)) {
                return -1;
            }
            if (words[j].is(Tag.ADJ)
                    && (words[j].token().can(VerbForm.PARTICIPLE)
                            || words[j].token().can(VerbForm.GERUND))
                    && words[j + 1].is(Tag.NOUN, Tag.NAME, Tag.ADJ)) {
                return j;
            }
        }
        return -1;
    }

    private void embed(Draft d, int det, int participle, Draft.Part noun, List<Draft> embedded) {
        Draft p = new Draft(ClauseKind.PARTICIPIAL, d);
        p.take(det + 1, participle + 1);
        p.antecedent = noun;
        p.verb = new Draft.Verb();
        p.verb.tokens.add(participle);
        p.verb.head = participle;
        for (var a : words[participle].token().analyses()) {
            if (a.form() == VerbForm.PARTICIPLE
                    || a.form() == VerbForm.GERUND
                    || a.form().finite()) {
                words[participle] = words[participle].as(Tag.ADJ, a);
                break;
            }
        }
        p.verb.passive = words[participle].token().can(VerbForm.PARTICIPLE);
        stretch(p, det + 1, participle, embedded);
        roles(p);
        embedded.add(p);
    }

    private void roles(Draft d) {
        List<Draft.Part> bare = new ArrayList<>();
        for (Draft.Part p : d.parts) {
            if (!p.preposition.isEmpty()) {
                p.role = Phrase.Role.PREPOSITIONAL;
            } else if (p.role == null) {
                p.role = Phrase.Role.OTHER;
                if (words[p.members.get(0).head()].tag() != Tag.REFL) {
                    bare.add(p);
                }
            }
        }
        if (d.verb == null) {
            return;
        }
        Draft.Part subject = d.kind == ClauseKind.INFINITIVE || d.kind == ClauseKind.PARTICIPIAL || shared(d)
                ? null
                : subject(d, bare);
        if (subject != null) {
            subject.role = Phrase.Role.SUBJECT;
            bare.remove(subject);
        }
        for (Draft.Part p : bare) {
            if (p.cases.equals("D") && d.part(Phrase.Role.INDIRECT) == null) {
                p.role = Phrase.Role.INDIRECT;
            } else if (p.cases.equals("DG") || p.cases.equals("NDG") || p.cases.equals("D")) {
                p.role = d.part(Phrase.Role.INDIRECT) == null ? Phrase.Role.INDIRECT : Phrase.Role.OTHER;
            } else if (d.part(Phrase.Role.OBJECT) == null) {
                p.role = Phrase.Role.OBJECT;
            } else if (d.part(Phrase.Role.INDIRECT) == null
                    && (d.part(Phrase.Role.OBJECT).cases.isEmpty()
                            || d.part(Phrase.Role.OBJECT).cases.equals("AD"))) {
                d.part(Phrase.Role.OBJECT).role = Phrase.Role.INDIRECT;
                p.role = Phrase.Role.OBJECT;
            }
        }
    }

    /**
     * Whether the verb right behind a conjunction, or one that shares the helping verb too, goes on with the subject of the
     * clause before: "und schickte Boote", "und Boote geschickt".
     */
    private boolean shared(Draft d) {
        int first = d.tokens.first();
        return d.kind == ClauseKind.MAIN
                && d.subjectOf != null
                && d.subjectOf.part(Phrase.Role.SUBJECT) != null
                && words[first].tag() == Tag.CC
                && (d.helped || d.verb.first() == first + 1)
                && d.parts.stream().noneMatch(p -> p.cases.equals("N"));
    }

    private Draft.Part subject(Draft d, List<Draft.Part> bare) {
        boolean relative =
                d.kind == ClauseKind.RELATIVE && d.relativePreposition.isEmpty() && (d.relativeCases.contains("N"));
        Draft.Part best = null;
        int score = relative ? 2 : 0;
        for (Draft.Part p : bare) {
            int s = score(d, p, relative);
            if (s > score) {
                best = p;
                score = s;
            }
        }
        if (best == null && !relative && d.verb.finite) {
            for (Draft.Part p : bare) {
                if (p.cases.contains("N")) {
                    return p;
                }
            }
        }
        return best;
    }

    /** How likely the phrase is the subject: 0 when it cannot be. */
    private int score(Draft d, Draft.Part p, boolean relative) {
        String cases = p.cases;
        if (!cases.isEmpty() && !cases.contains("N")) {
            return 0;
        }
        Word head = words[p.members.get(p.members.size() - 1).head()];
        boolean verbPlural = pluralVerb(d);
        if (cases.equals("N")) {
            return 5;
        }
        if (cases.equals("NDG")) {
            return feminine(head) ? p.from < d.verb.first() && !relative ? 2 : 0 : 4;
        }
        if (cases.isEmpty() && verbPlural && !relative && mayBePlural(p, head) && p.from < d.verb.first()) {
            return 4;
        }
        if (verbPlural && !relative && several(p, head)) {
            return 4;
        }
        if (verbPlural && d.subjectOf != null && head.tag() == Tag.NAME && !plural(p)) {
            return 0;
        }
        if (plural(p) != verbPlural
                && (verbPlural ? p.members.size() == 1 && head.tag() == Tag.NOUN && singular(head) : true)) {
            return plural(p) || verbPlural ? 1 : 3;
        }
        if (cases.isEmpty()) {

            return head.tag() == Tag.NAME
                            || head.token().can(Pos.PROPER)
                            || head.token().can(Pos.OTHER)
                            || table.official(head)
                            || table.crowd(head) && verbPlural
                    ? 3
                    : relative ? 1 : 2;
        }
        return relative
                ? (verbPlural && !plural(p) ? 1 : d.antecedent != null && plural(d.antecedent) && !verbPlural ? 3 : 1)
                : 3;
    }

    /** Whether a noun without determiner may name several: "Rebellen", "spanische Helfer". */
    private boolean mayBePlural(Draft.Part p, Word head) {
        if (head.tag() != Tag.NOUN || words[p.from].is(Tag.DET, Tag.POSS, Tag.NEGDET)) {
            return false;
        }
        String text = head.token().lower();
        boolean same = text.endsWith("er") || text.endsWith("el") || text.endsWith("en") || text.endsWith("te");
        boolean strong = words[p.from].tag() == Tag.ADJ
                && words[p.from].token().lower().endsWith(table.setting("plural-adjective"));
        return plural(p) || same || strong && !feminine(head);
    }

    /** Whether people of one form in both numbers are several here by their determiner: "die letzten Kämpfer". */
    private boolean several(Draft.Part p, Word head) {
        return p.members.size() == 1
                && p.cases.equals("NA")
                && head.tag() == Tag.NOUN
                && singular(head)
                && head.token().lower().endsWith("er")
                && words[p.from].token().lower().endsWith("e")
                && (table.official(head) || table.crowd(head));
    }

    private static boolean singular(Word head) {
        return head.lemma().equalsIgnoreCase(head.token().text());
    }

    private boolean pluralVerb(Draft d) {
        for (int i : d.verb.tokens) {
            if (words[i].finite()
                    || d.verb.tokens.size() == 1 && words[i].token().finite()) {
                String s = words[i].token().lower();
                if (s.endsWith(table.setting("plural-verb")) || s.equals(table.setting("plural-be"))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean plural(Draft.Part p) {
        if (p.members.size() > 1) {
            return true;
        }
        Word head = words[p.members.get(0).head()];
        return head.tag() == Tag.NOUN
                && head.name() == null
                && !head.lemma().equalsIgnoreCase(head.token().text())
                && !"NDG".equals(words[p.from].value());
    }

    private boolean feminine(Word head) {
        String lemma = head.lemma().toLowerCase(java.util.Locale.ROOT);
        for (String ending : table.setting("feminine").split("\\|")) {
            if (!ending.isEmpty() && lemma.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
