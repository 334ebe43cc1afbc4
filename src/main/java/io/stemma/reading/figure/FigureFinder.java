package io.stemma.reading.figure;

import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.ParsedArticle;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.reading.figure.FigureWords.Use;
import io.stemma.reading.figure.Phrases.Range;
import io.stemma.reading.number.NumberFinder;
import io.stemma.reading.number.Numeral;
import io.stemma.reading.number.Piece;
import io.stemma.reading.time.TimeMention;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds figures: numbers in digits and words with their units, and what they count, by the pack's tables in {@code
 * figure/} and {@code number/}. Dates, times of day, and numbers that are names ("Boeing 737") are none. Safe for use by
 * many threads.
 */
public final class FigureFinder {
    private static final int YEARS_FROM = 1900;
    private static final int YEARS_TO = 2100;
    private static final int SHORTEST = 3;

    private final LanguagePack pack;
    private final NumberFinder numbers;
    private final FigureWords words;
    private final AmountReader amounts;
    private final CountedThing counted;
    private final Phrases phrases;

    /** A finder for the language of a pack. */
    public FigureFinder(LanguagePack pack) {
        this.pack = pack;
        this.numbers = pack.part(NumberFinder.class, NumberFinder::new);
        this.words = new FigureWords(pack);
        this.amounts = new AmountReader(pack, words);
        this.phrases = new Phrases(pack, words);
        this.counted = new CountedThing(words, phrases);
    }

    /**
     * The figures of an article in order; they do not overlap.
     *
     * @param times the times that were found in it, whose dates are no figures
     */
    public List<FigureMention> find(ParsedArticle article, List<TimeMention> times) {
        List<FigureMention> mentions = new ArrayList<>();
        int t = 0;
        for (Sentence s : article.sentences()) {
            List<Span> taken = new ArrayList<>();
            for (; t < times.size() && times.get(t).sentence() <= s.index(); t++) {
                TimeMention time = times.get(t);
                if (time.sentence() == s.index() && time.type() != TimeMention.Type.DURATION) {
                    taken.add(time.span());
                }
            }
            find(article, s, taken, mentions);
        }
        return mentions;
    }

    private void find(ParsedArticle article, Sentence s, List<Span> taken, List<FigureMention> mentions) {
        List<Piece> pieces = numbers.pieces(s);
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
            if (taken.stream().anyMatch(x -> x.overlaps(own))) {
                continue;
            }
            Amount amount = amounts.amount(s.tokens(), pieces, n);
            if (amount == null) {
                continue;
            }
            FigureMention mention = mention(article, s, pieces, n, amount);
            if (mention != null) {
                mentions.add(mention);
                i = Math.max(i, amount.end());
            }
        }
    }

    private FigureMention mention(ParsedArticle article, Sentence s, List<Piece> pieces, Numeral n, Amount amount) {
        List<Token> tokens = s.tokens();
        Piece last = pieces.get(amount.end() - 1);
        int end = last.token() + 1;
        boolean bound = amount.end() - amount.start() > 1 && last.glued();
        boolean inside =
                amount.end() < pieces.size() && pieces.get(amount.end()).glued();
        if (inside && amount.kind() == Amount.Kind.COUNT) {
            return joined(article, s, pieces, amount);
        }
        Range range = counted.find(tokens, amount, pieces.get(amount.first()).token(), end, bound || inside);
        if (!figure(tokens, pieces, n, amount, range)) {
            return null;
        }
        Span thing = range == null
                ? null
                : new Span(
                        tokens.get(range.from()).start(),
                        tokens.get(range.to() - 1).end());
        return mention(article, s, pieces, amount, thing);
    }

    /** "12-member council": the number counts the word it is joined to. */
    private FigureMention joined(ParsedArticle article, Sentence s, List<Piece> pieces, Amount amount) {
        int last = amount.end();
        while (last + 1 < pieces.size() && pieces.get(last + 1).glued()) {
            last++;
        }
        Piece first = pieces.get(amount.end());
        if (first.text().length() < SHORTEST || !first.hyphen() || first.digits()) {
            return null;
        }
        return mention(
                article,
                s,
                pieces,
                amount,
                new Span(first.span().start(), pieces.get(last).span().end()));
    }

    private FigureMention mention(ParsedArticle article, Sentence s, List<Piece> pieces, Amount amount, Span counts) {
        String text = article.article().text();
        return new FigureMention(
                new Span(
                        pieces.get(amount.start()).span().start(),
                        pieces.get(amount.end() - 1).span().end()),
                s.index(),
                amount.value(),
                amount.upper(),
                amount.unit(),
                counts == null ? null : counts.of(text),
                counts == null ? List.of() : pack.glosser().terms(pack.tokens(text, counts)),
                amount.modifier());
    }

    private boolean figure(List<Token> tokens, List<Piece> pieces, Numeral n, Amount amount, Range range) {
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
                boolean behind = range.from() > first.token();
                boolean name = first.token() > 0
                        && n.digits()
                        && tokens.get(first.token() - 1).capital();
                return behind || !year && !name;
            }
            case FRACTION -> {
                return range != null;
            }
            default -> {
                return true;
            }
        }
    }
}
