package io.stemma.reading.quote;

import io.stemma.article.Span;
import io.stemma.language.Pos;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.quote.QuoteWords.Kind;
import java.util.List;

/** A sentence as the finding of quotes sees it: its tokens, what each of them names, and what is in quotation marks. */
final class Line {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final NameMention[] named;
    private final Quotation[] quoted;
    private final QuoteWords words;
    private final long[] kinds;
    private final Boolean[] finite;

    Line(Sentence sentence, List<NameMention> mentions, List<Quotation> quotations, QuoteWords words) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.words = words;
        this.finite = new Boolean[tokens.size()];
        this.kinds = new long[tokens.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = words.kinds(tokens.get(i));
        }
        this.named = new NameMention[tokens.size()];
        for (NameMention m : mentions) {
            for (int i = sentence.tokenAt(m.span().start());
                    i < tokens.size() && tokens.get(i).start() < m.span().end();
                    i++) {
                if (named[i] == null || better(m, named[i])) {
                    named[i] = m;
                }
            }
        }
        for (int i = 0; i < kinds.length; i++) {
            if (named[i] == null && adverb(tokens.get(i))) {
                kinds[i] |= QuoteWords.bit(Kind.ADVERB);
            }
        }
        this.quoted = new Quotation[tokens.size()];
        for (Quotation q : quotations) {
            for (int i = sentence.tokenAt(q.span().start());
                    i < tokens.size() && tokens.get(i).start() < q.span().end();
                    i++) {
                quoted[i] = q;
            }
        }
    }

    private static boolean better(NameMention a, NameMention b) {
        boolean nameA = a.form() == NameForm.NAME;
        boolean nameB = b.form() == NameForm.NAME;
        return nameA != nameB ? nameA : a.span().length() > b.span().length();
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The mention that the token belongs to, or null. */
    NameMention named(int i) {
        return named[i];
    }

    /** The quotation that the token, or mark, belongs to, or null. */
    Quotation quoted(int i) {
        return quoted[i];
    }

    boolean is(Kind kind, int i) {
        return i >= 0 && i < kinds.length && (kinds[i] & QuoteWords.bit(kind)) != 0;
    }

    private static boolean adverb(Token t) {
        return t.can(Pos.ADVERB)
                && !t.can(Pos.NOUN)
                && !t.can(Pos.VERB)
                && !t.can(Pos.ADJECTIVE)
                && !t.can(Pos.FUNCTION)
                && !t.can(Pos.PROPER);
    }

    /** Whether the token has such a word within it ("anzugreifen"). */
    boolean inside(Kind kind, int i) {
        return words.inside(kind, tokens.get(i).lower());
    }

    /** Whether the token is this mark or word. */
    boolean is(String text, int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).text().equals(text);
    }

    boolean comma(int i) {
        return is(",", i);
    }

    /** Whether a clause cannot run over this token: a mark other than a comma, or words in quotation marks. */
    boolean wall(int i) {
        Token t = tokens.get(i);
        return quoted[i] != null || !t.word() && ";:–—()[]―!?…".indexOf(t.text().charAt(0)) >= 0 || dash(t);
    }

    boolean dash(int i) {
        return dash(tokens.get(i)) || "–—".indexOf(tokens.get(i).text().charAt(0)) >= 0;
    }

    private static boolean dash(Token t) {
        return t.text().equals("--") || t.text().equals("-");
    }

    /**
     * Where quoted words start that end at this token and stand within a clause of the writer's, or -1: "whom he had called
     * “a liar” twice".
     */
    int within(int i) {
        Quotation q = quoted[i];
        if (q == null) {
            return -1;
        }
        int open = i;
        while (open > 0 && quoted[open - 1] == q) {
            open--;
        }
        boolean before = open > 0 && tokens.get(open - 1).word();
        boolean after = i + 1 < tokens.size() && tokens.get(i + 1).word();
        return before && after ? open : -1;
    }

    /** Whether the token is surely a finite verb of the writer's own clause. */
    boolean finite(int i) {
        if (finite[i] == null) {
            finite[i] = isFinite(i);
        }
        return finite[i];
    }

    private boolean isFinite(int i) {
        Token t = tokens.get(i);
        if (named[i] != null || !t.finite() || quoted[i] != null) {
            return false;
        }
        if (t.can(Pos.ADJECTIVE) && acts(i)) {
            return !t.capital();
        }
        if (t.analyses().get(0).pos() == Pos.ADJECTIVE
                || NounPhrases.genitiveMark(t) && !is(Kind.PRONOUN, i - 1)
                || t.analyses().get(0).pos() == Pos.FUNCTION && is(Kind.DETERMINER, i)) {
            return false;
        }
        if (subject(i - 1) || is(Kind.ADVERB, i - 1) && subject(i - 2)) {
            return !t.capital();
        }
        if (t.can(Pos.NOUN) || t.can(Pos.PROPER)) {
            return !t.capital() && t.analyses().get(0).form().finite() && !nominal(i);
        }
        return !t.capital() || i == 0 || t.analyses().get(0).form().finite();
    }

    /** Whether a word that is an adjective by itself is the verb between its subject and its object: "the storm destroyed two". */
    private boolean acts(int i) {
        if (i == 0 || i + 1 >= tokens.size() || !tokens.get(i).can(VerbForm.PAST)) {
            return false;
        }
        Token before = tokens.get(i - 1);
        Token next = tokens.get(i + 1);
        boolean subject = named[i - 1] != null || before.can(Pos.NOUN) && !is(Kind.DETERMINER, i - 1);
        boolean object = is(Kind.DETERMINER, i + 1)
                || named[i + 1] != null
                || Character.isDigit(next.text().charAt(0))
                || next.can(Pos.NOUN) && !is(Kind.PREPOSITION, i + 1) && !is(Kind.ADVERB, i + 1)
                || next.analyses().get(0).pos() == Pos.NUMBER;
        return subject && object;
    }

    private boolean subject(int i) {
        return is(Kind.PRONOUN, i) && !is(Kind.DETERMINER, i) && !is(Kind.RELATIVE, i);
    }

    /** Whether the word before asks for a noun. */
    boolean nominal(int i) {
        return i > 0
                && (is(Kind.DETERMINER, i - 1)
                        || is(Kind.PREPOSITION, i - 1)
                        || tokens.get(i - 1).analyses().get(0).pos() == Pos.ADJECTIVE && named[i - 1] == null);
    }

    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
