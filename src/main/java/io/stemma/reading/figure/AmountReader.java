package io.stemma.reading.figure;

import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import io.stemma.language.Token;
import io.stemma.reading.figure.FigureWords.Unit;
import io.stemma.reading.figure.FigureWords.Use;
import io.stemma.reading.figure.Phrasebook.Hit;
import io.stemma.reading.number.NumberFinder;
import io.stemma.reading.number.Numeral;
import io.stemma.reading.number.Piece;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads numbers with what belongs to them: sign of money, scale, unit, price unit, modifier, the ends of a range. */
final class AmountReader {
    private static final Set<String> MINUS_SIGNS = Set.of("-", "\u2212", "\u2013");
    private static final int MOST_SHARES = 1000;
    private static final int FEW = 10;
    private static final int TENTHS = 10;
    /** A number with more digits than these is no bound. */
    private static final int ROUND = 3;
    /** So many pounds are money. */
    private static final int MUCH = 1000;
    /** A range's upper end is at most so many times the lower one where something rose. */
    private static final int FARTHEST = 5;

    private final FigureWords words;
    private final NumberFinder numbers;
    private final boolean ordinalStop;
    private final Labels labels;
    private final Ages ages;
    private final boolean nounsCapital;

    AmountReader(LanguagePack pack, FigureWords words) {
        this.words = words;
        this.numbers = pack.part(NumberFinder.class, NumberFinder::new);
        this.labels = new Labels(words);
        this.ages = new Ages(pack, words);
        this.nounsCapital = "nouns".equals(pack.setting("capitals", ""));
        this.ordinalStop = "stop".equals(pack.setting("ordinals", ""));
    }

    /** The number that starts at a piece, or null. */
    Numeral numeral(List<Piece> pieces, int i) {
        Numeral share = share(pieces, i);
        share = share == null ? changedBy(pieces, i) : share;
        if (share != null) {
            return share;
        }
        Numeral n = numbers.at(pieces, i);
        Numeral few = n == null ? null : outOf(pieces, n);
        if (few != null) {
            return few;
        }
        if (n == null || n.kind() == Numeral.Kind.ARTICLE && !countsOne(pieces, i)) {
            return null;
        }
        return n;
    }

    /** "one in five", "jeder fünfte": a share of a whole, or null. */
    private Numeral share(List<Piece> pieces, int i) {
        Hit<String> lead = words.at(pieces, i, Use.SHARE_OF);
        if (lead == null || i + lead.length() >= pieces.size()) {
            return null;
        }
        Numeral of = numbers.at(pieces, i + lead.length());
        boolean fits = of != null
                && of.kind() == Numeral.Kind.valueOf(lead.value().toUpperCase(Locale.ROOT))
                && of.value() >= 2
                && of.value() <= MOST_SHARES;
        return fits ? new Numeral(i, of.to(), round(1 / of.value()), Numeral.Kind.FRACTION, false, false) : null;
    }

    /** "fell by a fifth": a share of what it was, or null. */
    private Numeral changedBy(List<Piece> pieces, int i) {
        boolean led = i > 0
                && words.before(pieces, i, Use.DIRECTION) != null
                && words.at(pieces, i, Use.HALF_OF) != null
                && i + 1 < pieces.size();
        Numeral part = led ? numbers.at(pieces, i + 1) : null;
        boolean fits = part != null
                && part.kind() == Numeral.Kind.ORDINAL
                && part.value() > 2
                && part.value() <= FEW
                && (part.to() >= pieces.size()
                        || !Character.isLetter(pieces.get(part.to()).text().charAt(0))
                        || words.is(pieces.get(part.to()).lower(), Use.PREPOSITION));
        return fits ? new Numeral(i, part.to(), round(1 / part.value()), Numeral.Kind.FRACTION, false, false) : null;
    }

    /** "nine out of ten": a share of few, both in words; or null. */
    private Numeral outOf(List<Piece> pieces, Numeral n) {
        Hit<String> mark =
                n.kind() != Numeral.Kind.CARDINAL || n.value() > FEW ? null : words.at(pieces, n.to(), Use.OUT_OF);
        int at = mark == null ? pieces.size() : n.to() + mark.length();
        Numeral of = at < pieces.size() ? numbers.at(pieces, at) : null;
        boolean fits = of != null
                && of.kind() == Numeral.Kind.CARDINAL
                && of.value() <= FEW
                && of.value() > n.value()
                && (!n.digits() && !of.digits() || of.value() == TENTHS)
                && words.unit(pieces, of.to()) == null;
        return fits
                ? new Numeral(n.from(), of.to(), round(n.value() / of.value()), Numeral.Kind.FRACTION, false, false)
                : null;
    }

