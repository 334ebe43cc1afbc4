package io.stemma.reading.credit;

import io.stemma.article.Span;
import io.stemma.language.Token;
import io.stemma.reading.outlet.KnownOutlet;
import io.stemma.reading.outlet.Outlets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the marks by which agencies sign: "(Reuters) -" at the start of a paragraph, "(dpa/abc)" at its end, and lines of
 * agency names alone.
 */
final class AgencyMarks {
    private static final int DATELINE = 9;
    private static final int LONGEST_PLACE = 3;
    private static final int INITIALS = 4;

    private final Outlets outlets;

    AgencyMarks(Outlets outlets) {
        this.outlets = outlets;
    }

    /**
     * The agencies that sign a line.
     *
     * @param first whether the tokens are those the line starts with
     * @param last whether they are those it ends with
     */
    List<Credit> in(List<Token> tokens, boolean first, boolean last) {
        List<Credit> credits = new ArrayList<>();
        int size = tokens.size();
        if (size == 0) {
            return credits;
        }
        int open = first ? bracketAtStart(tokens) : -1;
        if (open >= 0) {
            credits.addAll(agencies(tokens, open + 1, close(tokens, open)));
        }
        if (last && is(tokens, size - 1, ")")) {
            int from = size - 2;
            while (from > 0 && size - from < DATELINE && !is(tokens, from, "(")) {
                from--;
            }
            if (is(tokens, from, "(") && from > 0) {
                credits.addAll(agencies(tokens, from + 1, size - 1));
            }
        }
        if (first && last && size <= DATELINE) {
            credits.addAll(agencies(tokens, 0, size));
        }
        return credits;
    }

    /** Where a bracket opens that a place alone precedes and a dash or a sentence follows, or -1. */
    private static int bracketAtStart(List<Token> tokens) {
        for (int i = 0; i < Math.min(DATELINE, tokens.size()); i++) {
            Token t = tokens.get(i);
            if (is(tokens, i, "(")) {
                int close = close(tokens, i);
                boolean follows = close > 0 && close + 1 < tokens.size();
                boolean dash =
                        follows && "-–—:.―".indexOf(tokens.get(close + 1).text().charAt(0)) >= 0;
                boolean sentence = follows
                        && i > 0
                        && i <= LONGEST_PLACE
                        && tokens.get(close + 1).capital();
                return dash || sentence ? i : -1;
            }
            if (t.word() && !t.capital() && !Character.isDigit(t.text().charAt(0))) {
                return -1;
            }
        }
        return -1;
    }

    private static int close(List<Token> tokens, int open) {
        for (int i = open + 1; i < Math.min(tokens.size(), open + DATELINE); i++) {
            if (is(tokens, i, ")")) {
                return i;
            }
        }
        return -1;
    }

    /** The agencies of a stretch that holds nothing but agencies, marks and initials; else none. */
    private List<Credit> agencies(List<Token> tokens, int from, int to) {
        List<Credit> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Token t = tokens.get(i);
            if (!t.word()) {
                if ("/,()-–—;:&".indexOf(t.text().charAt(0)) < 0) {
                    return List.of();
                }
                continue;
            }
            Optional<Outlets.Match> match = outlets.at(tokens, i, false);
            if (match.isPresent()
                    && match.get().outlet().agency()
                    && match.get().end() <= to) {
                KnownOutlet outlet = match.get().outlet();
                int end = tokens.get(match.get().end() - 1).end();
                found.add(new Credit(outlet.name(), new Span(t.start(), end)));
                i = match.get().end() - 1;
            } else if (t.text().length() > INITIALS || t.capital()) {
                return List.of();
            }
        }
        return found;
    }

    private static boolean is(List<Token> tokens, int i, String text) {
        return tokens.get(i).text().equals(text);
    }
}
