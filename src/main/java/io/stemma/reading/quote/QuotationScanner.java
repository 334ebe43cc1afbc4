package io.stemma.reading.quote;

import io.stemma.article.Span;
import io.stemma.language.ParsedArticle;
import io.stemma.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands in quotation marks of any style. Marks within marks belong to the outer ones. A mark that is never
 * closed counts when the next paragraph opens with the same mark (a quotation over several paragraphs) or when it starts
 * a sentence, which it then covers to its end.
 */
final class QuotationScanner {
    private static final String OPENING_BEFORE = "([{–—-/";
    private static final String CLOSING_AFTER = ".,;:!?…)]}–—";

    private final String text;
    private final List<Quotation> found = new ArrayList<>();

    private QuotationScanner(String text) {
        this.text = text;
    }

    /** The quotations of an article's body, in order. */
    static List<Quotation> scan(ParsedArticle article) {
        QuotationScanner scanner = new QuotationScanner(article.article().text());
        List<Sentence> sentences = article.sentences();
        char open = 0;
        for (int i = 0; i < sentences.size(); ) {
            int j = i;
            while (j < sentences.size()
                    && sentences.get(j).paragraph() == sentences.get(i).paragraph()) {
                j++;
            }
            open = scanner.paragraph(sentences.subList(i, j), open);
            i = j;
        }
        return scanner.found;
    }

    /** Scans a paragraph; gives the mark that is left open at its end, or 0. */
    private char paragraph(List<Sentence> sentences, char before) {
        int start = sentences.get(0).start();
        int end = sentences.get(sentences.size() - 1).end();
        int number = sentences.get(0).paragraph();
        boolean continues = before != 0 && start < end && text.charAt(start) == before;
        int i = start;
        while (i < end) {
            char mark = text.charAt(i);
            if (pair(i, end)) {
                i = doubledSingle(i, start, end, number);
                continue;
            }
            if (!opens(i, start, end)) {
                i++;
                continue;
            }
            int close = closing(mark, i, end);
            boolean carried = continues && i == start;
            if (close >= 0) {
                add(i, close, close + 1, number, true, carried);
                i = close + 1;
            } else if (doubled(mark) && (carried || paragraphQuote(i, sentences))) {
                int stop = carried || i == start ? end : sentenceEnd(i, sentences);
                add(i, stop, stop, number, false, carried);
                return stop == end ? mark : 0;
            } else {
                i++;
            }
        }
        return 0;
    }

    /** Whether two single marks stand for a double one. */
    private boolean pair(int i, int end) {
        char c = text.charAt(i);
        return i + 1 < end && (c == '\'' || c == '`' || c == '’' || c == '‘') && text.charAt(i + 1) == c;
    }

    private int doubledSingle(int i, int start, int end, int paragraph) {
        boolean left = i == start || !Character.isLetterOrDigit(text.charAt(i - 1));
        for (int k = i + 2; left && k + 1 < end; k++) {
            if (text.charAt(k) != '`' && pair(k, end) && !blank(text.charAt(k - 1))) {
                add(i + 1, k, k + 2, paragraph, true, false);
                return k + 2;
            }
        }
        return i + 2;
    }

    private void add(int open, int contentEnd, int end, int paragraph, boolean closed, boolean continues) {
        int from = open + 1;
        int to = contentEnd;
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            found.add(new Quotation(new Span(open, end), new Span(from, to), paragraph, closed, continues));
        }
    }

    /** Whether an unclosed mark starts a sentence. */
    private static boolean paragraphQuote(int offset, List<Sentence> sentences) {
        return sentences.stream().anyMatch(s -> s.start() == offset);
    }

    private static int sentenceEnd(int offset, List<Sentence> sentences) {
        for (Sentence s : sentences) {
            if (s.end() > offset) {
                return s.end();
            }
        }
        return offset;
    }

    private static boolean doubled(char mark) {
        return "“„\"«»”".indexOf(mark) >= 0;
    }

    private boolean opens(int i, int start, int end) {
        char mark = text.charAt(i);
        if (i + 1 >= end) {
            return false;
        }
        boolean left = i == start || blank(text.charAt(i - 1)) || OPENING_BEFORE.indexOf(text.charAt(i - 1)) >= 0;
        char next = text.charAt(i + 1);
        return switch (mark) {
            case '„' -> true;
            case '“', '"', '”' -> left && !blank(next);
            case '«', '»' -> left && (!blank(next) || mark == '«');
            case '‹', '›' -> left && !blank(next);
            case '‚' -> left && Character.isLetterOrDigit(next);
            case '‘', '\'' -> left && Character.isLetter(next);
            default -> false;
        };
    }

    /** Where the mark that was opened is closed, or -1. */
    private int closing(char mark, int open, int end) {
        String closers = closers(mark);
        boolean single = !doubled(mark);
        for (int i = open + 1; i < end; i++) {
            char c = text.charAt(i);
            if (closers.indexOf(c) < 0) {
                if (c == mark && !single && opens(i, open, end)) {
                    return -1;
                }
                continue;
            }
            if (closes(i, end, single)) {
                return i;
            }
            if (c == mark && opens(i, open, end)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean closes(int i, int end, boolean single) {
        if (blank(text.charAt(i - 1)) && "»«".indexOf(text.charAt(i)) < 0) {
            return false;
        }
        boolean right = i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1));
        if (!single || !right) {
            return right || !single && "”“»«".indexOf(text.charAt(i)) >= 0;
        }
        boolean certain = i + 1 >= end
                || CLOSING_AFTER.indexOf(text.charAt(i + 1)) >= 0
                || CLOSING_AFTER.indexOf(text.charAt(i - 1)) >= 0;
        return certain || text.charAt(i - 1) != 's' || !laterSingle(i + 1, end);
    }

    /** Whether another closing single mark follows before the sentence ends: then one after an s is a genitive. */
    private boolean laterSingle(int from, int end) {
        for (int i = from; i < end && ".!?".indexOf(text.charAt(i)) < 0; i++) {
            if ("'’‘".indexOf(text.charAt(i)) >= 0 && (i + 1 >= end || !Character.isLetter(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static String closers(char mark) {
        return switch (mark) {
            case '„' -> "“”\"";
            case '“' -> "”\"“";
            case '”' -> "”“";
            case '"' -> "\"”“";
            case '«' -> "»";
            case '»' -> "«";
            case '‹' -> "›";
            case '›' -> "‹";
            case '‚' -> "‘’'";
            case '‘' -> "’'";
            default -> "'’";
        };
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