    /** Whether an article-like number counts: it is spelled like the number alone, and stands before what it counts. */
    private boolean countsOne(List<Piece> pieces, int i) {
        return words.at(pieces, i, Use.DETERMINER) == null
                && (i == 0 || words.before(pieces, i, Use.NOT_ONE) == null)
                && i + 1 < pieces.size()
                && words.at(pieces, i + 1, Use.NOT_AFTER_ONE) == null
                && !pieces.get(i).glued()
                && (i == 0 || !pieces.get(i).capital());
    }

    /** The amount around a number, or null where it is no figure. */
    Amount amount(List<Token> tokens, List<Piece> pieces, Numeral n, UnaryOperator<Unit> lands) {
        if (labels.is(pieces, n)) {
            return null;
        }
        Amount amount = read(tokens, pieces, n, lands);
        boolean offset = amount != null
                && amount.kind() == Amount.Kind.TIME
                && words.at(pieces, amount.end(), Use.OFFSET) != null
                && !led(pieces, amount.start(), Use.LASTS)
                && !led(pieces, amount.start(), Use.DURING);
        boolean period = amount != null
                && amount.kind() == Amount.Kind.TIME
                && amount.start() > 0
                && words.is(pieces.get(amount.start() - 1).lower(), Use.PERIOD)
                && !(amount.start() > 1
                        && !words.is(pieces.get(amount.start() - 2).lower(), Use.DETERMINER)
                        && !words.is(pieces.get(amount.start() - 2).lower(), Use.PREPOSITION)
                        && led(pieces, amount.start(), Use.LASTS));
        return offset || period ? null : amount;
    }

    /** Whether a word of a use stands right before a piece, but for a modifier. */
    private boolean led(List<Piece> pieces, int at, Use use) {
        Hit<String> modifier = words.before(pieces, at, Use.MODIFIER);
        return words.before(pieces, modifier == null ? at : at - modifier.length(), use) != null;
    }

    private Amount read(List<Token> tokens, List<Piece> pieces, Numeral n, UnaryOperator<Unit> lands) {
        if (n.kind() == Numeral.Kind.ORDINAL) {
            if (n.to() < pieces.size() && pieces.get(n.to()).hyphen()) {
                return null;
            }
            return new Amount(n.from(), n.to(), n.from(), n.value(), null, "ordinal", Amount.Kind.ORDINAL, null);
        }
        if (n.kind() == Numeral.Kind.FRACTION) {
            boolean led = words.at(pieces, n.to(), Use.HALF_OF) != null;
            int at = led ? n.to() + 1 : n.to();
            Hit<Unit> of = at < pieces.size() ? words.unit(pieces, at) : null;
            if (of != null && !of.value().kind().equals("family")) {
                return modified(pieces, n.from(), at + of.length(), n.value(), null, of.value(), n.from());
            }
            return modified(pieces, n.from(), n.to(), n.value(), null, new Unit("fraction", 1, "fraction"), n.from());
        }
        Hit<Unit> sign = words.signBefore(pieces, n.from());
        int start = sign == null ? n.from() : n.from() - sign.length();
        Numeral last = n;
        Double upper = null;
        Numeral second = second(pieces, n);
        if (second != null) {
            upper = second.value();
            last = second;
        }
        Hit<Unit> unit = unit(pieces, last, lands);
        if (sign != null
                && n == last
                && last.to() < pieces.size()
                && pieces.get(last.to()).glued()) {
            Hit<String> scale = words.at(pieces, last.to(), Use.MONEY_SCALE);
            if (scale != null) {
                double value = n.value() * Double.parseDouble(scale.value());
                return modified(pieces, start, last.to() + 1, value, null, sign.value(), start);
            }
        }
        if (sign != null && (unit == null || !unit.value().kind().equals("money"))) {
            return modified(pieces, start, last.to(), scaledLike(n, second), upper, sign.value(), start);
        }
        if (unit != null) {
            return modified(
                    pieces, start, last.to() + unit.length(), scaledLike(n, second), upper, unit.value(), start);
        }
        Shared shared = second == null ? shared(pieces, n, lands) : null;
        if (shared != null) {
            double value = scaledLike(n, shared.number());
            return modified(pieces, start, n.to(), value, null, shared.unit(), start);
        }
        if (ages.apposed(tokens, pieces, n) || pairOfAges(pieces, n)) {
            return new Amount(start, n.to(), start, n.value(), null, "year", Amount.Kind.AGE, null);
        }
        if (ordinalStop && stop(tokens, pieces, n)) {
            return new Amount(n.from(), n.to() + 1, n.from(), n.value(), null, "ordinal", Amount.Kind.ORDINAL, null);
        }
        return modified(pieces, start, last.to(), scaledLike(n, second), upper, null, start);
    }

