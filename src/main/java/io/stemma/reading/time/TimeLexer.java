package io.stemma.reading.time;

import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.reading.number.NumberFinder;
import io.stemma.reading.number.Numeral;
import io.stemma.reading.number.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes a sentence into lexemes: pieces with what they may mean, numbers drawn together. */
final class TimeLexer {
    /** Classes whose words have a capital letter. */
    private static final Set<String> NAMES = Set.of("weekday", "month");
    /** Classes whose words have none where nouns have one, unless they start a sentence. */
    private static final Set<String> ADVERBS = Set.of("deictic", "ref", "aging");

    private static final int OLD_YEARS = 1500;
    private static final int YEARS = 1900;
    private static final int YEARS_END = 2100;

    private final TimeWords words;
    private final NumberFinder numbers;
    private final boolean nounsCapital;

    TimeLexer(LanguagePack pack) {
        this.words = new TimeWords(pack);
        this.numbers = pack.part(NumberFinder.class, NumberFinder::new);
        this.nounsCapital = "nouns".equals(pack.setting("capitals", ""));
    }

    List<Lexeme> lexemes(Sentence sentence) {
        List<Piece> pieces = numbers.pieces(sentence);
        List<Lexeme> lexemes = new ArrayList<>(pieces.size());
        int i = 0;
        while (i < pieces.size()) {
            Numeral numeral = numbers.at(pieces, i);
            if (numeral != null && numeral.kind() != Numeral.Kind.ARTICLE) {
                lexemes.add(number(sentence, pieces, numeral));
                i = numeral.to();
                continue;
            }
            Piece p = pieces.get(i);
            TimeWords.Cut cut = words.cut(p.lower());
            if (cut != null) {
                int middle = p.span().start() + cut.at();
                lexemes.add(new Lexeme(
                        p.token(),
                        new Span(p.span().start(), middle),
                        p.lower().substring(0, cut.at()),
                        List.of(cut.first())));
                lexemes.add(new Lexeme(
                        p.token(),
                        new Span(middle, p.span().end()),
                        p.lower().substring(cut.at()),
                        List.of(cut.second())));
            } else {
                lexemes.add(new Lexeme(p.token(), p.span(), p.lower(), symbols(p, first(sentence, p))));
            }
            i++;
        }
        return lexemes;
    }

    private List<Symbol> symbols(Piece p, boolean first) {
        if (p.digits()) {
            return Digits.symbols(p.text());
        }
        List<Symbol> known = words.symbols(p.lower());
        if (known.isEmpty()) {
            return known;
        }
        Set<String> out = p.capital() ? (nounsCapital && !first ? ADVERBS : Set.of()) : NAMES;
        for (Symbol s : known) {
            if (out.contains(s.type())) {
                return known.stream().filter(k -> !out.contains(k.type())).toList();
            }
        }
        return known;
    }

    /** Whether the piece starts a sentence or a quotation. */
    private static boolean first(Sentence sentence, Piece p) {
        return !p.glued()
                && (p.token() == 0 || !sentence.tokens().get(p.token() - 1).word());
    }

    private Lexeme number(Sentence sentence, List<Piece> pieces, Numeral n) {
        Piece first = pieces.get(n.from());
        Piece last = pieces.get(n.to() - 1);
        List<Symbol> symbols = new ArrayList<>(3);
        String value = plain(n.value());
        boolean whole = n.value() == Math.rint(n.value()) && n.value() < 10_000;
        switch (n.kind()) {
            case ORDINAL -> {
                symbols.add(new Symbol("ordinal", value));
                if (n.digits() && n.value() <= 31) {
                    symbols.add(new Symbol("dom", value));
                }
            }
            case CARDINAL, FRACTION -> {
                symbols.add(new Symbol("num", value));
                if (n.digits() && !n.scaled() && n.to() == n.from() + 1 && whole) {
                    digits(sentence, pieces, n, first, symbols);
                }
            }
            default -> {}
        }
        if (n.to() == n.from() + 1) {
            symbols.addAll(words.symbols(first.lower()));
            if (first.digits()) {
                symbols.addAll(Digits.symbols(first.text()));
            }
        }
        return new Lexeme(
                first.token(), new Span(first.span().start(), last.span().end()), first.lower(), symbols);
    }

