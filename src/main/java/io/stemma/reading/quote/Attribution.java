package io.stemma.reading.quote;

import io.stemma.language.Pos;
import io.stemma.language.Token;
import io.stemma.reading.quote.Cue.Frame;
import io.stemma.reading.quote.QuoteWords.Kind;
import io.stemma.reading.quote.Report.Place;
import java.util.ArrayList;
import java.util.List;

/** Finds who said what stands in quotation marks. */
final class Attribution {
    private static final int FAR = 14;

    /**
     * A sentence with its reports.
     *
     * @param contents the content of each report without quotation marks, in the same order
     */
    record Heard(Line line, List<Report> reports, List<List<Stretch>> contents) {}

    /** Who said it: by a report, or carried over from the words before. */
    record Said(Report report, Speaker speaker, boolean whole) {}

    private final List<Heard> heard;
    private final Subjects subjects;
    private final QuoteMentions mentions;
    private final Continuations continuations;

    Attribution(List<Heard> heard, Subjects subjects, QuoteMentions mentions, Continuations continuations) {
        this.heard = heard;
        this.subjects = subjects;
        this.mentions = mentions;
        this.continuations = continuations;
    }

    /**
     * Who said it.
     *
     * @param first index of the sentence where it starts
     * @param last index of the sentence where it ends
     * @return null where nobody is named
     */
    Said of(Quotation q, int first, int last) {
        Line line = heard.get(first).line();
        boolean whole = whole(q, first, last);
        if (!whole && scare(q, line)) {
            return null;
        }
        Report report = behind(q, last, whole);
        if (report == null) {
            report = ahead(q, first, whole);
        }
        if (report == null && !whole) {
            report = closing(q, last);
        }
        if (report == null && !whole) {
            report = inContent(q, first);
        }
        if (report != null) {
            return accepted(q, line, report, whole) ? new Said(report, report.speaker(), whole) : null;
        }
        if (!whole) {
            Speaker free = continuations.of(first);
            return free == null || free == Speaker.UNKNOWN || !accepted(q, line, null, false)
                    ? null
                    : new Said(null, free, false);
        }
        Speaker colon = afterColon(q, first);
        if (colon != null) {
            return new Said(null, colon, true);
        }
        Report next = nextSentence(q, last);
        if (next != null) {
            return new Said(next, next.speaker(), true);
        }
        if (!q.continues() && !bare(q, first, last)) {
            return null;
        }
        Speaker before = mentions.lastSpeaker(first, 1, !q.continues());
        return before == null ? null : new Said(null, before, true);
    }

    private boolean sameParagraph(int a, int b) {
        return heard.get(a).line().sentence().paragraph()
                == heard.get(b).line().sentence().paragraph();
    }

    /** Whether the quotation makes whole sentences of its own. */
    private boolean whole(Quotation q, int first, int last) {
        Line line = heard.get(first).line();
        int open = line.sentence().tokenAt(q.span().start());
        if (first < last) {
            return true;
        }
        int start = line.sentence().tokenAt(q.content().start());
        int end = line.sentence().tokenAt(q.content().end() - 1) + 1;
        if (start >= end) {
            return false;
        }
        Token head = line.token(start);
        boolean capital =
                head.capital() || !head.word() || Character.isDigit(head.text().charAt(0));
        boolean fresh = open == 0 || line.comma(open - 1) || line.wall(open - 1) && line.quoted(open - 1) == null;
        boolean stopped = ".!?…".indexOf(line.token(end - 1).text().charAt(0)) >= 0;
        boolean verb = false;
        for (int i = start; i < end && !verb; i++) {
            verb = line.token(i).finite() && (i > start || end - start > 2);
        }
        return capital
                && (fresh && (verb || stopped && end - start > 2) || open > 0 && verb && stopped && end - start > 6);
    }

