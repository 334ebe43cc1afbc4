package io.stemma.reading.quote;

import io.stemma.language.LanguagePack;
import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import io.stemma.reading.quote.Cue.Frame;
import io.stemma.reading.quote.QuoteWords.Kind;
import io.stemma.reading.quote.Report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what a report says without quotation marks: the clause after it, the clauses around it, or an infinitive. */
final class Contents {
    private static final int REACH = 25;
    private static final int DATELINE = 8;

    private final NounPhrases phrases;
    private final boolean verbSecond;

    Contents(NounPhrases phrases, LanguagePack pack) {
        this.phrases = phrases;
        this.verbSecond = "verb-second".equals(pack.setting("order", ""));
    }

    /** The stretches of a report's content in order, empty where it has none. */
    List<Stretch> of(Report report, List<Report> all) {
        Line line = report.line();
        int end = end(line);
        if (report.phrase()) {
            return aroundPhrase(report, end, all);
        }
        int colon = colon(report, end);
        if (colon > 0) {
            return List.of(new Stretch(colon + 1, end));
        }
        List<Stretch> inverted =
                verbSecond && report.place() == Place.AFTER && !report.aside() ? around(report, end, all) : List.of();
        if (!inverted.isEmpty()) {
            return inverted;
        }
        int start = verbSecond ? report.aside() ? -1 : afterComma(report, end, all) : after(report, end);
        if (start >= 0) {
            int stop = cut(report, start, end, all);
            return stop - start < 2 ? List.of() : List.of(new Stretch(start, stop));
        }
        return report.aside() ? beside(report, end) : around(report, end, all);
    }

    /** The colon right after a report that opens a clause without quotation marks, or -1. */
    private int colon(Report r, int end) {
        Line line = r.line();
        int at = adjuncts(line, r.to(), end, false);
        boolean opens = line.is(":", at)
                && at + 1 < end
                && line.quoted(at + 1) == null
                && r.place() != Place.ANTECEDENT
                && (r.cue().takes(Frame.BARE) || r.cue().takes(Frame.QUOTE));
        return opens && clause(line, at + 1, end) ? at : -1;
    }

    /** What stands before and after a clause that only names the source. */
    private static List<Stretch> beside(Report r, int end) {
        Line line = r.line();
        int close = r.to();
        while (close < end && !line.comma(close) && !line.wall(close)) {
            close++;
        }
        List<Stretch> stretches = new ArrayList<>();
        int before = line.comma(r.from() - 1) ? r.from() - 1 : r.from();
        int from = segmentStart(line, before);
        if (before - from > 1) {
            stretches.add(new Stretch(from, before));
        }
        if (line.comma(close) && line.is(Kind.RELATIVE, close + 1) && !line.finite(close + 2)) {
            close = next(line, close + 1, end);
        }
        if (line.comma(close) && end - close > 2) {
            stretches.add(new Stretch(close + 1, end));
        }
        return stretches;
    }

    /** The end of a sentence without its last marks. */
    static int end(Line line) {
        int end = line.size();
        while (end > 0 && !line.token(end - 1).word() && line.quoted(end - 1) == null) {
            end--;
        }
        return end;
    }

