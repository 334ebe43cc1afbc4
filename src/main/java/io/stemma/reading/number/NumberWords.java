package io.stemma.reading.number;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The number words of a language: those that CLDR's spelling rules make of 0 to 999, and the pack's table
 * {@code number/words.tsv} for scales, fractions, abbreviations and what CLDR lacks.
 */
public final class NumberWords {
    /** What a number word does. */
    enum Kind {
        CARDINAL,
        ORDINAL,
        SCALE,
        FRACTION,
        /** Adds to the number before it: "and a half". */
        PLUS,
        ARTICLE,
        /** Stands between parts of a number: "and". */
        JOINER,
        /** Leads from a part to its whole: "of". */
        OF,
        /** Makes an ordinal of digits: "th". */
        SUFFIX,
        /** Takes a number before it within one word: "jährig". */
        TAIL
    }

    record Word(Kind kind, double value) {}

    private static final int SPELLED = 1000;
    private static final int ORDINALS = 200;
    private static final int START = 3;
    private static final int TAIL_END = 3;

    private final Map<String, Map<Kind, Word>> words = new HashMap<>();
    private final Set<String> tails = new HashSet<>();
    private final Set<String> tailEnds = new HashSet<>();
    /** The first letters of all number words. */
    private final Set<String> starts = new HashSet<>();

    private int longestTail;
    private final char decimal;

    /** The number words of a pack. */
    public NumberWords(LanguagePack pack) {
        this.decimal = pack.setting("decimal", ".").charAt(0);
        RuleBasedNumberFormat spelled =
                new RuleBasedNumberFormat(ULocale.forLocale(pack.locale()), RuleBasedNumberFormat.SPELLOUT);
        for (String rules : spelled.getRuleSetNames()) {
            boolean ordinal = rules.startsWith("%spellout-ordinal");
            if (!rules.startsWith("%spellout") || rules.contains("year") || rules.contains("verbose")) {
                continue;
            }
            for (int n = ordinal ? 1 : 0; n < (ordinal ? ORDINALS : SPELLED); n++) {
                String word = spelled.format(n, rules).replace("\u00AD", "");
                if (word.indexOf(' ') < 0 && word.indexOf('-') < 0) {
                    add(word, new Word(ordinal ? Kind.ORDINAL : Kind.CARDINAL, n));
                }
            }
        }
        for (Row row : pack.table("number/words.tsv")) {
            Kind kind = Kind.valueOf(row.cell(1).toUpperCase(java.util.Locale.ROOT));
            double value = row.cell(2).isEmpty() ? 0 : Double.parseDouble(row.cell(2));
            for (String word : row.alternatives(0)) {
                if (kind == Kind.TAIL) {
                    tails.add(word);
                    tailEnds.add(word.substring(word.length() - TAIL_END));
                    longestTail = Math.max(longestTail, word.length());
                } else {
                    add(word, new Word(kind, value));
                }
            }
        }
    }

    private void add(String word, Word meaning) {
        if (word.length() >= START) {
            starts.add(word.substring(0, START));
        }
        words.computeIfAbsent(word, k -> new java.util.EnumMap<>(Kind.class)).putIfAbsent(meaning.kind(), meaning);
    }

    /** The word in this use, or null. */
    Word get(String lower, Kind kind) {
        Map<Kind, Word> uses = words.get(lower);
        return uses == null ? null : uses.get(kind);
    }

    boolean isAny(String lower) {
        return words.containsKey(lower);
    }

    /** Whether the word is a cardinal or a scale, and no article. */
    public boolean number(String lower) {
        Map<Kind, Word> uses = words.get(lower);
        return uses == null
                ? compound(lower) != null
                : !uses.containsKey(Kind.ARTICLE) && (uses.containsKey(Kind.CARDINAL) || uses.containsKey(Kind.SCALE));
    }

    /** Whether the word is a cardinal, a scale or an article that may count. */
    private boolean counts(String lower) {
        Map<Kind, Word> uses = words.get(lower);
        return uses != null
                && (uses.containsKey(Kind.CARDINAL)
                        || uses.containsKey(Kind.ARTICLE)
                        || uses.containsKey(Kind.SCALE)
                        || compound(lower) != null);
    }

    /** Where a word with a number in front is to be cut ("drei|jährig"), or -1. */
    int cut(String lower) {
        if (lower.length() <= TAIL_END || !tailEnds.contains(lower.substring(lower.length() - TAIL_END))) {
            return -1;
        }
        for (int length = Math.min(longestTail, lower.length() - 2); length >= 4; length--) {
            int at = lower.length() - length;
            if (tails.contains(lower.substring(at))
                    && (counts(lower.substring(0, at)) || compound(lower.substring(0, at)) != null)) {
                return at;
            }
        }
        return -1;
    }

    /** The value of a number written as one word with a scale inside ("zweitausendfünfhundert"), or null. */
    Double compound(String lower) {
        Map<Kind, Word> whole = words.get(lower);
        if (whole != null) {
            Word w = whole.get(Kind.CARDINAL);
            return w == null ? null : Double.valueOf(w.value());
        }
        if (lower.length() < 8 || !starts.contains(lower.substring(0, START))) {
            return null;
        }
        for (int i = 3; i < lower.length() - 3; i++) {
            Word left = get(lower.substring(0, i), Kind.CARDINAL);
            if (left == null) {
                continue;
            }
            for (int j = i + 4; j <= lower.length(); j++) {
                Word scale = get(lower.substring(i, j), Kind.SCALE);
                if (scale == null || scale.value() < SPELLED) {
                    continue;
                }
                if (j == lower.length()) {
                    return left.value() * scale.value();
                }
                Word right = get(lower.substring(j), Kind.CARDINAL);
                if (right != null) {
                    return left.value() * scale.value() + right.value();
                }
            }
        }
        return null;
    }

    /**
     * The value of digits with the language's marks for thousands and decimals, or NaN where the chars are no number
     * ({@code 10:30}, {@code 3.4.2025}).
     */
    double digits(String text) {
        char group = decimal == '.' ? ',' : '.';
        int groups = 0;
        int last = -1;
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == group) {
                if (points > 0 || last >= 0 && i - last != 4 || last < 0 && (i > 3 || i == 0)) {
                    return Double.NaN;
                }
                groups++;
                last = i;
            } else if (c == decimal) {
                if (++points > 1) {
                    return Double.NaN;
                }
                if (last >= 0 && i - last != 4) {
                    return Double.NaN;
                }
                last = -1;
            } else if (!Character.isDigit(c)) {
                return Double.NaN;
            }
        }
        if (groups > 0 && points == 0 && text.length() - last != 4) {
            return groups == 1 ? Double.parseDouble(text.replace(group, '.')) : Double.NaN;
        }
        return Double.parseDouble(text.replace(String.valueOf(group), "").replace(decimal, '.'));
    }
}