    /** A report right after the closing mark. */
    private Report behind(Quotation q, int last, boolean whole) {
        Heard h = heard.get(last);
        int end = h.line().sentence().tokenAt(q.span().end());
        for (Report r : h.reports()) {
            boolean fits = r.phrase() || r.cue().takes(Frame.QUOTE) || r.cue().takes(Frame.BARE);
            if (fits && r.from() >= end && r.from() <= end + 2 && onlyMarks(h.line(), end, r.from())) {
                boolean finishes = whole || closes(q, h.line(), end) || r.from() > end;
                if (finishes && r.place() != Place.SHARED && r.place() != Place.ANTECEDENT) {
                    return r;
                }
            }
        }
        return null;
    }

    /** A verb that ends the clause of the quoted words: "whom she had called “a liar”" in languages that put it last. */
    private Report closing(Quotation q, int last) {
        Heard h = heard.get(last);
        int end = h.line().sentence().tokenAt(q.span().end());
        for (Report r : h.reports()) {
            boolean fits = !r.phrase() && (r.cue().takes(Frame.AS) || r.cue().takes(Frame.WORDS));
            if (fits && r.verb() >= end && r.verb() <= end + 3 && r.from() < end && !commas(h.line(), end, r.verb())) {
                return r;
            }
        }
        return null;
    }

    private static boolean commas(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!line.token(i).word()) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(Quotation q, Line line, int end) {
        return end >= 2 && line.comma(end - 2) && line.quoted(end - 2) == q;
    }