    private void digits(Sentence sentence, List<Piece> pieces, Numeral n, Piece first, List<Symbol> symbols) {
        String text = first.text();
        boolean plain = text.chars().allMatch(Character::isDigit);
        if (plain && text.length() <= 2 && n.value() >= 1 && n.value() <= 31) {
            symbols.add(new Symbol("dom", plain(n.value())));
        }
        if (plain && text.length() == 2) {
            symbols.add(new Symbol("year2", text));
        }
        if (plain && text.length() == 2 || plain && text.length() == 4) {
            symbols.add(new Symbol("decadeyear", text));
        }
        if (plain && text.length() == 4 && n.value() >= 1000 && n.value() < 2200) {
            symbols.add(new Symbol("year4", text));
            if (yearLike(sentence, pieces, n, (int) n.value())) {
                symbols.add(new Symbol("year", text));
            }
        }
    }

    /** Whether four digits that stand alone are a year: by the word before, else if nothing is counted by them. */
    private boolean yearLike(Sentence sentence, List<Piece> pieces, Numeral n, int value) {
        Piece before = n.from() == 0 ? null : pieces.get(n.from() - 1);
        Piece after = n.to() == pieces.size() ? null : pieces.get(n.to());
        boolean round = value % 50 == 0;
        if (before != null && pieces.get(n.from()).hyphen() && !before.digits() && !is(before, "edge")) {
            return false;
        }
        if (joined(pieces, n.to(), 1, false) && round) {
            return false;
        }
        boolean cue = before != null
                && (is(before, "yearcue")
                        || is(before, "month")
                        || is(before, "edge")
                        || joined(pieces, n.from() - 1, -1, true));
        if (cue) {
            return !counted(sentence, after) || value >= YEARS && !round;
        }
        if (value < OLD_YEARS || value >= YEARS_END || round && before != null && !verb(sentence, before)) {
            return false;
        }
        if (before != null && is(before, "notyear") && value % 10 == 0) {
            return false;
        }
        return !counted(sentence, after) || value >= YEARS && !round && !measured(after);
    }

    /** Whether a joining word at a place leads on to another number that is (or is no) year. */
    private boolean joined(List<Piece> pieces, int at, int step, boolean toYear) {
        if (at < 0 || at >= pieces.size() || !is(pieces.get(at), "yearjoin")) {
            return false;
        }
        int other = at + step;
        if (other < 0 || other >= pieces.size() || !pieces.get(other).digits()) {
            return false;
        }
        String text = pieces.get(other).text();
        boolean year = text.length() == 4 && (text.startsWith("1") || text.startsWith("20"));
        return year == toYear;
    }

    private static boolean verb(Sentence sentence, Piece piece) {
        return sentence.tokens().get(piece.token()).finite();
    }

    private boolean is(Piece piece, String type) {
        for (Symbol s : words.symbols(piece.lower())) {
            if (s.type().equals(type)) {
                return true;
            }
        }
        return false;
    }

    private boolean measured(Piece after) {
        return is(after, "unit") || is(after, "measure");
    }

    private boolean counted(Sentence sentence, Piece after) {
        if (after == null) {
            return false;
        }
        Token token = sentence.tokens().get(after.token());
        if (measured(after)) {
            return true;
        }
        return token.word()
                && token.analyses().get(0).pos() != Pos.FUNCTION
                && (nounsCapital ? token.can(Pos.NOUN) && token.capital() : token.can(Pos.NOUN));
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : new java.math.BigDecimal(String.valueOf(value))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
