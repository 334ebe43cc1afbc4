package io.stemma.reading.time;

import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tense of the clause that a word stands in, by verb forms and the table {@code time/tense.tsv}, which lists words and
 * what they do: {@code future} ("will"), {@code future-infinitive} where an infinitive goes with them (German "werden"),
 * {@code aims} with an infinitive behind them ("plans to"), {@code infinitive} (leads one: "to"), {@code perfect} (a
 * participle in the clause puts it in the past), {@code past}, {@code stative} (the present tells of a state), {@code
 * border} (parts clauses), {@code soft-border} (may also part words), {@code joint-border} (parts clauses, or words where
 * the part behind it has no verb), {@code after} and {@code after-border} (leads what is over when the clause tells of what
 * stands since then).
 *
 * <p>Where the pack's setting {@code verb-place} is {@code clause}, the parts of a verb may stand anywhere in their clause;
 * else the verb nearest before the word counts.
 */
final class ClauseTense {
    private static final int HELPERS = 4;
    private static final String JOINT = "joint-border";
    private static final String AFTER_BORDER = "after-border";
    private static final String AFTER = "after";

    private final Map<String, String> words = new HashMap<>();
    private final boolean verbAnywhere;

    ClauseTense(LanguagePack pack) {
        pack.table("time/tense.tsv").forEach(row -> row.alternatives(0).forEach(w -> words.put(w, row.cell(1))));
        this.verbAnywhere = "clause".equals(pack.setting("verb-place", ""));
    }

    /** The tense of the clause around the tokens {@code from} to {@code to} (exclusive). */
    Tense at(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens();
        Tense tense = verbAnywhere ? around(tokens, from, to) : before(tokens, from, to);
        return tense == Tense.STATE && behindAfter(tokens, from) ? Tense.PAST : tense;
    }