    private static boolean onlyMarks(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.token(i).word()) {
                return false;
            }
        }
        return true;
    }

    /** A report before the opening mark, with nothing but phrases between. */
    private Report ahead(Quotation q, int first, boolean whole) {
        Heard h = heard.get(first);
        Line line = h.line();
        int open = line.sentence().tokenAt(q.span().start());
        for (int k = h.reports().size() - 1; k >= 0; k--) {
            Report r = h.reports().get(k);
            if (r.phrase() || r.verb() >= open) {
                continue;
            }
            Frame frame = whole ? Frame.QUOTE : Frame.WORDS;
            boolean takes = r.cue().takes(frame)
                    || r.cue().takes(Frame.QUOTE)
                    || r.cue().takes(Frame.AS);
            if (takes && reaches(line, r, open, whole)) {
                return r;
            }
            return null;
        }
        return null;
    }

    private static boolean reaches(Line line, Report r, int open, boolean whole) {
        int from = Math.max(r.verbEnd(), r.place() == Place.AFTER ? r.to() : 0);
        if (open - from > FAR) {
            return false;
        }
        boolean relative = false;
        boolean object = r.cue().takes(Frame.AS) || r.cue().takes(Frame.WORDS);
        for (int i = from; i < open; i++) {
            if (line.quoted(i) != null) {
                if (whole) {
                    return false;
                }
                continue;
            }
            boolean mark = i == open - 1 && !line.token(i).word();
            relative |= line.is(Kind.RELATIVE, i);
            if (!mark && (line.finite(i) && !(object && relative) || line.is(";", i) || line.is(".", i))) {
                return false;
            }
            if (!mark && line.comma(i) && !object && !whole) {
                return false;
            }
        }
        return whole || object || open - from <= 6;
    }

    /** The report whose content without quotation marks the words stand in. */
    private Report inContent(Quotation q, int first) {
        Heard h = heard.get(first);
        int open = h.line().sentence().tokenAt(q.span().start());
        Report best = null;
        for (int k = 0; k < h.reports().size(); k++) {
            for (Stretch s : h.contents().get(k)) {
                if (s.contains(open)) {
                    best = h.reports().get(k);
                }
            }
        }
        return best;
    }

    private boolean accepted(Quotation q, Line line, Report report, boolean whole) {
        if (whole) {
            return true;
        }
        int words = 0;
        boolean name = true;
        Token last = null;
        boolean verb = false;
        for (Token t : line.tokens()) {
            if (q.content().contains(t.span()) && t.word()) {
                words++;
                last = t;
                verb |= t.finite() && !t.can(Pos.NOUN);
                name &= t.capital() || t.text().length() < 4;
            }
        }
        int open = line.sentence().tokenAt(q.span().start());
        boolean apposed = open > 0
                && noun(line, open - 1)
                && line.token(open + 1 < line.size() ? open + 1 : open).capital();
        boolean source = report != null && report.phrase() && open == report.to();
        boolean calls = report != null && report.cue() != null && report.cue().takes(Frame.AS);
        if (open == 0 && report != null && report.from() > 0 && words > 0) {
            return true;
        }
        if (words == 0 || source || apposed && (!calls || name && words <= 2)) {
            return false;
        }
        if (name
                && !verb
                && words <= 5
                && (!calls || words > 1 && line.token(open - 1).capital())) {
            return false;
        }
        boolean object = report != null
                && report.cue() != null
                && report.cue().takes(Frame.WORDS)
                && report.verb() < open
                && (line.is(Kind.PREPOSITION, open - 1) || line.is(Kind.PREPOSITION, open - 2));
        boolean near = report != null && report.cue() != null && report.verb() < open && open - report.verb() <= 4;
        return words > 1 || calls || near || object || !last.can(Pos.NOUN) && !last.capital();
    }

    private static boolean noun(Line line, int i) {
        Token t = line.token(i);
        return line.named(i) == null && t.can(Pos.NOUN) && !t.finite() && !line.is(Kind.ADVERB, i);
    }

    /** Whether the writer holds the words at arm's length, or they name something. */
    private static boolean scare(Quotation q, Line line) {
        int open = line.sentence().tokenAt(q.span().start());
        return open > 0 && line.is(Kind.SCARE, open - 1) || open > 1 && line.is(Kind.SCARE, open - 2);
    }

    private Speaker afterColon(Quotation q, int first) {
        Line line = heard.get(first).line();
        int open = line.sentence().tokenAt(q.span().start());
        if (open > 1 && line.is(":", open - 1)) {
            return colonSpeaker(first, open - 1);
        }
        if (open == 0 && first > 0) {
            Line before = heard.get(first - 1).line();
            boolean colon = before.is(":", before.size() - 1);
            return colon ? colonSpeaker(first - 1, before.size() - 1) : null;
        }
        return null;
    }

    private Speaker colonSpeaker(int sentence, int colon) {
        Heard h = heard.get(sentence);
        List<Report> reports = new ArrayList<>(h.reports());
        reports.removeIf(r -> r.verb() >= colon);
        if (!reports.isEmpty()) {
            return reports.get(reports.size() - 1).speaker();
        }
        Subjects.Subject main = subjects.main(h.line(), 0, colon + 1);
        return main == null || main.speaker().actor() == null || !subjects.person(main.speaker())
                ? null
                : main.speaker();
    }

    /** A short sentence after the quotation that does nothing but report: “…!” X said. */
    private Report nextSentence(Quotation q, int last) {
        Line line = heard.get(last).line();
        if (last + 1 >= heard.size() || q.span().end() < line.sentence().end() || !sameParagraph(last, last + 1)) {
            return null;
        }
        Heard next = heard.get(last + 1);
        for (Report r : next.reports()) {
            boolean small = Contents.end(next.line()) - r.to() <= 5
                    && r.cue() != null
                    && r.cue().takes(Frame.QUOTE);
            if (r.from() == 0
                    && small
                    && next.contents().get(next.reports().indexOf(r)).isEmpty()
                    && unquoted(next.line())) {
                return r;
            }
        }
        return null;
    }

    private static boolean unquoted(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.quoted(i) != null) {
                return false;
            }
        }
        return true;
    }

    /** Whether the sentences of the quotation hold nothing else. */
    private boolean bare(Quotation q, int first, int last) {
        for (int s = first; s <= last; s++) {
            Line line = heard.get(s).line();
            for (int i = 0; i < line.size(); i++) {
                if (line.token(i).word() && line.quoted(i) == null) {
                    return false;
                }
            }
        }
        return true;
    }
}
