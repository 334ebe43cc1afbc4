package io.stemma.reading.clause;

import io.stemma.article.Span;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameMention;
import java.util.List;

/** The first layer over a sentence's tokens: marks, quotation and names; all else is {@link Tag#OTHER} still. */
final class Marks {
    private static final int ASIDE = 5;

    private Marks() {}

    static Word[] over(Sentence sentence, List<NameMention> names) {
        List<Token> tokens = sentence.tokens();
        Word[] words = new Word[tokens.size()];
        boolean quoted = false;
        boolean low = false;
        int n = 0;
        for (int i = 0; i < words.length; i++) {
            Token t = tokens.get(i);
            Tag tag = mark(t);
            if (t.text().equals(".")
                    && i > 0
                    && i + 1 < words.length
                    && words[i - 1].token().end() == t.start()
                    && Character.isDigit(words[i - 1].token().text().charAt(0))) {
                tag = Tag.NUM;
            }
            if (tag == Tag.QUOTE) {
                switch (t.text().charAt(0)) {
                    case '„' -> {
                        quoted = true;
                        low = true;
                    }
                    case '“' -> {
                        quoted = !low;
                        low = false;
                    }
                    case '”' -> {
                        quoted = false;
                        low = false;
                    }
                    default -> quoted = !quoted;
                }
            }
            NameMention whole = null;
            NameMention part = null;
            while (n < names.size() && names.get(n).span().end() <= t.start()) {
                n++;
            }
            for (int k = n; k < names.size() && names.get(k).span().start() < t.end(); k++) {
                NameMention m = names.get(k);
                Span s = m.span();
                if (!s.overlaps(t.span())) {
                    continue;
                }
                if (s.end() < t.end() - 1 && !clitic(t, s.end())) {
                    part = m;
                } else if (whole == null || rank(m) < rank(whole)) {
                    whole = m;
                }
            }
            if (tag == Tag.OTHER && whole != null && whole.form() != NameForm.PRONOUN) {
                tag = switch (whole.form()) {
                    case NAME, SEAT -> Tag.NAME;
                    case ADJECTIVE -> Tag.ADJ;
                    default -> Tag.OTHER;
                };
            }
            words[i] = new Word(t, tag, t.lemma(), VerbForm.NONE, "", whole, part, quoted);
        }
        aside(words);
        dateline(words);
        return words;
    }

    /** Passes over the place in capitals that opens a report, with its dash: "WASHINGTON – The envoy". */
    private static void dateline(Word[] words) {
        for (int i = 1; i < words.length && i <= ASIDE; i++) {
            String text = words[i].token().text();
            if (text.equals("–") || text.equals("—")) {
                for (int k = 0; k <= i; k++) {
                    words[k] = words[k].as(Tag.ADV);
                }
                return;
            }
            String before = words[i - 1].token().text();
            if (words[i - 1].token().word() && !before.equals(before.toUpperCase(java.util.Locale.ROOT))) {
                return;
            }
        }
    }

    /** Passes over short asides in brackets: "the Union of Teachers (UT) said". */
    private static void aside(Word[] words) {
        for (int i = 1; i < words.length; i++) {
            if (!words[i].token().text().equals("(")) {
                continue;
            }
            for (int j = i + 1; j < words.length && j <= i + ASIDE; j++) {
                if (words[j].token().text().equals(")")) {
                    for (int k = i; k <= j; k++) {
                        words[k] = words[k].as(Tag.ADV);
                    }
                    break;
                }
            }
        }
    }

    /** Whether what is left of the token after the name is a mere ending. */
    private static boolean clitic(Token t, int end) {
        char c = t.text().charAt(end - t.start());
        return c == '\'' || c == '’';
    }

    private static int rank(NameMention m) {
        return m.form().ordinal();
    }

    private static Tag mark(Token t) {
        if (t.word()) {
            return Tag.OTHER;
        }
        if (t.text().equals("''")) {
            return Tag.QUOTE;
        }
        return switch (t.text().charAt(0)) {
            case ',' -> Tag.COMMA;
            case '`' -> Tag.QUOTE;
            case '"', '“', '”', '„', '«', '»', '‟' -> Tag.QUOTE;
            case ';', ':', '.', '!', '?', '–', '—', '-', '…', '(', ')', '[', ']', '•', '|', '/' -> Tag.STOP;
            default -> Tag.OTHER;
        };
    }
}