    /** "the brothers, 14 and 17, …": either of two ages between commas. */
    private boolean pairOfAges(List<Piece> pieces, Numeral n) {
        int first = n.from() > 2 && words.is(pieces.get(n.from() - 1).lower(), Use.AND) ? n.from() - 2 : n.from();
        if (first < 2
                || first + 3 >= pieces.size()
                || !pieces.get(first - 1).text().equals(",")) {
            return false;
        }
        return Ages.fits(pieces.get(first))
                && words.is(pieces.get(first + 1).lower(), Use.AND)
                && Ages.fits(pieces.get(first + 2))
                && pieces.get(first + 3).text().equals(",")
                && Character.isLetter(pieces.get(first - 2).text().charAt(0));
    }

    /** A unit that a number takes from the next: "from 48 to 39 percent". */
    private record Shared(Numeral number, Unit unit) {}

    private Shared shared(List<Piece> pieces, Numeral n, UnaryOperator<Unit> lands) {
        Hit<String> mark = n.to() < pieces.size() ? words.at(pieces, n.to(), Use.SHARES) : null;
        int at = mark == null ? pieces.size() : n.to() + mark.length();
        Numeral next = at < pieces.size() ? numbers.at(pieces, at) : null;
        if (next == null || next.kind() != Numeral.Kind.CARDINAL || next.to() >= pieces.size()) {
            return null;
        }
        Hit<Unit> unit = unit(pieces, next, lands);
        if (unit == null) {
            return null;
        }
        boolean old = unit.value().kind().equals("time") && old(pieces, next.to() + unit.length()) > 0;
        if (unit.value().kind().equals("time") && !old && "and".equals(mark.value())) {
            return null;
        }
        int end = next.to() + unit.length();
        int per = per(pieces, end);
        Unit whole = per == 0
                ? unit.value()
                : new Unit(
                        unit.value().name() + "/" + perUnit(pieces, end + per).value(),
                        unit.value().factor(),
                        unit.value().kind());
        return new Shared(next, old ? new Unit("year", 1, "age") : whole);
    }

    /** The unit behind a number; what is money or weight is money where there is much of it and nothing is weighed. */
    private Hit<Unit> unit(List<Piece> pieces, Numeral n, UnaryOperator<Unit> lands) {
        Hit<Unit> unit = n.to() < pieces.size() ? words.unit(pieces, n.to()) : null;
        if (unit == null
                && n.to() + 1 < pieces.size()
                && words.is(pieces.get(n.to()).lower(), Use.SKIP)
                && !pieces.get(n.to()).glued()) {
            Hit<Unit> behind = words.unit(pieces, n.to() + 1);
            unit = behind == null ? null : new Hit<>(behind.value(), behind.length() + 1);
        }
        if (unit != null && unit.value().kind().equals("family")) {
            return new Hit<>(lands.apply(unit.value()), unit.length());
        }
        if (unit == null
                || unit.value().kind().length() != 3
                || unit.value().kind().equals("age")) {
            return unit;
        }
        Unit as = n.scaled() || n.value() >= MUCH && !weighed(pieces, n.from(), n.to() + unit.length())
                ? new Unit(unit.value().kind(), 1, "money")
                : new Unit(unit.value().name(), unit.value().factor(), "");
        return new Hit<>(as, unit.length());
    }

