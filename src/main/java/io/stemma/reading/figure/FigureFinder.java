package io.stemma.reading.figure;

import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.ParsedArticle;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import io.stemma.reading.clause.ArticleClauses;
import io.stemma.reading.figure.FigureWords.Use;
import io.stemma.reading.figure.Phrasebook.Hit;
import io.stemma.reading.figure.Phrases.Range;
import io.stemma.reading.number.NumberFinder;
import io.stemma.reading.number.Numeral;
import io.stemma.reading.number.Piece;
import io.stemma.reading.time.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds figures: numbers in digits and words with their units, and what they count, by the pack's tables in {@code
 * figure/} and {@code number/}. Dates, times of day, and numbers that are names ("Boeing 737") are none. Safe for use by
 * many threads.
 */
public final class FigureFinder {
    private static final int YEARS_FROM = 1900;
    private static final int YEARS_TO = 2100;
    private static final int SHORTEST = 3;
    /** Counts that are compared are no more than so many times each other. */
    private static final int MOST_OFTEN = 20;
    /** A bare number from here on may be money. */
    private static final double MUCH = 1e6;

    private static final String PERCENT = "percent";
    private static final String POINTS = "percentage point";
    private static final double WHOLE = 100;

    private final LanguagePack pack;
    private final NumberFinder numbers;
    private final FigureWords words;
    private final AmountReader amounts;
    private final CountedThing counted;
    private final Givers givers;
    private final Phrases phrases;
    private final AsOf asOf;
    private final Fates fates;
    private final Supplier<Lands> lands;

    /** A finder for the language of a pack. */
    public FigureFinder(LanguagePack pack) {
        this.pack = pack;
        this.numbers = pack.part(NumberFinder.class, NumberFinder::new);
        this.words = new FigureWords(pack);
        this.amounts = new AmountReader(pack, words);
        this.phrases = new Phrases(pack, words);
        this.counted = new CountedThing(words, phrases);
        this.givers = new Givers(words, phrases);
        this.asOf = new AsOf(words);
        this.fates = new Fates(words);
        this.lands = () -> pack.part(Lands.class, p -> new Lands(p, words));
    }

    /**
     * The figures of an article in order; they do not overlap.
     *
     * @param times the times that were found in it, whose dates are no figures
     */
    public List<FigureMention> find(ParsedArticle article, ArticleClauses clauses, List<TimeMention> times) {
        List<FigureMention> mentions = new ArrayList<>();
        int t = 0;
        for (Sentence s : article.sentences()) {
            int from = t;
            while (t < times.size() && times.get(t).sentence() <= s.index()) {
                t++;
            }
            find(new Scene(article, clauses, s, times.subList(from, t), from), mentions);
        }
        return mentions;
    }

    /**
     * A sentence with its times.
     *
     * @param firstTime index of its first time among those of the article
     */
    private record Scene(
            ParsedArticle article, ArticleClauses clauses, Sentence sentence, List<TimeMention> times, int firstTime) {
        List<Token> tokens() {
            return sentence.tokens();
        }

        /** Whether a date, not a length of time, lies there. */
        boolean dated(Span span) {
            for (TimeMention time : times) {
                if (time.type() != TimeMention.Type.DURATION && time.span().overlaps(span)) {
                    return true;
                }
            }
            return false;
        }

        Line line() {
            return new Line(tokens(), times.stream().map(TimeMention::span).toList());
        }
    }

    /**
     * A figure found, for those that follow it in the sentence.
     *
     * @param first index of its first token, with its modifier
     * @param end index after its last token
     * @param thing the tokens of what it counts, or null
     * @param giver the tokens of who gives it, or null
     */
    private record Found(Amount amount, int first, int end, Range thing, Range giver) {}

    private void find(Scene scene, List<FigureMention> mentions) {
        List<Piece> pieces = numbers.pieces(scene.sentence());
        Line line = null;
        Found last = null;
        int i = 0;
        while (i < pieces.size()) {
            Numeral n = amounts.numeral(pieces, i);
            if (n == null) {
                i++;
                continue;
            }
            i = n.to();
            Span own = new Span(
                    pieces.get(n.from()).span().start(),
                    pieces.get(n.to() - 1).span().end());
            if (scene.dated(own)) {
                continue;
            }
            Amount amount = amounts.amount(
                    scene.tokens(), pieces, n, u -> lands.get().of(u, scene.article(), scene.sentence()));
            if (amount == null) {
                continue;
            }
            line = line == null ? scene.line() : line;
            Found found = found(line, pieces, amount, last);
            FigureMention mention = mention(scene, line, pieces, n, found);
            if (mention != null) {
                mentions.add(mention);
                i = Math.max(i, amount.end());
                last = found;
            }
        }
    }

