package io.stemma.reading.figure;

import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import io.stemma.reading.figure.Phrasebook.Hit;
import io.stemma.reading.number.NumberWords;
import io.stemma.reading.number.Piece;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The words of a language that stand in and around figures: the pack's tables {@code figure/units.tsv}, {@code
 * figure/currencies.tsv} and {@code figure/words.tsv}, the currency signs of {@code world/currency-symbols.tsv} and the
 * codes of ISO 4217. Entries may be several words.
 */
final class FigureWords {
    /** What a word does. */
    enum Use {
        /** Value: the modifier it stands for. */
        MODIFIER,
        /** A modifier behind the figure. */
        AFTER,
        /** Leads to the first of two values of a change. */
        FROM,
        /** Stands between the ends of a range. */
        RANGE,
        /** Opens a range that {@link #AND} closes. */
        BETWEEN,
        AND,
        /** Leads to the unit of a price. */
        PER,
        /** A word that is a unit only in a price; value: the unit. */
        PER_UNIT,
        /** An adverb that makes the amount one of a period: "monthly"; value: the unit. */
        PER_ADVERB,
        /** A verb that leads the infinitive of another: "will last"; value: "duty" where it says that it has to be. */
        LEADS_VERB,
        /** Before a date that something must be done by. */
        DEADLINE,
        /** A noun that says how the amount was reckoned, not what it is of: "an average of". */
        MEAN,
        /** Leads from a part to its whole. */
        PARTITIVE,
        /** Leads from the amount to what is counted. */
        COUNTED_AFTER,
        /** Leads from what is counted to the amount. */
        COUNTED_BEFORE,
        /** A noun that only says that an amount follows. */
        AMOUNT_OF,
        /** Makes a number behind it a name. */
        LABEL,
        NOT_ONE,
        NOT_AFTER_ONE,
        /** A noun that is no rank with a "first" before it. */
        NOT_RANKED,
        /** A verb whose subject is what an amount counts. */
        MEASURES,
        /** A verb whose object is what an amount counts. */
        CHANGES,
        /** An adjective that names the dimension of a measure: "long". */
        DIMENSION,
        /** A verb that says how long its subject takes. */
        LASTS,
        /** A form of "be" or of what makes the passive. */
        BE,
        /** Says which way an amount goes: "down", "by". */
        DIRECTION,
        /** A noun that says little without the one behind it: "number of". */
        WEAK,
        /** Stands between the two. */
        WEAK_OF,
        /** Stands before what is counted without being part of it: "more". */
        SKIP,
        /** A letter behind digits that is a scale of money alone; value: the factor. */
        MONEY_SCALE,
        AGE,
        OLD,
        /** Leads a number to a share: "one in" five, "jeder" fünfte. */
        SHARE_OF,
        /** Stands before a length of the unit in "half a percentage point". */
        HALF_OF,
        /** Joins two numbers that share the unit of the second. */
        SHARES,
        /** Parts the two sides of a vote: "312 to 287". */
        VERSUS,
        /** A person whose age "of" leads to: "a boy of nine". */
        AGED_PERSON,
        /** Says that a length of time parts two happenings: "two days before". */
        OFFSET,
        /** A noun that is no thing counted: "three times". */
        NOT_COUNTED,
        /** Before "two" it points to those named already. */
        DEFINITE,
        /** A noun that time is spent in: "seven years in prison". */
        SPENT_IN,
        /** A verb of buying and selling: its object is what the money is for. */
        TRADES,
        /** Leads to what money is for. */
        PURPOSE,
        /** A noun whose amount "over" leads to: "einen Kredit über". */
        CONTRACT,
        WEIGHS,
        /** Stands for what the clause before is about. */
        PRONOUN,
        /** Makes a number negative. */
        MINUS,
        /** Behind an amount it makes it negative: "below zero". */
        BELOW_ZERO,
        /** Before the word for a negative number it makes it one that may be either: "plus or". */
        EITHER_SIGN,
        /** A verb that makes the "over" before an amount no bound: "spread over". */
        SPREADS,
        /** Leads to those that are left out: "all but". */
        EXCEPT,
        /** A word that leads from a part of those named before to them: "davon". */
        THEREOF,
        /** Behind a number it says by how much it differs from one told before: "more than", "short of". */
        DIFFERS,
        /** Says that those counted are in a craft: "on board". */
        ABOARD,
        /** Before a number that a name follows it makes the two an address: "at 10 Hill Street". */
        ADDRESS,
        /** What differences of percentages are told in: "points". */
        POINTS,
        /** Leads from a part to its whole in a share of few: "nine out of ten". */
        OUT_OF,
        /** Before a length of time it makes it a period: "the first three months". */
        PERIOD,
        /** Leads to what is compared with. */
        COMPARES,
        /** Tells what befell those counted; value: the fate. */
        FATE,
        /** Of the words for a fate, those whose subject meets with it: "died". */
        BEFALLS,
        /** Makes the fate one of the subject: "were killed". */
        UNDERGOES,
        /** A unit of what there is much or little of, not of somebody's size: "kilogram". */
        OF_STUFF,
        /** Leads to what those do who are counted. */
        WHO,
        /** No more than persons. */
        PERSONS,
        /** Leads to what is compared with, and to its time. */
        THAN,
        /** Stands for those named before: "three of them". */
        THEM,
        /** A noun that the number right behind measures: "der Stärke 6,1". */
        SCALE_NOUN,
        /** After a border it makes it none: "as many". */
        NO_BORDER,
        /** A verb that helps a participle: "has". */
        HELPS,
        /** A verb whose subject gives the amount that its object is reckoned at; value: the word that leads to the amount. */
        GIVES,
        /** A verb whose subject gives the amount; value: the word that leads to it. */
        SPEAKS_OF,
        /** Makes a sentence a supposition. */
        SUPPOSES,
        /** Leads to how long something lasts. */
        DURING,
        PREPOSITION,
        BORDER,
        RELATIVE,
        PLURAL,
        DETERMINER
    }

