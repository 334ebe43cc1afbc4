package io.stemma.language;

import io.stemma.article.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into words, numbers and marks. A hyphenated word is one token, an abbreviation keeps its full stop, a number
 * its separators, and what the pack's table {@code clitics.tsv} lists (English {@code 's}, {@code n't}) is cut off.
 */
final class Tokenizer {
    private final Forms forms;
    private final Set<String> abbreviations = new HashSet<>();
    private final List<String> clitics = new ArrayList<>();

    Tokenizer(LanguagePack pack, Forms forms) {
        this.forms = forms;
        pack.table("abbreviations.tsv").forEach(r -> abbreviations.add(r.cell(0).toLowerCase(Locale.ROOT)));
        pack.table("clitics.tsv").forEach(r -> clitics.add(r.cell(0)));
    }

    List<Token> tokens(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        int i = span.start();
        while (i < span.end()) {
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B) {
                i += Character.charCount(c);
            } else if (Character.isLetterOrDigit(c)) {
                int end = wordEnd(text, i, span.end());
                addWord(text, i, end, tokens);
                i = end;
            } else {
                int end = i + Character.charCount(c);
                while (end < span.end() && (c == '.' || c == '-') && text.charAt(end) == c) {
                    end++;
                }
                add(text, i, end, tokens);
                i = end;
            }
        }
        return tokens;
    }

    private void add(String text, int start, int end, List<Token> tokens) {
        tokens.add(new Token(new Span(start, end), forms.of(text.substring(start, end))));
    }

    private void addWord(String text, int start, int end, List<Token> tokens) {
        for (String clitic : clitics) {
            if (end - start > clitic.length() && closes(clitic, text, end)) {
                int cut = end - clitic.length();
                add(text, start, cut, tokens);
                add(text, cut, end, tokens);
                return;
            }
        }
        add(text, start, end, tokens);
    }

    /** Whether the clitic stands before the offset, in whatever case and with whatever apostrophe. */
    private static boolean closes(String clitic, String text, int end) {
        int from = end - clitic.length();
        for (int i = 0; i < clitic.length(); i++) {
            char c = text.charAt(from + i);
            if (clitic.charAt(i) != (c == '’' ? '\'' : Character.toLowerCase(c))) {
                return false;
            }
        }
        return true;
    }

    private int wordEnd(String text, int start, int limit) {
        int i = start;
        boolean digits = Character.isDigit(text.codePointAt(start));
        while (i < limit) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == 0xAD) {
                i += Character.charCount(c);
            } else if (i + 1 < limit && joins(c, text.codePointAt(i + 1), digits)) {
                i++;
                if (c == '-' || c == '‑') {
                    digits = Character.isDigit(text.codePointAt(i));
                }
            } else {
                break;
            }
        }
        if (i < limit && text.charAt(i) == '.' && keepsStop(text.substring(start, i))) {
            i++;
            if (i + 1 < limit && text.charAt(i) == '-' && Character.isLetter(text.charAt(i + 1))) {
                return wordEnd(text, i + 1, limit);
            }
        }
        return i;
    }

    private static boolean joins(int mark, int next, boolean digits) {
        return switch (mark) {
            case '-', '‑', '\'', '’', '&' -> Character.isLetterOrDigit(next);
            case '.' -> digits ? Character.isDigit(next) : Character.isLetter(next);
            case ',', ':' -> digits && Character.isDigit(next);
            default -> false;
        };
    }

    /** Whether the full stop after these chars belongs to them: an abbreviation, an initial, or letters with stops. */
    private boolean keepsStop(String word) {
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return true;
        }
        if (word.indexOf('.') > 0 && !Character.isDigit(word.charAt(0)) && word.length() <= 6) {
            return true;
        }
        return abbreviations.contains((word + ".").toLowerCase(Locale.ROOT));
    }
}