    private Found found(Line line, List<Piece> pieces, Amount read, Found last) {
        Amount amount = last == null ? read : likeLast(line, pieces, read, last);
        Piece end = pieces.get(amount.end() - 1);
        boolean between = words.before(pieces, amount.first(), Use.BETWEEN) != null;
        boolean bound = amount.end() - amount.start() > 1 && end.glued()
                || inside(pieces, amount)
                || amount.value() != 1 && words.attributive(end.lower()) && !phrases.nounsCapital();
        int first = pieces.get(between ? amount.first() - 1 : amount.first()).token();
        Range thing = counted.find(line, amount, first, end.token() + 1, bound);
        if (thing == null
                && amount.kind() == Amount.Kind.COUNT
                && first > 0
                && line.is(first - 1, words, Use.FATE)
                && (last != null
                        || line.get(first - 1).can(VerbForm.PAST)
                        || line.get(first - 1).can(VerbForm.GERUND))) {
            thing = new Range(first - 1, first); // "killed nine people and injured 33"
        }
        Range giver = givers.find(line, first, last != null && last.giver() != null);
        boolean done = thing == null || thing.equals(giver) || counted.isDeed(line, thing);
        if (last != null && done) {
            Range other = giver != null
                            && last.giver() != null
                            && amount.kind() == last.amount().kind()
                    ? last.thing()
                    : inherited(line, pieces, amount, first, last);
            thing = other != null ? other : thing;
        }
        return new Found(amount, first, end.token() + 1, thing, giver);
    }

    /**
     * A bare number that is compared with money, or by which money differs, is money: "against 1.7 billion a year ago", "400
     * million more than planned". Points by which percentages differ are of these; so is a number told as a percentage is:
     * "at 25 percent, the other at 14".
     */
    private Amount likeLast(Line line, List<Piece> pieces, Amount amount, Found last) {
        if (amount.kind() != Amount.Kind.COUNT) {
            return amount;
        }
        boolean money = last.amount().kind() == Amount.Kind.MONEY && amount.value() >= MUCH;
        boolean compared = line.is(pieces.get(amount.first()).token() - 1, words, Use.COMPARES)
                && amount.value() < last.amount().value() * MOST_OFTEN
                && amount.value() * MOST_OFTEN > last.amount().value();
        if (money && (compared || differs(pieces, amount, last))) {
            return amount.in(last.amount().unit(), Amount.Kind.MONEY, amount.end());
        }
        int lead = pieces.get(amount.first()).token() - 1;
        boolean another = PERCENT.equals(last.amount().unit())
                && amount.value() < WHOLE
                && line.is(lead, words, Use.COUNTED_BEFORE)
                && last.first() > 0
                && line.get(lead).lower().equals(line.get(last.first() - 1).lower())
                && !follows(line, pieces, amount);
        if (another) {
            return amount.in(PERCENT, Amount.Kind.MEASURE, amount.end());
        }
        Hit<String> points = PERCENT.equals(last.amount().unit()) && amount.value() < WHOLE
                ? words.at(pieces, amount.end(), Use.POINTS)
                : null;
        int end = points == null ? 0 : amount.end() + points.length();
        boolean apart = points != null
                && (words.at(pieces, end, Use.DIFFERS) != null
                        || words.before(pieces, amount.first(), Use.DIRECTION) != null
                        || words.at(pieces, end, Use.SKIP) != null);
        return apart ? amount.in(POINTS, Amount.Kind.MEASURE, end) : amount;
    }

    /** Whether a word that may be counted stands right behind an amount. */
    private boolean follows(Line line, List<Piece> pieces, Amount amount) {
        int end = pieces.get(amount.end() - 1).token() + 1;
        return end < line.size() && phrases.phraseAt(line, end, false) != null;
    }

    /** Whether an amount is told as that by which another, larger one differs from a third. */
    private boolean differs(List<Piece> pieces, Amount amount, Found last) {
        return words.at(pieces, amount.end(), Use.DIFFERS) != null
                && amount.value() < last.amount().value();
    }

