package io.stemma.reading.figure;

import io.stemma.reading.figure.FigureWords.Use;
import io.stemma.reading.number.Numeral;
import io.stemma.reading.number.Piece;
import java.util.List;

/** Tells numbers that are names, codes, scores or telephone numbers from those that count. */
final class Labels {
    private static final int LONGEST = 6;

    private final FigureWords words;

    Labels(FigureWords words) {
        this.words = words;
    }

    boolean is(List<Piece> pieces, Numeral n) {
        Piece first = pieces.get(n.from());
        Piece before = n.from() == 0 ? null : pieces.get(n.from() - 1);
        Piece after = n.to() == pieces.size() ? null : pieces.get(n.to());
        if (before != null && words.is(before.lower(), Use.LABEL) && !before.glued()) {
            return true;
        }
        if (!n.digits()) {
            return false;
        }
        boolean grown = before != null && before.text().equals("+") && words.unit(pieces, n.to()) != null;
        return before != null && !grown && named(first, before)
                || after != null && goesOn(pieces, n, after)
                || chain(pieces, first)
                || code(first.text())
                || scored(pieces, n);
    }

    /** The second number of a result: "Ayr 38 - 17 Melrose". */
    private boolean scored(List<Piece> pieces, Numeral n) {
        int at = n.from();
        return at > 1
                && (pieces.get(at - 1).text().equals("-")
                        || pieces.get(at - 1).text().equals("\u2013"))
                && pieces.get(at - 2).digits()
                && words.unit(pieces, n.to()) == null;
    }

    private boolean named(Piece first, Piece before) {
        if (first.hyphen()) {
            return !words.is(before.lower(), Use.MODIFIER);
        }
        boolean close = first.span().start() - before.span().end() <= 1;
        return before.text().equals("+")
                || before.text().equals("/")
                || before.text().equals("#")
                || before.digits() && close && !year(before);
    }

    private static boolean year(Piece p) {
        return p.text().length() == 4 && (p.text().startsWith("19") || p.text().startsWith("20"));
    }

    private static boolean goesOn(List<Piece> pieces, Numeral n, Piece after) {
        boolean score = after.text().equals(":")
                && n.to() + 1 < pieces.size()
                && pieces.get(n.to() + 1).digits();
        boolean letter = after.hyphen()
                && after.text().length() == 1
                && Character.isLetter(after.text().charAt(0));
        int gap = after.span().start() - pieces.get(n.to() - 1).span().end();
        boolean digits = after.digits() && !after.hyphen() && gap <= 1;
        return score || letter || digits || after.text().equals("/");
    }

    /** Three or more numbers in one word: "313-596-5740". */
    private static boolean chain(List<Piece> pieces, Piece first) {
        int digits = 0;
        for (Piece p : pieces) {
            if (p.token() == first.token() && p.digits()) {
                digits++;
            }
        }
        return digits > 2;
    }

    private static boolean code(String text) {
        boolean plain = text.chars().allMatch(Character::isDigit);
        return plain && (text.length() > 1 && text.charAt(0) == '0' || text.length() > LONGEST);
    }
}