    private int after(Report r, int end) {
        Line line = r.line();
        Cue cue = r.cue();
        int first = r.place() == Place.AFTER ? r.to() : r.verbEnd();
        int bare = -1;
        boolean only = false;
        for (int i = first; i < Math.min(end, first + REACH); ) {
            if (line.is(Kind.THAT, i) && i + 1 < end && bare >= 0 && !cue.takes(Frame.WHOM)) {
                break;
            }
            if (line.is(Kind.THAT, i) && i + 1 < end) {
                return cue.takes(Frame.THAT) && conjunction(line, i, end) ? i + 1 : -1;
            }
            if (line.is(Kind.WHETHER, i)) {
                return bare < 0 && cue.takes(Frame.WHETHER) && clause(line, i, end) ? i : -1;
            }
            if (line.is(Kind.TO, i) && i + 1 < end && line.token(i + 1).can(VerbForm.INFINITIVE)) {
                return cue.takes(Frame.TO) && i == first || cue.takes(Frame.WHOM) && i > first ? i : -1;
            }
            if (line.wall(i) && (line.quoted(i) == null || line.token(i).word())) {
                break;
            }
            if (line.comma(i)) {
                if (i + 1 < end
                        && (line.is(Kind.ADVERB, i + 1)
                                || line.is(Kind.PREPOSITION, i + 1)
                                || line.is(Kind.THAT, i + 1) && !line.comma(i - 1) && inserted(line, first, i))) {
                    only = true;
                    i++;
                    continue;
                }
                break;
            }
            if (line.is(Kind.TIME, i) || line.is(Kind.ADVERB, i)) {
                i++;
                continue;
            }
            boolean prep = line.is(Kind.PREPOSITION, i);
            if (line.finite(i) && !prep && bare >= 0) {
                break;
            }
            NounPhrase np = phrases.at(line, prep ? i + 1 : i, end);
            boolean time = np != null && line.is(Kind.TIME, np.head());
            if (NounPhrases.genitiveMark(line.token(i))) {
                i++;
                continue;
            }
            if (!prep
                    && !time
                    && !only
                    && bare < 0
                    && (np == null || !recipient(line, np, end) || cue.takes(Frame.BARE))) {
                bare = i;
            }
            i = np == null ? i + 1 : Math.max(i + 1, np.core());
        }
        if (bare < 0 || !cue.takes(Frame.BARE) || r.place() == Place.AFTER) {
            return -1;
        }
        int start = bare;
        if (cue.takes(Frame.WHOM)) {
            NounPhrase np = phrases.at(line, bare, end);
            if (np != null && !verbAfter(line, np, end)) {
                start = np.core();
            }
        }
        boolean opens = cue.takes(Frame.LOOSE) && phrases.at(line, start, end) != null || starts(line, start, end);
        return opens && clause(line, start, end) ? start : -1;
    }