    /** Whether something is weighed: a verb or adjective says so, or what is weighed follows. */
    private boolean weighed(List<Piece> pieces, int from, int end) {
        for (int i = from - 1; i >= 0 && !words.is(pieces.get(i).lower(), Use.BORDER); i--) {
            if (words.is(pieces.get(i).lower(), Use.WEIGHS)) {
                return true;
            }
        }
        if (end >= pieces.size()) {
            return false;
        }
        Piece next = pieces.get(end);
        return words.is(next.lower(), Use.PARTITIVE)
                || words.is(next.lower(), Use.DIMENSION)
                || nounsCapital && next.capital();
    }

    /** "5 to 10 million": the scale holds for both. */
    private static double scaledLike(Numeral n, Numeral second) {
        if (second == null || n.scaled() || !second.scaled()) {
            return n.value();
        }
        double scale = 1000;
        while (second.value() / scale >= 1000) {
            scale *= 1000;
        }
        return second.value() >= scale ? n.value() * scale : n.value();
    }

    /** Whether a full stop right behind digits makes them a rank; a function word or adjective leads it. */
    private static boolean stop(List<Token> tokens, List<Piece> pieces, Numeral n) {
        Token before = n.from() == 0 ? null : tokens.get(pieces.get(n.from()).token() - 1);
        return before != null
                && (before.can(Pos.FUNCTION) || before.can(Pos.ADJECTIVE) && !before.capital())
                && n.digits()
                && n.to() == n.from() + 1
                && n.to() + 1 < pieces.size()
                && pieces.get(n.from()).text().length() <= 3
                && pieces.get(n.to()).text().equals(".")
                && pieces.get(n.to()).span().start()
                        == pieces.get(n.from()).span().end();
    }

    /** The upper end of a range that starts with a number, or null. */
    private Numeral second(List<Piece> pieces, Numeral n) {
        int at = n.to();
        if (at >= pieces.size()) {
            return null;
        }
        boolean hanging = pieces.get(at).text().equals("-")
                && pieces.get(at).span().start() == pieces.get(at - 1).span().end()
                && words.at(pieces, at + 1, Use.RANGE) != null;
        at += hanging ? 1 : 0; // "18- to 24-year-old"
        boolean glued = pieces.get(at).hyphen() && pieces.get(at).digits() && n.digits();
        if (!glued) {
            boolean between = n.from() > 0 && words.before(pieces, n.from(), Use.BETWEEN) != null
                    || n.from() > 1 && words.before(pieces, n.from() - 1, Use.BETWEEN) != null;
            Use mark = between && words.at(pieces, at, Use.AND) != null ? Use.AND : Use.RANGE;
            Hit<String> range = words.at(pieces, at, mark);
            if (range == null) {
                return null;
            }
            at += range.length();
            if (at < pieces.size() && words.signBefore(pieces, at + 1) != null && at + 1 < pieces.size()) {
                at++;
            }
        }
        Numeral second = at < pieces.size() ? numbers.at(pieces, at) : null;
        boolean fits = second != null
                && second.kind() == Numeral.Kind.CARDINAL
                && (second.value() > n.value())
                && !(n.from() > 0 && (changes(pieces, n) || steps(pieces, n, second)));
        return fits ? second : null;
    }

    /** Whether something rose by the one number to the other: "by 12,000 to 2.6 million". */
    private boolean steps(List<Piece> pieces, Numeral n, Numeral second) {
        return words.before(pieces, n.from(), Use.DIRECTION) != null && second.value() > FARTHEST * n.value();
    }

    /** Whether the number is the first of a change ("rose from 3 to 5"): the words for that lead to the second. */
    private boolean changes(List<Piece> pieces, Numeral n) {
        if (words.before(pieces, n.from(), Use.FROM) == null
                && (n.from() < 2 || words.before(pieces, n.from() - 1, Use.FROM) == null)) {
            return false;
        }
        for (int i = n.from() - 1; i >= 0 && !words.is(pieces.get(i).lower(), Use.BORDER); i--) {
            if (words.is(pieces.get(i).lower(), Use.MEASURES)) {
                return true;
            }
        }
        return false;
    }