    /** Whether the amount is only the front of a word: "12-member council". */
    private static boolean inside(List<Piece> pieces, Amount amount) {
        return amount.end() < pieces.size() && pieces.get(amount.end()).glued();
    }

    /** What a number counts that stands beside another: "and 32 metres wide", "312 votes to 287", "of the 52, 49 survived". */
    private Range inherited(Line line, List<Piece> pieces, Amount amount, int first, Found last) {
        int end = pieces.get(amount.end() - 1).token() + 1;
        boolean points =
                POINTS.equals(amount.unit()) && PERCENT.equals(last.amount().unit());
        if (last.amount().kind() != amount.kind() || last.thing() == null) {
            return null;
        }
        boolean converted =
                first == last.end() + 1 && line.get(last.end()).text().equals("(");
        if (points || converted || differs(pieces, amount, last)) {
            return last.thing();
        }
        if (PERCENT.equals(amount.unit()) && PERCENT.equals(last.amount().unit())) {
            boolean part =
                    line.is(last.end(), words, Use.PARTITIVE) && last.thing().from() > last.end();
            boolean acts = end < line.size() && line.get(end).finite() && !phrases.noun(line, end);
            return part && acts ? last.thing() : null;
        }
        if (amount.kind() == Amount.Kind.MONEY) {
            return line.is(first - 1, words, Use.COMPARES) ? last.thing() : null;
        }
        if (amount.kind() == Amount.Kind.MEASURE) {
            int at = line.is(last.end(), words, Use.DIMENSION) ? last.end() + 1 : last.end();
            return at == first - 1 && (line.is(at, words, Use.AND) || line.is(at, words, Use.DIRECTION))
                    ? last.thing()
                    : null;
        }
        if (amount.kind() != Amount.Kind.COUNT) {
            return null;
        }
        boolean compared = line.is(first - 1, words, Use.COMPARES)
                && amount.value() < last.amount().value() * MOST_OFTEN
                && amount.value() * MOST_OFTEN > last.amount().value();
        boolean among = amongThem(line, end, end + 1)
                || amongThem(line, first - 2, first - 1)
                || line.is(end, words, Use.THEREOF)
                || line.is(first - 1, words, Use.THEREOF);
        if (compared || among) {
            return last.thing();
        }
        if (amount.value() > last.amount().value()) {
            return null;
        }
        int lead = last.first() - 1;
        while (line.is(lead, words, Use.DETERMINER)) {
            lead--;
        }
        boolean versus =
                line.is(first - 1, words, Use.VERSUS) && (last.thing().to() == first - 1 || last.end() == first - 1);
        boolean whole = lead <= 1 && (line.is(lead, words, Use.PARTITIVE) || line.is(lead, words, Use.WEAK_OF));
        return versus || whole ? last.thing() : null;
    }

    private FigureMention mention(Scene scene, Line line, List<Piece> pieces, Numeral n, Found found) {
        boolean sized = inside(pieces, found.amount())
                && words.is(pieces.get(found.amount().end()).lower(), Use.DIMENSION);
        if (inside(pieces, found.amount()) && !sized) {
            FigureMention joined = joined(scene, pieces, found.amount());
            if (joined != null || found.amount().kind() == Amount.Kind.COUNT) {
                return joined;
            }
        }
        Range range = found.thing();
        if (!figure(line, pieces, n, found.amount(), range)) {
            return null;
        }
        Span thing = span(line, range);
        return mention(scene, pieces, found.amount(), thing, span(line, found.giver()));
    }

    /** "of them", "von denen". */
    private boolean amongThem(Line line, int of, int them) {
        return line.is(of, words, Use.PARTITIVE) && line.is(them, words, Use.THEM);
    }

    private static Span span(Line line, Range range) {
        return range == null
                ? null
                : new Span(
                        line.get(range.from()).start(), line.get(range.to() - 1).end());
    }

    /** "12-member council": the number counts the word it is joined to. */
    private FigureMention joined(Scene scene, List<Piece> pieces, Amount amount) {
        int last = amount.end();
        while (last + 1 < pieces.size() && pieces.get(last + 1).glued()) {
            last++;
        }
        Piece first = pieces.get(amount.end());
        boolean few = amount.kind() == Amount.Kind.COUNT
                && amount.value() <= 2
                && !pieces.get(amount.start()).digits();
        if (first.text().length() < SHORTEST || !first.hyphen() || first.digits() || few) {
            return null;
        }
        return mention(
                scene,
                pieces,
                amount,
                new Span(first.span().start(), pieces.get(last).span().end()),
                null);
    }

