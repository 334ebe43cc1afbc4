package io.stemma.reading.figure;

import io.stemma.article.Span;
import io.stemma.language.Pos;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import io.stemma.reading.figure.FigureWords.Use;
import io.stemma.reading.time.TimeMention;
import java.util.List;

/**
 * Says as of when a figure holds, and whether it only would: by the date nearest to it in its clause. A date beyond a comma
 * counts where nothing else happens on its side of it ("On Tuesday, 14 people died"; not "the bridge, opened in 1998, cost
 * 92 million").
 */
final class AsOf {
    private static final int FARTHEST = 60;
    private static final int NEAR = 5;
    private static final String DUTY = "duty";

    private final FigureWords words;

    AsOf(FigureWords words) {
        this.words = words;
    }

    /**
     * The index of the date, or null.
     *
     * @param times the times of the sentence
     * @param first index of the first of them in the article
     */
    Integer find(Sentence sentence, Span figure, List<TimeMention> times, int first) {
        Integer best = null;
        int distance = FARTHEST;
        for (int i = 0; i < times.size(); i++) {
            TimeMention time = times.get(i);
            boolean date = time.type() == TimeMention.Type.DATE && !time.vague();
            if (!date || time.sentence() != sentence.index() || time.span().overlaps(figure)) {
                continue;
            }
            boolean after = time.span().start() >= figure.end();
            int gap = after
                    ? time.span().start() - figure.end()
                    : figure.start() - time.span().end();
            if (gap < distance
                    && reaches(sentence.tokens(), figure, time.span())
                    && !elsewhere(sentence.tokens(), figure, time.span())) {
                distance = gap;
                best = first + i;
            }
        }
        return best;
    }

    /** Whether no border of clauses parts the two, or no verb stands on the date's side of it. */
    private boolean reaches(List<Token> tokens, Span figure, Span time) {
        Span left = time.start() < figure.start() ? time : figure;
        Span right = left == time ? figure : time;
        boolean parted = false;
        for (Token t : tokens) {
            boolean between = t.start() >= left.end() && t.end() <= right.start();
            parted |= between && words.is(t.lower(), Use.BORDER);
            if (between && parted && Character.isDigit(t.text().charAt(0))) {
                return false;
            }
        }
        return !parted || !tells(tokens, time);
    }

    private boolean parted(List<Token> tokens, Span left, Span right) {
        return tokens.stream()
                .anyMatch(t -> t.start() >= left.end() && t.end() <= right.start() && words.is(t.lower(), Use.BORDER));
    }

    /** Whether the time is that of what is compared with, or belongs to the noun behind it: "July delivery". */
    private boolean elsewhere(List<Token> tokens, Span figure, Span time) {
        int first = 0;
        while (first < tokens.size() && tokens.get(first).start() < time.start()) {
            first++;
        }
        for (int i = first - 1; i >= 0 && i >= first - NEAR; i--) {
            boolean behind = tokens.get(i).start() >= figure.end();
            boolean from = words.is(tokens.get(i).lower(), Use.COMPARES)
                    && words.number(tokens.get(i + 1).lower());
            if (behind && (from || words.is(tokens.get(i).lower(), Use.THAN))) {
                return true;
            }
        }
        if (due(tokens, first)) {
            return true;
        }
        int next = first;
        while (next < tokens.size() && tokens.get(next).start() < time.end()) {
            next++;
        }
        if (next >= tokens.size()) {
            return false;
        }
        Token behind = tokens.get(next);
        boolean noun = behind.analyses().get(0).pos() == Pos.NOUN && !behind.finite() && !behind.capital();
        boolean attribute = !behind.capital()
                && next + 1 < tokens.size()
                && tokens.get(next + 1).capital()
                && (behind.can(VerbForm.PARTICIPLE) || behind.can(Pos.ADJECTIVE));
        return noun || attribute && tokens.get(next + 1).can(Pos.NOUN);
    }

    /** Whether a date is one that something must be done by. */
    private boolean due(List<Token> tokens, int time) {
        int lead = time - 1;
        while (lead > 0 && words.is(tokens.get(lead).lower(), Use.DETERMINER)) {
            lead--;
        }
        return lead >= 0
                && words.is(tokens.get(lead).lower(), Use.DEADLINE)
                && tokens.stream().anyMatch(t -> DUTY.equals(words.value(t.lower(), Use.LEADS_VERB)));
    }

    /** Whether a verb stands between the borders around a span. */
    private boolean tells(List<Token> tokens, Span span) {
        boolean verb = false;
        for (Token t : tokens) {
            if (words.is(t.lower(), Use.BORDER)) {
                if (t.start() >= span.end()) {
                    return verb;
                }
                verb = false;
            }
            verb |= !t.capital() && (t.finite() || t.can(VerbForm.PARTICIPLE) || t.can(VerbForm.GERUND));
        }
        return verb;
    }

    /** Whether a word before the figure in its sentence, or around it in its clause, makes it a supposition. */
    boolean supposed(Sentence sentence, Span figure) {
        for (Token t : sentence.tokens()) {
            String how = words.value(t.lower(), Use.SUPPOSES);
            boolean clause = how != null && how.equals("clause");
            if (how != null && t.start() < figure.start() && !(clause && parted(sentence.tokens(), t.span(), figure))) {
                return true;
            }
        }
        return false;
    }
}