    private Amount modified(List<Piece> pieces, int start, int end, double value, Double upper, Unit unit, int from) {
        String name = unit == null ? null : unit.name();
        double factor = unit == null ? 1 : unit.factor();
        Amount.Kind kind = kind(unit);
        int to = end;
        if (kind == Amount.Kind.TIME && old(pieces, end) > 0) {
            kind = Amount.Kind.AGE;
            to += old(pieces, end);
        }
        if (name != null && kind != Amount.Kind.FRACTION && kind != Amount.Kind.AGE) {
            int stuff = kind == Amount.Kind.MEASURE ? stuff(pieces, to) : 0;
            int per = per(pieces, to);
            Hit<String> adverb = words.at(pieces, to, Use.PER_ADVERB);
            if (per > 0) {
                name += "/" + perUnit(pieces, to + per).value();
                factor /= perFactor(pieces, to + per);
                to += per + perUnit(pieces, to + per).length();
            } else if (kind == Amount.Kind.MONEY && adverb != null) {
                name += "/" + adverb.value();
                to += adverb.length();
            } else if (stuff > 0 && per(pieces, to + stuff) > 0) {
                int at = to + stuff + per(pieces, to + stuff);
                name += "/" + perUnit(pieces, at).value();
                factor /= perFactor(pieces, at);
            }
        }
        if (kind == Amount.Kind.TIME && words.before(pieces, start, Use.AGE) != null) {
            kind = Amount.Kind.AGE;
        }
        if (kind == Amount.Kind.COUNT && aged(pieces, start)) {
            kind = Amount.Kind.AGE;
            name = "year";
        }
        Hit<String> below = kind == Amount.Kind.MEASURE ? words.at(pieces, to, Use.BELOW_ZERO) : null;
        to += below == null ? 0 : below.length();
        int first = from;
        boolean minus = start == from
                && from > 0
                && (words.is(pieces.get(from - 1).lower(), Use.MINUS) || unit != null && signed(pieces, from))
                && words.before(pieces, from - 1, Use.EITHER_SIGN) == null;
        int begin = start;
        if (minus) {
            first = from - 1;
            begin = first;
        }
        String modifier = null;
        boolean article = kind == Amount.Kind.FRACTION
                && first > 0
                && words.is(pieces.get(first - 1).lower(), Use.DETERMINER)
                && words.before(pieces, first - 1, Use.MODIFIER) != null;
        if (article) {
            first--;
        }
        Hit<String> before = words.before(pieces, first, Use.MODIFIER);
        if (before != null && modifies(pieces, first, before, kind, value)) {
            modifier = before.value();
            first -= before.length();
        }
        Hit<String> after = words.at(pieces, to, Use.AFTER);
        if (modifier == null && after != null) {
            modifier = after.value();
        }
        return new Amount(
                begin,
                to,
                first,
                round(minus || below != null ? -value * factor : value * factor),
                upper == null ? null : round(upper * factor),
                name,
                kind,
                modifier);
    }

    /** Whether a mark for a negative number is tied to the number alone. */
    private static boolean signed(List<Piece> pieces, int at) {
        Piece mark = pieces.get(at - 1);
        boolean tied = mark.span().end() == pieces.get(at).span().start();
        boolean alone = at == 1
                || pieces.get(at - 2).span().end() < mark.span().start()
                || pieces.get(at - 2).text().equals("(");
        return tied && alone && MINUS_SIGNS.contains(mark.text());
    }

    /** Takes off what binary fractions add ("3.5 million" is 3500000). */
    private static double round(double value) {
        return new java.math.BigDecimal(value, new java.math.MathContext(12)).doubleValue();
    }

    /** Whether a word that may be a preposition modifies the amount behind it: "over 300 jobs", not "a loan over four years". */
    private boolean modifies(List<Piece> pieces, int at, Hit<String> modifier, Amount.Kind kind, double value) {
        int end = at - modifier.length();
        boolean versus = end > 0
                && words.is(pieces.get(at - 1).lower(), Use.VERSUS)
                && words.number(pieces.get(end - 1).lower());
        if (versus || kind == Amount.Kind.MONEY && contract(pieces, end) || spreads(pieces, at, end)) {
            return false;
        }
        boolean preposition =
                modifier.length() == 1 && words.is(pieces.get(at - 1).lower(), Use.PREPOSITION);
        if (!preposition) {
            return true;
        }
        if (kind == Amount.Kind.TIME) {
            return words.before(pieces, end, Use.DURING) != null
                    || words.before(pieces, end, Use.LASTS) != null
                    || words.before(pieces, end, Use.PREPOSITION) != null;
        }
        return kind != Amount.Kind.COUNT || significant(value) <= ROUND;
    }