    /**
     * A unit with the factor that leads to it. The kind is {@code money}, {@code family} where several moneys share the
     * name, {@code time}, {@code age}, blank, or the currency that the same word is where much of it is told.
     */
    record Unit(String name, double factor, String kind) {}

    /** Units of so many letters are signs. */
    private static final int SYMBOL = 2;

    private final NumberWords numbers;
    private final Phrasebook<Unit> units = new Phrasebook<>();
    private final Phrasebook<Unit> signs = new Phrasebook<>();
    private final Map<Use, Phrasebook<String>> words = new EnumMap<>(Use.class);

    FigureWords(LanguagePack pack) {
        this.numbers = pack.part(NumberWords.class, NumberWords::new);
        for (Use use : Use.values()) {
            words.put(use, new Phrasebook<>());
        }
        for (Row row : pack.table("figure/words.tsv")) {
            Use use = Use.valueOf(row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            row.alternatives(0).forEach(w -> words.get(use).putIfAbsent(w, row.cell(2)));
        }
        for (Row row : pack.table("figure/units.tsv")) {
            add(units, row, row.cell(1), row.cell(3));
        }
        new Currencies(pack).names().forEach(units::putIfAbsent);
        for (Currency c : Currency.getAvailableCurrencies()) {
            Unit unit = new Unit(c.getCurrencyCode(), 1, "code");
            signs.putIfAbsent(c.getCurrencyCode().toLowerCase(Locale.ROOT), unit);
        }
        for (Row row : pack.packs().world("currency-symbols.tsv")) {
            Unit unit = new Unit(row.cell(1), 1, "money");
            signs.putIfAbsent(row.cell(0), unit);
            units.putIfAbsent(row.cell(0), unit);
        }
    }

    private static void add(Phrasebook<Unit> units, Row row, String name, String kind) {
        double factor = row.cell(2).isEmpty() ? 1 : Double.parseDouble(row.cell(2));
        row.alternatives(0).forEach(w -> units.putIfAbsent(w, new Unit(name, factor, kind)));
    }

    /** Whether a word tells a number. */
    boolean number(String lower) {
        return Character.isDigit(lower.charAt(0)) || numbers.number(lower);
    }

    /** The unit that a single word is, or null. */
    Unit unitWord(String lower) {
        return units.get(lower);
    }

    /** Whether a unit stands as it does before the noun that it belongs to, without the ending of a plural: "minute", "mw". */
    boolean attributive(String lower) {
        Unit unit = units.get(lower);
        if (unit == null || !unit.kind().isEmpty() && !unit.kind().equals("time")) {
            return false;
        }
        return units.get(lower + "s") != null || lower.length() <= SYMBOL;
    }

    /** The unit that starts at a piece, the longest, or null. */
    Hit<Unit> unit(List<Piece> pieces, int i) {
        Hit<Unit> hit = units.at(pieces, i);
        return hit != null || i >= pieces.size() ? hit : code(pieces, i);
    }

    /** The sign or code of money that ends before a piece, or null. */
    Hit<Unit> signBefore(List<Piece> pieces, int end) {
        Hit<Unit> hit = signs.before(pieces, end);
        if (hit != null && hit.length() > 1 && !close(pieces, end - hit.length(), end)) {
            Unit one = signs.get(pieces.get(end - 1).lower());
            hit = one == null ? null : new Hit<>(one, 1);
        }
        if (hit != null && hit.value().kind().equals("code")) {
            return code(pieces, end - 1);
        }
        return hit;
    }

    /** Whether nothing stands between the pieces of a sign: "A$", but not "a $". */
    private static boolean close(List<Piece> pieces, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (pieces.get(i).span().start() != pieces.get(i - 1).span().end()) {
                return false;
            }
        }
        return true;
    }

    /** A code of ISO 4217 stands in capitals. */
    private Hit<Unit> code(List<Piece> pieces, int i) {
        Piece p = pieces.get(i);
        Unit unit = signs.get(p.lower());
        return unit != null && unit.kind().equals("code") && p.text().equals(unit.name())
                ? new Hit<>(new Unit(unit.name(), 1, "money"), 1)
                : null;
    }

    /** The entry of a use that starts at a piece, the longest, or null. */
    Hit<String> at(List<Piece> pieces, int i, Use use) {
        return words.get(use).at(pieces, i);
    }

    /** The entry of a use that ends before a piece, the longest, or null. */
    Hit<String> before(List<Piece> pieces, int end, Use use) {
        return words.get(use).before(pieces, end);
    }

    /** Whether any word of this use passes a test. */
    boolean any(Use use, Predicate<String> test) {
        return words.get(use).any(test);
    }

    /** What a single word stands for in this use, or null. */
    String value(String lower, Use use) {
        return words.get(use).get(lower);
    }

    /** Whether a single word has this use. */
    boolean is(String lower, Use use) {
        return words.get(use).get(lower) != null;
    }
}