    private FigureMention mention(Scene scene, List<Piece> pieces, Amount amount, Span counts, Span giver) {
        String text = scene.article().article().text();
        Span span = new Span(
                pieces.get(amount.start()).span().start(),
                pieces.get(amount.end() - 1).span().end());
        return new FigureMention(
                span,
                scene.sentence().index(),
                amount.value(),
                amount.upper(),
                amount.unit(),
                counts == null ? null : counts.of(text),
                dimension(pieces, amount),
                counts == null ? List.of() : terms(scene, amount, counts),
                giver,
                amount.modifier(),
                amount.kind() == Amount.Kind.AGE
                        ? null
                        : asOf.find(scene.sentence(), span, scene.times(), scene.firstTime()),
                amount.kind() == Amount.Kind.AGE,
                asOf.supposed(scene.sentence(), span),
                scene.clauses().refuted(scene.sentence(), span));
    }

    /** What of the thing is measured, by the word right behind the amount or the verb that says that it lasts; or null. */
    private String dimension(List<Piece> pieces, Amount amount) {
        if (amount.kind() != Amount.Kind.MEASURE && amount.kind() != Amount.Kind.TIME) {
            return null;
        }
        String dimension = null;
        if (amount.end() < pieces.size()) {
            String next = pieces.get(amount.end()).lower();
            dimension = orElse(words.value(next, Use.DIMENSION), words.value(next, Use.LASTS));
        }
        if (orElse(dimension, null) == null && amount.first() > 0) {
            dimension = words.value(pieces.get(amount.first() - 1).lower(), Use.LASTS);
        }
        return orElse(dimension, null);
    }

    private static String orElse(String value, String other) {
        return value == null || value.isEmpty() ? other : value;
    }

    private List<String> terms(Scene scene, Amount amount, Span thing) {
        boolean counts = amount.kind() == Amount.Kind.COUNT;
        String fate = counts ? fates.of(scene.tokens(), thing) : null;
        if (fate != null) {
            return List.of(fate);
        }
        List<String> own =
                pack.glosser().terms(pack.tokens(scene.article().article().text(), thing));
        String met = counts ? fates.met(scene.tokens(), thing) : null;
        return met == null ? own : Stream.concat(Stream.of(met), own.stream()).toList();
    }

    /** Whether all letters are capitals: "1. FC" is a name. */
    private static boolean abbreviation(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    private boolean figure(Line tokens, List<Piece> pieces, Numeral n, Amount amount, Range range) {
        Piece first = pieces.get(n.from());
        switch (amount.kind()) {
            case ORDINAL -> {
                if (range == null || first.capital() && n.from() > 0) {
                    return false;
                }
                Token head = tokens.get(range.to() - 1);
                boolean name =
                        !phrases.nounsCapital() && tokens.get(range.from()).capital();
                return !name
                        && !abbreviation(head.text())
                        && !words.is(head.lower(), Use.NOT_RANKED)
                        && !words.is(head.lemma().toLowerCase(java.util.Locale.ROOT), Use.NOT_RANKED);
            }
            case COUNT -> {
                if (range == null) {
                    return false;
                }
                boolean year = n.digits()
                        && first.text().length() == 4
                        && first.text().chars().allMatch(Character::isDigit)
                        && n.value() >= YEARS_FROM
                        && n.value() < YEARS_TO;
                if (tokens.is(range.to() - 1, words, Use.NOT_COUNTED)
                        || words.before(pieces, amount.first(), Use.EXCEPT) != null
                        || n.value() == 2
                                && !n.digits()
                                && amount.modifier() == null
                                && tokens.is(first.token() - 1, words, Use.DEFINITE)) {
                    return false;
                }
                boolean behind = range.from() > first.token();
                boolean address = behind
                        && n.digits()
                        && !phrases.nounsCapital()
                        && tokens.get(range.from()).capital()
                        && tokens.is(first.token() - 1, words, Use.ADDRESS);
                boolean name = first.token() > 0
                        && n.digits()
                        && tokens.get(first.token() - 1).capital()
                        && !tokens.timed(first.token() - 1);
                return !address && (behind || !year && !name);
            }
            case FRACTION -> {
                Numeral rank = n.from() == 0 ? null : numbers.at(pieces, n.from() - 1);
                return range != null && (rank == null || rank.kind() != Numeral.Kind.ORDINAL);
            }
            default -> {
                return true;
            }
        }
    }
}
