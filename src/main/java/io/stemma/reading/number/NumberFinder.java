package io.stemma.reading.number;

import io.stemma.article.Span;
import io.stemma.language.Form;
import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.reading.number.NumberWords.Kind;
import io.stemma.reading.number.NumberWords.Word;
import java.util.ArrayList;
import java.util.List;

/** Cuts sentences into pieces and finds the numbers among them. */
public final class NumberFinder {
    private final NumberWords words;
    private final FormFact<List<Piece>> piecesOfForms;

    /** A finder for the language of a pack. */
    public NumberFinder(LanguagePack pack) {
        this.piecesOfForms = pack.fact(f -> List.copyOf(pieces(f)));
        this.words = pack.part(NumberWords.class, NumberWords::new);
    }

    /** The pieces of a sentence in order. */
    public List<Piece> pieces(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Piece> pieces = new ArrayList<>(tokens.size() + 8);
        for (int t = 0; t < tokens.size(); t++) {
            for (Piece p : piecesOfForms.of(tokens.get(t).form())) {
                pieces.add(p.in(t, tokens.get(t).start()));
            }
        }
        return pieces;
    }

    /** The pieces of a form, as if a text began with it. */
    private List<Piece> pieces(Form form) {
        String text = form.text();
        List<Piece> pieces = new ArrayList<>();
        if (isDate(text)) {
            add(pieces, form, 0, text.length(), false);
            return pieces;
        }
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean end = i == text.length();
            boolean hyphen = !end && (text.charAt(i) == '-' || text.charAt(i) == '‑') && i + 1 < text.length();
            boolean turn = !end
                    && Character.isLetter(text.charAt(i))
                    && Character.isDigit(text.charAt(i - 1))
                    && allDigits(text, from, i);
            if (end || hyphen || turn) {
                split(pieces, form, from, i, from > 0);
                from = hyphen ? i + 1 : i;
            }
        }
        return pieces;
    }

    private static boolean isDate(String text) {
        return text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && Character.isDigit(text.charAt(0))
                && Character.isDigit(text.charAt(9));
    }

    private static boolean allDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c) && c != '.' && c != ',') {
                return false;
            }
        }
        return true;
    }

    private void split(List<Piece> pieces, Form form, int from, int to, boolean glued) {
        if (from >= to) {
            return;
        }
        String lower = form.text().substring(from, to).toLowerCase(java.util.Locale.ROOT);
        int cut = Character.isLetter(lower.charAt(0)) && lower.length() > 5 ? words.cut(lower) : -1;
        if (cut > 0) {
            add(pieces, form, from, from + cut, glued);
            add(pieces, form, from + cut, to, true);
        } else {
            add(pieces, form, from, to, glued);
        }
    }

    private void add(List<Piece> pieces, Form form, int from, int to, boolean glued) {
        String text = form.text().substring(from, to);
        boolean hyphen = from > 0 && !Character.isLetterOrDigit(form.text().charAt(from - 1));
        String lower = from == 0 && to == form.text().length() ? form.lower() : text.toLowerCase(java.util.Locale.ROOT);
        boolean counts = words.isAny(lower) || words.compound(lower) != null;
        pieces.add(new Piece(0, new Span(from, to), text, lower, glued, hyphen, counts));
    }

    /** The number that starts at a piece, or null. */
    public Numeral at(List<Piece> pieces, int i) {
        Piece p = pieces.get(i);
        if (p.digits()) {
            return digits(pieces, i);
        }
        if (!p.counts()) {
            return null;
        }
        Word ordinal = words.get(p.lower(), Kind.ORDINAL);
        if (ordinal != null) {
            return new Numeral(i, i + 1, ordinal.value(), Numeral.Kind.ORDINAL, false, false);
        }
        Word article = words.get(p.lower(), Kind.ARTICLE);
        if (article != null) {
            return afterArticle(pieces, i, article.value());
        }
        Word fraction = words.get(p.lower(), Kind.FRACTION);
        if (fraction != null) {
            return fraction(pieces, i, i, 1, fraction);
        }
        if (words.get(p.lower(), Kind.CARDINAL) == null && words.compound(p.lower()) == null) {
            return null;
        }
        return spelled(pieces, i);
    }

    private Numeral fraction(List<Piece> pieces, int from, int at, double times, Word fraction) {
        int to = at + 1;
        int scale = word(pieces, to, Kind.OF) != null && word(pieces, to + 1, Kind.ARTICLE) != null ? to + 1 : to;
        if (word(pieces, scale, Kind.ARTICLE) != null) {
            scale++;
        }
        Word s = word(pieces, scale, Kind.SCALE);
        if (s != null) {
            return new Numeral(
                    from, scale + 1, times * fraction.value() * s.value(), Numeral.Kind.CARDINAL, false, true);
        }
        return new Numeral(from, to, times * fraction.value(), Numeral.Kind.FRACTION, false, false);
    }

    private Numeral afterArticle(List<Piece> pieces, int i, double value) {
        Word fraction = word(pieces, i + 1, Kind.FRACTION);
        boolean rank = word(pieces, i + 1, Kind.ORDINAL) != null && word(pieces, i + 2, Kind.OF) == null;
        if (fraction != null && !rank) {
            return fraction(pieces, i, i + 1, value, fraction);
        }
        if (word(pieces, i + 1, Kind.SCALE) != null) {
            return spelled(pieces, i);
        }
        if (plusEnd(pieces, i + 1) > i + 1) {
            return scaled(pieces, i, i + 1, value, false);
        }
        return new Numeral(i, i + 1, value, Numeral.Kind.ARTICLE, false, false);
    }

    private Numeral digits(List<Piece> pieces, int i) {
        Piece p = pieces.get(i);
        double value = words.digits(p.text());
        if (Double.isNaN(value)) {
            return null;
        }
        Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
        if (next != null && next.glued() && !next.hyphen() && words.get(next.lower(), Kind.SUFFIX) != null) {
            return new Numeral(i, i + 2, value, Numeral.Kind.ORDINAL, true, false);
        }
        // groups of three after blanks: 12 500
        int to = i + 1;
        while (p.text().length() <= 3 && allDigits(p.text(), 0, p.text().length()) && group(pieces, to)) {
            value = value * 1000 + Double.parseDouble(pieces.get(to).text());
            to++;
        }
        Word fraction = word(pieces, to, Kind.FRACTION);
        if (fraction != null && word(pieces, to, Kind.ORDINAL) == null) {
            return fraction(pieces, i, to, value, fraction);
        }
        return scaled(pieces, i, to, value, true);
    }

    private static boolean group(List<Piece> pieces, int i) {
        if (i >= pieces.size() || pieces.get(i).glued()) {
            return false;
        }
        Piece p = pieces.get(i);
        return p.text().length() == 3
                && allDigits(p.text(), 0, 3)
                && p.text().chars().allMatch(Character::isDigit)
                && p.span().start() - pieces.get(i - 1).span().end() == 1;
    }

    /** A number with what may follow: scales and additions. */
    private Numeral scaled(List<Piece> pieces, int from, int to, double value, boolean digits) {
        boolean scaled = false;
        int plus = plusEnd(pieces, to);
        if (plus > to) {
            value += plusValue(pieces, plus);
            to = plus;
        }
        while (true) {
            Word scale = word(pieces, to, Kind.SCALE);
            if (scale == null) {
                break;
            }
            value *= scale.value();
            scaled = true;
            to++;
        }
        return new Numeral(from, to, value, Numeral.Kind.CARDINAL, digits, scaled);
    }

    private int plusEnd(List<Piece> pieces, int i) {
        int at = i;
        if (word(pieces, at, Kind.PLUS) != null) {
            return at + 1;
        }
        if (word(pieces, at, Kind.JOINER) != null) {
            at++;
            if (word(pieces, at, Kind.ARTICLE) != null) {
                at++;
                if (word(pieces, at, Kind.FRACTION) != null) {
                    return at + 1;
                }
            }
        }
        return i;
    }

    private double plusValue(List<Piece> pieces, int end) {
        Word plus = word(pieces, end - 1, Kind.PLUS);
        return plus != null
                ? plus.value()
                : word(pieces, end - 1, Kind.FRACTION).value();
    }

    private Numeral spelled(List<Piece> pieces, int from) {
        double total = 0;
        double current = 0;
        boolean scaled = false;
        int i = from;
        int to = from;
        double lastScale = Double.MAX_VALUE;
        while (i < pieces.size()) {
            String lower = pieces.get(i).lower();
            Word article = i == from ? words.get(lower, Kind.ARTICLE) : null;
            Double cardinal = article != null ? Double.valueOf(article.value()) : words.compound(lower);
            Word scale = words.get(lower, Kind.SCALE);
            if (cardinal != null) {
                boolean counts =
                        words.get(lower, Kind.ARTICLE) != null && !pieces.get(i).glued();
                if (i > from && (counts || !fits(current, cardinal))) {
                    break;
                }
                current += cardinal;
            } else if (scale != null && i > from && current > 0) {
                if (scale.value() == 100) {
                    current *= 100;
                } else if (scale.value() < lastScale) {
                    total += current * scale.value();
                    current = 0;
                    lastScale = scale.value();
                    scaled = true;
                } else {
                    break;
                }
            } else if (i > from && words.get(lower, Kind.JOINER) != null && joins(pieces, i, current, total)) {
                i++;
                continue;
            } else {
                break;
            }
            i++;
            to = i;
        }
        Word fraction = word(pieces, to, Kind.FRACTION);
        if (fraction != null && total == 0 && (current == 1 || word(pieces, to, Kind.ORDINAL) == null)) {
            return fraction(pieces, from, to, current, fraction);
        }
        Word last = to < pieces.size() && pieces.get(to).glued() && current >= 20 && current % 10 == 0
                ? word(pieces, to, Kind.ORDINAL)
                : null;
        if (last != null) {
            return new Numeral(from, to + 1, total + current + last.value(), Numeral.Kind.ORDINAL, false, false);
        }
        Numeral plain = scaled(pieces, from, to, total + current, false);
        return new Numeral(from, plain.to(), plain.value(), Numeral.Kind.CARDINAL, false, scaled || plain.scaled());
    }

    private static boolean fits(double current, double next) {
        if (current == 0) {
            return true;
        }
        return next < 10 && current >= 20 && current % 10 == 0 || next < 100 && current >= 100 && current % 100 == 0;
    }

    /** Whether "and" joins: behind a hundred or a scale, before a smaller number. */
    private boolean joins(List<Piece> pieces, int i, double current, double total) {
        Double next = i + 1 < pieces.size() ? words.compound(pieces.get(i + 1).lower()) : null;
        return next != null && next < 100 && (current >= 100 && current % 100 == 0 || total > 0 && current == 0);
    }

    private Word word(List<Piece> pieces, int i, Kind kind) {
        return i < pieces.size() ? words.get(pieces.get(i).lower(), kind) : null;
    }
}
