package io.stemma.reading.quote;

import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import io.stemma.reading.quote.QuoteWords.Kind;
import io.stemma.reading.quote.Report.Place;
import io.stemma.reading.quote.Subjects.Subject;
import java.util.ArrayList;
import java.util.List;

/** Finds the verbs of saying of a sentence that have a speaker and are neither negated nor merely possible. */
final class Reports {
    private static final int AUXILIARY_REACH = 4;
    private static final int CITED_REACH = 12;

    private final Cues cues;
    private final Subjects subjects;
    private final NounPhrases phrases;
    private final boolean verbSecond;

    Reports(Cues cues, Subjects subjects, NounPhrases phrases, LanguagePack pack) {
        this.cues = cues;
        this.subjects = subjects;
        this.phrases = phrases;
        this.verbSecond = "verb-second".equals(pack.setting("order", ""));
    }

    /** The reports of a sentence in order. */
    List<Report> in(Line line) {
        List<Report> reports = new ArrayList<>();
        for (int v = 0; v < line.size(); v++) {
            if (line.quoted(v) != null || line.named(v) != null) {
                continue;
            }
            Report noun = verbSecond && line.is(Kind.SAYING, v) ? noun(line, v) : null;
            if (noun != null) {
                reports.add(noun);
                continue;
            }
            Cue cue = cues.at(line.tokens(), v);
            if (cue != null) {
                Report report = report(line, v, cue, reports);
                if (report != null) {
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    /** "The claim of X, the dam had held", "he refused with the remark that": a noun for what is said, and the clause. */
    private Report noun(Line line, int n) {
        NounPhrase whose = line.is(Kind.DETERMINER, n + 1) ? phrases.at(line, n + 1, line.size()) : null;
        int behind =
                n + 2 < line.size() && line.comma(n + 2) && line.token(n + 1).can(Pos.PARTICLE) ? n + 2 : n + 1;
        int comma = whose == null ? behind : Math.max(whose.core(), whose.end());
        int close = whose == null ? -1 : namedBehind(line, comma);
        comma = close > 0 ? close : comma;
        if (!line.comma(comma) || comma + 2 >= line.size()) {
            return null;
        }
        int next = comma + 1;
        while (next < line.size() && !line.comma(next)) {
            next++;
        }
        boolean that = line.is(Kind.THAT, comma + 1);
        boolean relative = line.is(Kind.RELATIVE, comma + 1) && !Contents.subjunctive(line, comma + 1, next - 1);
        if (!that && (relative || !Contents.subjunctive(line, comma + 1, next))) {
            return null;
        }
        Speaker speaker = null;
        if (whose != null) {
            speaker = phrases.speaker(line, whose);
        } else if (n > 1 && line.is(Kind.DETERMINER, n - 1) && line.is(Kind.ADJUNCT, n - 2)) {
            Subject main = subjects.main(line, subjects.clauseStart(line, n - 2), n - 2);
            speaker = main == null ? null : main.speaker();
        }
        return speaker == null ? null : new Report(line, Cue.NOUN, n, n + 1, n, comma, speaker, Place.SHARED, false);
    }

    /** The comma that closes a name between commas, where this one opens it, or -1. */
    private static int namedBehind(Line line, int comma) {
        for (int i = comma + 1; line.comma(comma) && i < Math.min(line.size(), comma + AUXILIARY_REACH + 1); i++) {
            if (line.comma(i)) {
                return i;
            }
            if (line.named(i) == null) {
                return -1;
            }
        }
        return -1;
    }

    private Report report(Line line, int v, Cue cue, List<Report> before) {
        Token t = line.token(v);
        if (line.is(Kind.AS, v - 1) && t.can(VerbForm.GERUND)) {
            return quoted(line, v, cue);
        }
        if (t.can(Pos.NOUN) && (line.nominal(v) || v > 0 && NounPhrases.genitiveMark(line.token(v - 1)))) {
            return null;
        }
        if (line.is(Kind.DETERMINER, v)
                && v + 1 < line.size()
                && line.token(v + 1).can(Pos.NOUN)) {
            return null;
        }
        if (line.is(Kind.ARTICLE, v - 1) || t.can(Pos.NOUN) && verbBefore(line, v)) {
            return null;
        }
        if (t.can(VerbForm.GERUND) && !t.finite()) {
            return gerund(line, v, cue, before);
        }
        int aux = auxiliary(line, v);
        if (aux == BARRED && !negated(line, v)) {
            return passive(line, v, cue);
        }
        if (aux == NONE && !t.finite() || aux == BARRED || negated(line, v)) {
            return null;
        }
        int finite = aux == NONE ? v : aux;
        int first = groupStart(line, finite);
        if (conditional(line, first)) {
            return null;
        }
        if (aux == NONE && toldNobody(line, v, cue)) {
            return unsaid(line, v, v, cue);
        }
        if (reflexive(line, v) && !cue.takes(Cue.Frame.SELF)) {
            return null;
        }
        if (cue.takes(Cue.Frame.IN)) {
            return impersonal(line, v, cue);
        }
        Report opening = verbSecond && line.is(Kind.AS, 0) ? opening(line, v, cue) : null;
        if (opening != null) {
            return opening;
        }
        if (cue.takes(Cue.Frame.CITED)) {
            return citing(line, v, cue);
        }
        Subject subject = subjects.of(line, first, finite);
        if (subject == null) {
            boolean nobody = line.is(Kind.ONE, first - 1) || line.is(Kind.ONE, finite + 1);
            return verbSecond && nobody && cue.takes(Cue.Frame.THAT) ? unsaid(line, v, finite, cue) : null;
        }
        int start = subjects.clauseStart(line, first);
        boolean aside = line.is(Kind.AS, start)
                && subject.place() == Place.BEFORE
                && opensClause(line, start)
                && cue.takes(Cue.Frame.BARE);
        int from = aside ? start : Math.min(Math.min(first, v), subject.from());
        int to = Math.max(verbEnd(line, v, cue), subject.place() == Place.AFTER ? subject.to() : 0);
        return new Report(line, cue, v, verbEnd(line, v, cue), from, to, subject.speaker(), subject.place(), aside);
    }

    /** "Court told ships were late": a verb that must say to whom, and says what at once, is a headline's passive. */
    private boolean toldNobody(Line line, int v, Cue cue) {
        if (verbSecond
                || !cue.takes(Cue.Frame.WHOM)
                || !cue.takes(Cue.Frame.THAT)
                || !line.token(v).can(VerbForm.PARTICIPLE)
                || v + 2 >= line.size()) {
            return false;
        }
        Token next = line.token(v + 1);
        boolean thing = next.can(Pos.NOUN) && !next.can(Pos.FUNCTION) && line.named(v + 1) == null;
        return thing && line.finite(v + 2) && !line.token(v + 2).can(Pos.NOUN);
    }

    /** "As the minister, X, announced in Y," at the start of a sentence, verb last. */
    private Report opening(Line line, int v, Cue cue) {
        if (v + 1 >= line.size() || !line.comma(v + 1) || !cue.takes(Cue.Frame.BARE)) {
            return null;
        }
        for (int i = 1; i < v; i++) {
            if (line.finite(i) || line.wall(i) && line.quoted(i) == null) {
                return null;
            }
        }
        NounPhrase np = phrases.at(line, 1, v);
        Speaker speaker = np == null ? null : phrases.speaker(line, np);
        return speaker == null ? null : new Report(line, cue, v, v + 1, 0, v + 1, speaker, Place.BEFORE, true);
    }

    /** Whether the clause has a finite verb before this word, which then is a noun. */
    private boolean verbBefore(Line line, int v) {
        boolean verb = false;
        for (int i = subjects.clauseStart(line, v); i < v; i++) {
            verb |= line.finite(i);
            if (line.is(Kind.RELATIVE, i) || line.is(Kind.THAT, i) || line.is(Kind.PERFECT, i)) {
                return false;
            }
        }
        return verb;
    }

    private static boolean reflexive(Line line, int v) {
        for (int i = v + 1; i < Math.min(line.size(), v + 5); i++) {
            if (!line.token(i).word()) {
                return false;
            }
            if (line.is(Kind.REFLEXIVE, i)) {
                return true;
            }
        }
        return line.is(Kind.REFLEXIVE, v - 1);
    }

    private static boolean opensClause(Line line, int i) {
        return i == 0 || line.comma(i - 1) || line.wall(i - 1);
    }

    private static int verbEnd(Line line, int v, Cue cue) {
        for (int i = v + 1; !cue.with().isEmpty() && i < Math.min(line.size(), v + 3); i++) {
            if (line.token(i).lower().equals(cue.with())) {
                return i + 1;
            }
        }
        return v + 1;
    }

    private Report gerund(Line line, int v, Cue cue, List<Report> before) {
        int i = v - 1;
        while (i >= 0 && (line.is(Kind.ADVERB, i) || line.is(Kind.COORDINATOR, i))) {
            i--;
        }
        if (i < 0 || !line.comma(i)) {
            return null;
        }
        Speaker speaker = null;
        if (!before.isEmpty()) {
            speaker = before.get(before.size() - 1).speaker();
        } else {
            Subject main = subjects.main(line, Contents.dateline(line), v);
            speaker = main == null ? null : main.speaker();
        }
        return speaker == null
                ? null
                : new Report(line, cue, v, verbEnd(line, v, cue), v, v + 1, speaker, Place.SHARED, false);
    }

    /** "The paper quotes X as saying", "X is quoted as saying". */
    private Report quoted(Line line, int v, Cue cue) {
        for (int q = v - 2; q >= Math.max(0, v - CITED_REACH); q--) {
            Cue citing = line.quoted(q) == null ? cues.at(line.tokens(), q) : null;
            if (citing == null || !citing.takes(Cue.Frame.CITED)) {
                continue;
            }
            Report report = auxiliary(line, q) == BARRED ? passive(line, q, citing) : citing(line, q, citing);
            return report == null
                    ? null
                    : new Report(line, cue, v, v + 1, v, v + 1, report.speaker(), Place.SHARED, false);
        }
        return null;
    }

    /** "It says in the report of …": the speaker stands in a phrase after an impersonal verb. */
    private Report impersonal(Line line, int v, Cue cue) {
        Report before = impersonalBehind(line, v, cue);
        if (before != null) {
            return before;
        }
        boolean nobody = line.is(Kind.PLACEHOLDER, v - 1) || line.is(Kind.PLACEHOLDER, v + 1);
        for (int i = v + 1; i < Math.min(line.size(), v + 6); i++) {
            if (line.is(Kind.PREPOSITION, i)) {
                NounPhrase np = phrases.at(line, i + 1, line.size());
                Speaker speaker = np == null ? null : phrases.speaker(line, np);
                if (speaker != null) {
                    int from = v > 0 && line.is(Kind.IMPERSONAL, v - 1) ? v - 1 : v;
                    return new Report(
                            line, cue, v, v + 1, from, Math.max(np.core(), np.end()), speaker, Place.AFTER, false);
                }
                break;
            }
            if (line.comma(i) || line.wall(i)) {
                break;
            }
        }
        return nobody ? unsaid(line, v, v, cue) : null;
    }

    /** A report that names nobody. */
    private static Report unsaid(Line line, int v, int auxiliary, Cue cue) {
        int from = Math.min(v, auxiliary);
        int to = Math.max(v, auxiliary) + 1;
        from = line.is(Kind.PLACEHOLDER, from - 1) || line.is(Kind.ONE, from - 1) ? from - 1 : from;
        to = line.is(Kind.PLACEHOLDER, to) || line.is(Kind.ONE, to) ? to + 1 : to;
        return new Report(line, cue, v, v + 1, from, to, Speaker.UNKNOWN, Place.AFTER, false);
    }

    /** A verb in the passive: who says it stands in a phrase of its own, is its subject ("is quoted"), or is not named. */
    private Report passive(Line line, int v, Cue cue) {
        int auxiliary = -1;
        for (int i = Math.min(v + 1, line.size() - 1); i >= 0 && auxiliary < 0; i--) {
            if (i < v && !line.token(i).word()) {
                return null;
            }
            auxiliary = i != v && line.is(Kind.PASSIVE, i) ? i : -1;
        }
        if (auxiliary < 0
                || !line.token(v).can(VerbForm.PARTICIPLE)
                || !line.token(auxiliary).finite()) {
            return null;
        }
        if (cue.takes(Cue.Frame.CITED)) {
            Subject subject = subjects.of(line, groupStart(line, auxiliary), auxiliary);
            return subject == null || subject.place() != Place.BEFORE && !verbSecond
                    ? null
                    : new Report(
                            line,
                            cue,
                            v,
                            v + 1,
                            Math.min(Math.min(auxiliary, v), subject.from()),
                            Math.max(auxiliary, v) + 1,
                            subject.speaker(),
                            subject.place(),
                            false);
        }
        if (!cue.takes(Cue.Frame.THAT) || conditional(line, Math.min(auxiliary, v))) {
            return null;
        }
        if (!verbSecond && !line.is(Kind.PLACEHOLDER, auxiliary - 1)) {
            return null;
        }
        for (int i = subjects.clauseStart(line, v); i < v; i++) {
            if (verbSecond && line.is(Kind.BY, i)) {
                NounPhrase np = phrases.at(line, i + 1, v);
                Speaker speaker = np == null ? null : phrases.speaker(line, np);
                if (speaker != null) {
                    int from = Math.min(Math.min(auxiliary, v), i);
                    return new Report(
                            line, cue, v, v + 1, from, Math.max(auxiliary, v) + 1, speaker, Place.AFTER, false);
                }
            }
        }
        return unsaid(line, v, auxiliary, cue);
    }

    /** "The paper quotes X": who says it is the object. */
    private Report citing(Line line, int v, Cue cue) {
        NounPhrase np = phrases.at(line, v + 1, line.size());
        Speaker speaker = np == null ? null : phrases.speaker(line, np);
        if (speaker == null || speaker.actor() == null && !line.is(Kind.DETERMINER, v + 1)) {
            return null;
        }
        return new Report(line, cue, v, v + 1, v, Math.max(np.core(), np.end()), speaker, Place.AFTER, false);
    }

    /** "In the report of … it says". */
    private Report impersonalBehind(Line line, int v, Cue cue) {
        int start = subjects.clauseStart(line, v);
        boolean aside = line.is(Kind.AS, start) && opensClause(line, start);
        int phrase = aside ? start + 1 : start;
        if (phrase >= v || !line.is(Kind.PREPOSITION, phrase)) {
            return null;
        }
        NounPhrase np = phrases.at(line, phrase + 1, v);
        Speaker speaker = np == null || np.end() < v ? null : phrases.speaker(line, np);
        if (speaker == null) {
            return null;
        }
        int to = line.is(Kind.IMPERSONAL, v + 1) ? v + 2 : v + 1;
        return new Report(line, cue, v, to, start, to, speaker, Place.BEFORE, aside);
    }

    private static final int NONE = -1;
    private static final int BARRED = -2;

    /** The perfect's auxiliary of the verb, NONE where there is none, BARRED in the passive or under a modal verb. */
    private int auxiliary(Line line, int v) {
        Token t = line.token(v);
        boolean participle = t.can(VerbForm.PARTICIPLE);
        boolean infinitive = t.can(VerbForm.INFINITIVE);
        if (verbSecond && participle && v + 1 < line.size()) {
            if (line.is(Kind.PERFECT, v + 1)) {
                return v + 1;
            }
            if (line.is(Kind.PASSIVE, v + 1)) {
                return BARRED;
            }
        }
        if (verbSecond && infinitive && v + 1 < line.size() && line.is(Kind.MODAL, v + 1)) {
            return BARRED;
        }
        int reach = verbSecond ? line.size() : AUXILIARY_REACH;
        for (int i = v - 1; i >= Math.max(0, v - reach); i--) {
            int open = verbSecond ? line.within(i) : -1;
            if (open >= 0) {
                i = open;
                continue;
            }
            int apposed = verbSecond ? apposition(line, i) : -1;
            if (apposed >= 0) {
                i = apposed;
                continue;
            }
            if (line.quoted(i) != null || !line.token(i).word() || !verbSecond && line.is(Kind.SUBORDINATOR, i)) {
                return NONE;
            }
            if (line.is(Kind.PASSIVE, i) && participle) {
                return BARRED;
            }
            if (line.is(Kind.PERFECT, i) && participle) {
                return i;
            }
            if ((line.is(Kind.MODAL, i) || line.is(Kind.TO, i)) && infinitive) {
                return BARRED;
            }
            if (!verbSecond && !line.is(Kind.ADVERB, i) && !line.is(Kind.NEGATION, i)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** The comma that opens a name between commas, where this one closes it, or -1. */
    private static int apposition(Line line, int comma) {
        if (!line.comma(comma) || comma < 2 || line.named(comma - 1) == null) {
            return -1;
        }
        for (int i = comma - 1; i > Math.max(0, comma - AUXILIARY_REACH - 2); i--) {
            if (line.comma(i)) {
                return i;
            }
            if (!line.token(i).word() || line.finite(i)) {
                return -1;
            }
        }
        return -1;
    }

    private int groupStart(Line line, int finite) {
        int i = finite;
        while (!verbSecond && i > 0 && (line.is(Kind.ADVERB, i - 1) || line.is(Kind.NEGATION, i - 1))) {
            i--;
        }
        return i;
    }

    private boolean negated(Line line, int v) {
        for (int i = v - 1; i >= Math.max(0, v - 3); i--) {
            if (line.is(Kind.NEGATION, i)) {
                return true;
            }
            if (!line.is(Kind.ADVERB, i) && !line.is(Kind.PERFECT, i)) {
                break;
            }
        }
        for (int i = v + 1; i < Math.min(line.size(), v + (verbSecond ? 8 : 3)); i++) {
            if (line.comma(i) || line.wall(i) || !line.token(i).word() || line.is(Kind.THAT, i)) {
                return false;
            }
            if (line.is(Kind.NEGATION, i) && (verbSecond || i == v + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean conditional(Line line, int first) {
        int start = subjects.clauseStart(line, first);
        return line.is(Kind.CONDITIONAL, start);
    }
}