    /** Whether a verb right before "over", or anywhere where verbs may stand last, makes it no bound: "spread over", "verfügt über". */
    private boolean spreads(List<Piece> pieces, int at, int end) {
        String over = pieces.get(at - 1).lower();
        if (at - end > 1 || !words.is(over, Use.PREPOSITION)) {
            return false;
        }
        if (end > 0 && words.is(pieces.get(end - 1).lower(), Use.SPREADS)) {
            return true;
        }
        for (int i = 0; nounsCapital && i < pieces.size(); i++) {
            if (words.is(pieces.get(i).lower(), Use.SPREADS)) {
                return true;
            }
        }
        return false;
    }

    /** How many digits of a whole number aren't zeros at its end. */
    private static int significant(double value) {
        String digits = java.math.BigDecimal.valueOf(value)
                .stripTrailingZeros()
                .unscaledValue()
                .toString();
        return digits.length();
    }

    /** Whether a noun before a piece is one whose amount follows: "einen Kredit über". */
    private boolean contract(List<Piece> pieces, int end) {
        if (end < 1) {
            return false;
        }
        String noun = pieces.get(end - 1).lower();
        return words.any(Use.CONTRACT, noun::endsWith);
    }

    /** Whether a word before the number, with no more than other numbers between, makes it an age. */
    private boolean aged(List<Piece> pieces, int start) {
        int i = start;
        while (i > 1
                && (words.is(pieces.get(i - 1).lower(), Use.AND)
                        || pieces.get(i - 1).text().equals(",")
                        || pieces.get(i - 1).digits())) {
            i--;
        }
        return words.before(pieces, i, Use.AGE) != null
                || i == start
                        && i > 1
                        && words.is(pieces.get(i - 1).lower(), Use.WEAK_OF)
                        && words.is(pieces.get(i - 2).lower(), Use.AGED_PERSON);
    }

    private static Amount.Kind kind(Unit unit) {
        if (unit == null) {
            return Amount.Kind.COUNT;
        }
        return switch (unit.kind()) {
            case "money" -> Amount.Kind.MONEY;
            case "time" -> Amount.Kind.TIME;
            case "age" -> Amount.Kind.AGE;
            case "fraction" -> Amount.Kind.FRACTION;
            default -> Amount.Kind.MEASURE;
        };
    }

    private int old(List<Piece> pieces, int at) {
        Hit<String> old = words.at(pieces, at, Use.OLD);
        return old == null ? 0 : old.length();
    }

    private int per(List<Piece> pieces, int at) {
        Hit<String> per = words.at(pieces, at, Use.PER);
        Hit<String> unit = per == null ? null : perUnit(pieces, at + per.length());
        if (unit == null) {
            return 0;
        }
        int end = at + per.length() + unit.length();
        boolean date = end < pieces.size() && pieces.get(end).digits();
        return date || words.at(pieces, end, Use.OFFSET) != null ? 0 : per.length();
    }

    /** How many words behind an amount say of what it is, before the unit of its price or pace: "of barley", "Gerste". */
    private int stuff(List<Piece> pieces, int at) {
        if (nounsCapital) {
            return at < pieces.size() && pieces.get(at).capital() ? 1 : 0;
        }
        boolean of = at + 1 < pieces.size()
                && words.is(pieces.get(at).lower(), Use.PARTITIVE)
                && !words.is(pieces.get(at + 1).lower(), Use.DETERMINER);
        return of ? 2 : 0;
    }

    /** How many of the unit in which a price is told the unit behind a piece holds. */
    private double perFactor(List<Piece> pieces, int at) {
        if (words.at(pieces, at, Use.PER_UNIT) != null) {
            return 1;
        }
        Hit<Unit> unit = words.unit(pieces, at);
        return unit == null ? 1 : unit.value().factor();
    }

    private Hit<String> perUnit(List<Piece> pieces, int at) {
        Hit<String> own = words.at(pieces, at, Use.PER_UNIT);
        if (own != null) {
            return own;
        }
        Hit<Unit> unit = words.unit(pieces, at);
        return unit == null
                        || unit.value().kind().equals("money")
                        || unit.value().factor() != 1 && !unit.value().name().contains(" ")
                ? null
                : new Hit<>(unit.value().name(), unit.length());
    }
}