    /** Whether the words before a place, back to the last verb or border, are led by "after". */
    private boolean behindAfter(List<Token> tokens, int from) {
        for (int i = from - 1; i >= 0; i--) {
            if (is(tokens.get(i), AFTER) || is(tokens.get(i), AFTER_BORDER)) {
                return true;
            }
            if (border(tokens.get(i), false) || verbOnly(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean verbOnly(Token token) {
        return !token.capital() && token.finite() && !token.can(Pos.NOUN);
    }

    private boolean is(Token token, String use) {
        return use.equals(words.get(token.lower()));
    }

    private boolean border(Token token, boolean soft) {
        return is(token, "border") || is(token, JOINT) || is(token, AFTER_BORDER) || soft && is(token, "soft-border");
    }

    private int left(List<Token> tokens, int from, boolean soft) {
        int left = from;
        while (left > 0 && !border(tokens.get(left - 1), soft)) {
            left--;
        }
        return left;
    }

    private int right(List<Token> tokens, int to, boolean soft) {
        int right = to;
        while (right < tokens.size() && !border(tokens.get(right), soft)) {
            right++;
        }
        return right;
    }

    /** The tense where the parts of a verb stand apart: of the clause, else of those around it. */
    private Tense around(List<Token> tokens, int from, int to) {
        int left = left(tokens, from, true);
        int right = right(tokens, to, true);
        Tense tense = whole(tokens, left, right);
        while (tense == Tense.UNKNOWN && (left > 0 || right < tokens.size())) {
            left = left > 0 ? left(tokens, left - 1, true) : 0;
            right = right < tokens.size() ? right(tokens, right + 1, true) : right;
            tense = whole(tokens, left, right);
        }
        return tense;
    }

    private Tense whole(List<Token> tokens, int left, int right) {
        Tense found = Tense.UNKNOWN;
        int first = left(tokens, left, false);
        int last = right(tokens, right, false);
        for (int i = left; i < right; i++) {
            Tense t = verb(tokens, i, first, last);
            if (t == Tense.FUTURE || t == Tense.PAST) {
                return t;
            }
            if (t == Tense.STATE || t == Tense.PRESENT && found == Tense.UNKNOWN) {
                found = t;
            }
        }
        return found;
    }

    /** The verb nearest before the place in its clause, else the first behind it, else a past one anywhere. */
    private Tense before(List<Token> tokens, int from, int to) {
        int left = left(tokens, from, true);
        int right = right(tokens, to, true);
        boolean owner = to < right && possessive(tokens.get(to));
        Tense near = owner ? behind(tokens, to + 1, left, right) : Tense.UNKNOWN;
        for (int i = from - 1; i >= left && near == Tense.UNKNOWN; i--) {
            near = verb(tokens, i, left, right);
        }
        near = near == Tense.UNKNOWN ? behind(tokens, owner ? to + 1 : to, left, right) : near;
        while (near == Tense.UNKNOWN && left > 0 && is(tokens.get(left - 1), JOINT)) {
            int end = left - 1;
            left = left(tokens, end, true);
            for (int i = end - 1; i >= left && near == Tense.UNKNOWN; i--) {
                near = verb(tokens, i, left, end);
            }
        }
        if (near != Tense.UNKNOWN) {
            return near;
        }
        Tense found = Tense.UNKNOWN;
        for (int i = 0; i < tokens.size(); i++) {
            Tense t = i >= left && i < right ? Tense.UNKNOWN : verb(tokens, i, 0, tokens.size());
            if (t == Tense.PAST) {
                return t;
            }
            found = found == Tense.UNKNOWN ? t : found;
        }
        return found == Tense.UNKNOWN
                        && (perhapsPresent(tokens, left, right) || perhapsPresent(tokens, 0, tokens.size()))
                ? Tense.PRESENT
                : found;
    }

    /** Whether a word that may be noun or verb stands behind a noun, where no other verb is ("the council votes"). */
    private static boolean perhapsPresent(List<Token> tokens, int left, int right) {
        for (int i = left + 1; i < right; i++) {
            if (tokens.get(i).can(VerbForm.PRESENT)
                    && !tokens.get(i).capital()
                    && tokens.get(i - 1).can(Pos.NOUN)
                    && !(i + 1 < right && tokens.get(i + 1).can(Pos.NOUN))) {
                return true;
            }
        }
        return false;
    }

    private Tense behind(List<Token> tokens, int at, int left, int right) {
        for (int i = at; i < right; i++) {
            Tense t = verb(tokens, i, left, right);
            if (t != Tense.UNKNOWN) {
                return t;
            }
        }
        return Tense.UNKNOWN;
    }

    /** The mark of an owner right behind an expression: what it owns, and that one's verb, follow ("Monday's session"). */
    private static boolean possessive(Token token) {
        return token.lower().equals("'s") || token.lower().equals("’s");
    }

    /** Whether "'s" marks an owner: a noun follows, and a verb stands before it ("He met Iran's envoy"). */
    private static boolean ownersMark(List<Token> tokens, int i) {
        if (!possessive(tokens.get(i))
                || i + 1 >= tokens.size()
                || !tokens.get(i + 1).can(Pos.NOUN)) {
            return false;
        }
        for (int k = i - 1; k >= 0; k--) {
            if (verbOnly(tokens.get(k))) {
                return true;
            }
        }
        return false;
    }

    private Tense verb(List<Token> tokens, int i, int left, int right) {
        Token token = tokens.get(i);
        if (ownersMark(tokens, i)) {
            return Tense.UNKNOWN;
        }
        if (!token.word() && token.text().charAt(0) != '\'' && token.text().charAt(0) != '’'
                || token.capital() && i > 0) {
            return Tense.UNKNOWN;
        }
        String use = words.getOrDefault(token.lower(), "");
        switch (use) {
            case "future", "past", "stative":
                return Tense.valueOf(use.equals("stative") ? "STATE" : use.toUpperCase(java.util.Locale.ROOT));
            case "future-infinitive":
                if (any(tokens, left, right, i, VerbForm.INFINITIVE)) {
                    return perfectInfinitive(tokens, left, right, i) ? Tense.PAST : Tense.FUTURE;
                }
                break;
            case "perfect":
                return any(tokens, left, right, i, VerbForm.PARTICIPLE) ? Tense.PAST : Tense.STATE;
            default:
        }
        return verbAnywhere ? form(token) : withHelpers(tokens, i, left);
    }

    private static Tense form(Token token) {
        if (!token.finite()) {
            return Tense.UNKNOWN;
        }
        if (token.can(VerbForm.PAST)) {
            return Tense.PAST;
        }
        return token.analyses().get(0).form().finite() ? Tense.PRESENT : Tense.UNKNOWN;
    }

    /** The tense of a verb with the helping verbs right before it: "will be held", "plans to meet". */
    private Tense withHelpers(List<Token> tokens, int i, int left) {
        Token token = tokens.get(i);
        boolean participle = token.can(VerbForm.PARTICIPLE);
        boolean infinitive = i > left && is(tokens.get(i - 1), "infinitive");
        Tense own = participle ? Tense.PAST : form(token);
        if (own == Tense.UNKNOWN && !infinitive) {
            return own;
        }
        for (int k = i - 1; k >= left && k >= i - HELPERS; k--) {
            if (k < i - 1 && possessive(tokens.get(k))) {
                continue; // "the fund's chief said": the owner's mark, no "is"
            }
            String use = words.getOrDefault(tokens.get(k).lower(), "");
            switch (use) {
                case "future":
                    return Tense.FUTURE;
                case "aims":
                    if (infinitive) {
                        return Tense.FUTURE;
                    }
                    break;
                case "infinitive":
                    infinitive = true;
                    break;
                case "past", "perfect":
                    return infinitive ? Tense.UNKNOWN : Tense.PAST;
                case "stative":
                    return infinitive ? Tense.FUTURE : Tense.PRESENT;
                default:
            }
        }
        return infinitive ? Tense.UNKNOWN : own;
    }

    /** Whether the infinitive is that of a perfect helper ("soll … getroffen haben"). */
    private boolean perfectInfinitive(List<Token> tokens, int left, int right, int except) {
        if (!any(tokens, left, right, except, VerbForm.PARTICIPLE)) {
            return false;
        }
        for (int i = left; i < right; i++) {
            if (i != except && tokens.get(i).can(VerbForm.INFINITIVE) && is(tokens.get(i), "perfect")) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(List<Token> tokens, int left, int right, int except, VerbForm form) {
        for (int i = left; i < right; i++) {
            if (i != except && tokens.get(i).can(form) && !tokens.get(i).capital()) {
                return true;
            }
        }
        return false;
    }
}