    /** Whether a comma closes an insertion that another one opened. */
    private static boolean inserted(Line line, int from, int comma) {
        for (int i = from; i < comma; i++) {
            if (line.comma(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a conjunction opens a clause here: a verb comes before the first comma, unless an insertion does. */
    private static boolean conjunction(Line line, int that, int end) {
        int comma = next(line, that + 1, end);
        boolean inserted = comma == that + 1
                || line.is(Kind.PREPOSITION, that + 1)
                || line.is(Kind.SUBORDINATOR, that + 1)
                || line.is(Kind.ADVERB, that + 1);
        return clause(line, that + 1, inserted ? end : comma)
                || clause(line, that + 1, end) && appositive(line, that, comma);
    }

    private static boolean appositive(Line line, int that, int comma) {
        return line.named(comma - 1) != null || line.is(Kind.DETERMINER, that + 1);
    }

    /** Whether a clause without conjunction can start here: a subject with its verb not far off. */
    private boolean starts(Line line, int start, int end) {
        NounPhrase np = phrases.at(line, start, end);
        if (np == null || line.finite(start)) {
            return line.is(Kind.IMPERSONAL, start);
        }
        return verbAfter(line, np, end)
                || np.end() < end
                        && (finite(line, np.end())
                                || line.is(Kind.THAT, np.core())
                                || line.is(Kind.RELATIVE, np.core()));
    }

    private static boolean verbAfter(Line line, NounPhrase np, int end) {
        int i = np.core();
        while (i < end && (line.is(Kind.ADVERB, i) || line.is(Kind.NEGATION, i))) {
            i++;
        }
        return i < end && finite(line, i);
    }

    private static boolean recipient(Line line, NounPhrase np, int end) {
        return np.core() < end
                && (line.is(Kind.THAT, np.core())
                        || line.is(Kind.TO, np.core())
                        || line.is(Kind.WHETHER, np.core())
                        || line.is(Kind.TIME, np.core()));
    }

    private int afterComma(Report r, int end, List<Report> all) {
        Line line = r.line();
        Cue cue = r.cue();
        for (int i = r.to(); i < Math.min(end, r.to() + REACH); i++) {
            int close = NounPhrases.bracket(line, i);
            if (close > 0) {
                i = close;
                continue;
            }
            if (line.wall(i) && line.quoted(i) == null) {
                return -1;
            }
            if (!line.comma(i) || line.quoted(i) != null || i + 1 >= end) {
                continue;
            }
            int start = i + 1;
            if (line.is(Kind.THAT, start)) {
                return cue.takes(Frame.THAT) ? start + 1 : -1;
            }
            if (line.is(Kind.COORDINATOR, start) || inverted(start, all)) {
                return -1;
            }
            int next = next(line, start, end);
            if (infinitive(line, start, next)) {
                if (r.speaker() == Speaker.UNKNOWN) {
                    return -1;
                }
                return cue.takes(Frame.TO) || cue.takes(Frame.WHOM) ? start : -1;
            }
            if (line.is(Kind.WHETHER, start)) {
                boolean free = cue.takes(Frame.BARE) && subjunctive(line, start, end);
                return cue.takes(Frame.WHETHER) || free ? start : -1;
            }
            boolean relative = line.is(Kind.RELATIVE, start) && !verbSecond(line, start, next);
            boolean opens = line.is(Kind.SUBORDINATOR, start) && !line.finite(start + 1);
            if (opens || relative) {
                i = next - 1;
                continue;
            }
            if (line.is(Kind.ADVERB, start) && line.is(Kind.THAT, start + 1)) {
                return -1;
            }
            boolean mood = subjunctive(line, start, next)
                    || r.speaker() != Speaker.UNKNOWN
                            && !line.is(Kind.PREPOSITION, start)
                            && adjuncts(line, r.to(), i, false) >= i;
            if (cue.takes(Frame.BARE) && clause(line, start, next) && mood) {
                return start;
            }
            if (!cue.takes(Frame.BARE) || clause(line, start, next)) {
                return -1;
            }
            i = next - 1;
        }
        return -1;
    }

    /** Whether a report with its verb first starts here: what is said then stands before it. */
    private static boolean inverted(int start, List<Report> all) {
        return all.stream().anyMatch(g -> g.from() == start && g.place() == Place.AFTER);
    }

    /** Whether a noun phrase and then a finite verb open the clause. */
    private boolean verbSecond(Line line, int start, int end) {
        NounPhrase np = phrases.at(line, start, end);
        if (np == null || np.core() - start < 2) {
            return false;
        }
        return verbAfter(line, np, end) && np.core() + 1 < end || np.end() < end - 1 && finite(line, np.end());
    }

    private static int next(Line line, int from, int end) {
        int i = from;
        while (i < end && !line.comma(i)) {
            i++;
        }
        return i;
    }

    private static boolean infinitive(Line line, int from, int to) {
        boolean infinitive = false;
        for (int i = from; i < to; i++) {
            if (finite(line, i) && !line.token(i).can(VerbForm.INFINITIVE)) {
                return false;
            }
            infinitive |=
                    line.token(i).can(VerbForm.INFINITIVE) && (line.is(Kind.TO, i - 1) || line.inside(Kind.TO, i));
        }
        return infinitive;
    }

    static boolean subjunctive(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            Token t = line.token(i);
            boolean mood = t.analyses().get(0).form() == VerbForm.SUBJUNCTIVE_I
                    || t.can(VerbForm.SUBJUNCTIVE_I) && !t.can(VerbForm.PRESENT) && !t.can(VerbForm.PAST);
            if (mood && line.finite(i)) {
                return true;
            }
        }
        return false;
    }

    /** The clauses around a report between commas, or before one that ends its sentence. */
    private List<Stretch> around(Report r, int end, List<Report> all) {
        Line line = r.line();
        Cue cue = r.cue();
        int lead = line.is(Kind.POINTING, r.from() - 1) && line.comma(r.from() - 2) ? r.from() - 1 : r.from();
        if (!cue.takes(Frame.BARE)
                || verbSecond && r.place() == Place.BEFORE
                || r.place() == Place.SHARED
                || r.place() == Place.ANTECEDENT
                || !line.comma(lead - 1) && !(lead > 0 && line.quoted(lead - 1) != null)) {
            return List.of();
        }
        int after = adjuncts(line, r.to(), end, r.cue().takes(Frame.WHOM));
        boolean enclosed = line.comma(after);
        if (after < end && !enclosed && !line.is(";", after)) {
            return List.of();
        }
        int to = line.comma(lead - 1) ? lead - 1 : lead;
        int from = segmentStart(line, to);
        while (from < to && (line.is(Kind.COORDINATOR, from) || line.is(Kind.THAT, from))) {
            from++;
        }
        List<Stretch> stretches = new ArrayList<>();
        if (to - from >= 1) {
            stretches.add(new Stretch(from, to));
        }
        boolean whole = clause(line, from, to) && mainClause(line, from, to);
        boolean tight = enclosed && after == r.to();
        if (!whole
                && !tight
                && (line.is(Kind.PREPOSITION, from) || line.is(Kind.ADVERB, from) || line.is(Kind.TIME, from))) {
            return List.of();
        }
        if (enclosed && after + 1 < end) {
            int stop = cut(r, after + 1, end, all);
            boolean further =
                    !line.is(Kind.RELATIVE, after + 1) && !line.token(after + 1).can(VerbForm.GERUND);
            boolean goesOn = verbSecond
                    ? finite(line, after + 1) && !whole || whole && subjunctive(line, after + 1, stop)
                    : r.place() == Place.BEFORE && (tight || !whole);
            goesOn |= line.is(Kind.COORDINATOR, after + 1);
            boolean verb = clause(line, after + 1, stop) || finite(line, after + 1);
            if (goesOn && stop - after > 2 && further && verb) {
                stretches.add(new Stretch(after + 1, stop));
                whole = true;
            }
        }
        int semicolon = semicolon(line, after, end);
        boolean apart = stretches.stream().allMatch(s -> s.to() <= semicolon);
        if (apart && subjunctive(line, semicolon, end)) {
            stretches.add(new Stretch(semicolon + 1, end));
        }
        boolean plain = r.speaker() != Speaker.UNKNOWN || cue.takes(Frame.IN);
        boolean mood = stretches.stream().anyMatch(s -> subjunctive(line, s.from(), s.to()));
        return whole && (plain || mood) ? stretches : List.of();
    }

    private static int semicolon(Line line, int from, int end) {
        int i = from;
        while (i < end && !line.is(";", i)) {
            i++;
        }
        return i;
    }

    private static int segmentStart(Line line, int to) {
        for (int i = to - 1; i >= 0; i--) {
            if (line.quoted(i) == null && (line.is(";", i) || line.is(":", i))) {
                return i + 1;
            }
        }
        return dateline(line);
    }

    /** After a place in capitals and a dash that open a sentence, or 0. */
    static int dateline(Line line) {
        for (int i = 1; i < Math.min(line.size(), DATELINE); i++) {
            if (line.dash(i)) {
                String first = line.token(0).text();
                return first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT)) ? i + 1 : 0;
            }
        }
        return 0;
    }

    private boolean mainClause(Line line, int from, int to) {
        if (verbSecond) {
            return MainVerb.of(line, from, to) >= 0;
        }
        boolean subordinate = line.is(Kind.SUBORDINATOR, from) || line.is(Kind.CONDITIONAL, from);
        return !subordinate || clause(line, next(line, from, to), to);
    }

    /** After the phrases of time, place and addressee that follow a report. */
    private int adjuncts(Line line, int from, int end, boolean objects) {
        int i = from;
        while (i < end) {
            if (line.is(Kind.PREPOSITION, i)) {
                NounPhrase np = phrases.at(line, i + 1, end);
                i = np == null ? i + 1 : np.core();
            } else if (line.is(Kind.TIME, i)
                    || line.is(Kind.ADVERB, i)
                    || line.is(Kind.OBJECT, i)
                    || line.is(Kind.OBLIQUE, i)
                    || line.is(Kind.PERFECT, i)
                    || particle(line, i)) {
                i++;
            } else if (line.quoted(i) != null) {
                i++;
            } else if (line.is(Kind.DETERMINER, i) && line.is(Kind.HEARER, i + 1)) {
                NounPhrase np = phrases.at(line, i, end);
                i = np == null ? i + 2 : np.core();
            } else {
                NounPhrase np = objects || oblique(line, i) ? phrases.at(line, i, end) : null;
                if (np == null
                        || np.core() < end
                                && !line.comma(np.core())
                                && !line.is(Kind.PREPOSITION, np.core())
                                && !line.is(Kind.TIME, np.core())) {
                    return i;
                }
                i = np.core();
            }
        }
        return i;
    }

    private static boolean oblique(Line line, int i) {
        return line.is(Kind.OBLIQUE, i);
    }

    private static boolean particle(Line line, int i) {
        return line.token(i).analyses().get(0).pos() == io.stemma.language.Pos.PARTICLE;
    }

    /** Where a content ends: before the next report of the sentence, unless that one is part of what is said. */
    private int cut(Report r, int start, int end, List<Report> all) {
        Line line = r.line();
        int stop = end;
        for (int i = start; r.cue() == Cue.NOUN && i < stop; i++) {
            stop = line.comma(i) && line.finite(i + 1) ? i : stop;
        }
        for (Report g : all) {
            if (g == r || g.phrase() || g.verb() <= start || g.from() <= start) {
                continue;
            }
            int before = g.from();
            boolean apart = line.comma(before - 1) || line.is(Kind.COORDINATOR, before - 1) || line.is(";", before - 1);
            while (before > start
                    && (line.comma(before - 1)
                            || line.is(Kind.COORDINATOR, before - 1)
                            || line.is(";", before - 1)
                            || line.is(Kind.ADVERB, before - 1))) {
                before--;
            }
            if (apart && g.place() != Place.ANTECEDENT && clause(line, start, before)) {
                stop = Math.min(stop, before);
            }
        }
        return stop;
    }

    private List<Stretch> aroundPhrase(Report r, int end, List<Report> all) {
        Line line = r.line();
        int from = segmentStart(line, r.from());
        for (Report g : all) {
            if (g.phrase() && g.from() == from && g.to() < r.from()) {
                from = beyondInsertion(line, g.to(), r.from());
            } else if (g.aside() && g.from() == from && line.comma(g.to()) && g.to() < r.from()) {
                from = g.to() + 1;
            }
        }
        while (from < r.from() && line.is(Kind.COORDINATOR, from)) {
            from++;
        }
        int to = line.comma(r.from() - 1) ? r.from() - 1 : r.from();
        boolean quoted = line.comma(r.to()) && r.to() + 1 < end && line.quoted(r.to() + 1) != null;
        int next = quoted ? r.to() + 1 : beyondInsertion(line, r.to(), end);
        List<Stretch> stretches = new ArrayList<>();
        if (to - from > 0) {
            stretches.add(new Stretch(from, to));
        }
        if (end - next > 0 && next < end) {
            stretches.add(new Stretch(next, end));
        }
        boolean clause = stretches.stream().anyMatch(s -> clause(line, s.from(), s.to()) || finite(line, s.from()));
        return clause ? stretches : List.of();
    }

    /** After an apposition or relative clause that follows a source, and the comma that closes it. */
    private static int beyondInsertion(Line line, int from, int end) {
        if (!line.comma(from)) {
            return from;
        }
        int close = next(line, from + 1, end);
        boolean relative = line.is(Kind.RELATIVE, from + 1);
        if (relative || !clause(line, from, close)) {
            return Math.min(end, close + 1);
        }
        return from + 1;
    }

    private static boolean finite(Line line, int i) {
        return line.finite(i)
                || line.quoted(i) == null
                        && (line.is(Kind.MODAL, i) || line.is(Kind.PERFECT, i) || line.is(Kind.PASSIVE, i));
    }

    /** Whether a finite verb stands after the first token of the stretch. */
    static boolean clause(Line line, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (finite(line, i)
                    || line.quoted(i) != null
                            && line.token(i).finite()
                            && !line.token(i).capital()) {
                return true;
            }
        }
        return false;
    }
}
