package io.stemma.reading.time;

import io.stemma.language.LanguagePack;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tense of the clause that a word stands in. The table {@code time/tense.tsv} lists words and what they do: {@code
 * future} (English "will"), {@code future-infinitive} where an infinitive goes with them (German "werden"), {@code perfect} (a
 * participle in the clause puts it in the past), {@code border} (a conjunction or mark that parts clauses), {@code past}, {@code stative} (its present tells of
 * a state).
 */
final class ClauseTense {
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> borders = new HashSet<>();
    private final boolean verbAnywhere;

    ClauseTense(LanguagePack pack) {
        pack.table("time/tense.tsv")
                .forEach(row -> row.alternatives(0).forEach(w -> {
                    if (row.cell(1).equals("border")) {
                        borders.add(w);
                    } else {
                        words.put(w, row.cell(1));
                    }
                }));
        this.verbAnywhere = "clause".equals(pack.setting("verb-place", ""));
    }

    /** The tense of the clause around the tokens {@code from} to {@code to} (exclusive). */
    Tense at(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens();
        int left = from;
        while (left > 0 && !border(tokens, left - 1)) {
            left--;
        }
        int right = to;
        while (right < tokens.size() && !border(tokens, right)) {
            right++;
        }
        if (!verbAnywhere) {
            return nearest(tokens, left, from, to, right);
        }
        Tense tense = whole(tokens, left, right);
        // a clause without verb goes on in the one before it ("am Montag, 3. Mai, …")
        while (tense == Tense.UNKNOWN && (left > 0 || right < tokens.size())) {
            left = left > 0 ? left - 1 : 0;
            while (left > 0 && !border(tokens, left - 1)) {
                left--;
            }
            right = right < tokens.size() ? right + 1 : right;
            while (right < tokens.size() && !border(tokens, right)) {
                right++;
            }
            tense = whole(tokens, left, right);
        }
        return tense;
    }

    private boolean border(List<Token> tokens, int i) {
        return borders.contains(tokens.get(i).lower());
    }

    /** The verb nearest before the place, else the first behind it. */
    private Tense nearest(List<Token> tokens, int left, int from, int to, int right) {
        for (int i = from - 1; i >= left; i--) {
            Tense t = verb(tokens, i, left, right);
            if (t != Tense.UNKNOWN) {
                return t;
            }
        }
        for (int i = to; i < right; i++) {
            Tense t = verb(tokens, i, left, right);
            if (t != Tense.UNKNOWN) {
                return t;
            }
        }
        for (int i = left - 1; i >= 0; i--) {
            Tense t = verb(tokens, i, 0, left);
            if (t != Tense.UNKNOWN) {
                return t;
            }
        }
        for (int i = right; i < tokens.size(); i++) {
            Tense t = verb(tokens, i, right, tokens.size());
            if (t != Tense.UNKNOWN) {
                return t;
            }
        }
        return Tense.UNKNOWN;
    }

    private Tense whole(List<Token> tokens, int left, int right) {
        Tense found = Tense.UNKNOWN;
        for (int i = left; i < right; i++) {
            Tense t = verb(tokens, i, left, right);
            if (t == Tense.FUTURE || t == Tense.PAST) {
                return t;
            }
            if (t == Tense.STATE || t == Tense.PRESENT && found == Tense.UNKNOWN) {
                found = t;
            }
        }
        return found;
    }

    private Tense verb(List<Token> tokens, int i, int left, int right) {
        Token token = tokens.get(i);
        String use = words.get(token.lower());
        if (use != null) {
            switch (use) {
                case "future":
                    return Tense.FUTURE;
                case "past":
                    return Tense.PAST;
                case "none":
                    return Tense.UNKNOWN;
                case "future-infinitive":
                    if (any(tokens, left, right, i, VerbForm.INFINITIVE)) {
                        return any(tokens, left, right, i, VerbForm.PARTICIPLE)
                                        && perfectInfinitive(tokens, left, right, i)
                                ? Tense.PAST
                                : Tense.FUTURE;
                    }
                    break;
                case "perfect":
                    if (any(tokens, left, right, i, VerbForm.PARTICIPLE)) {
                        return Tense.PAST;
                    }
                    return Tense.STATE;
                case "stative":
                    return Tense.STATE;
                default:
                    throw new IllegalStateException("no such use of a word: " + use);
            }
        }
        if (!token.finite() || !token.word() || token.capital() && i > 0) {
            return Tense.UNKNOWN;
        }
        if (token.can(VerbForm.PAST)) {
            return Tense.PAST;
        }
        VerbForm first = token.analyses().get(0).form();
        return first.finite() ? Tense.PRESENT : Tense.UNKNOWN;
    }

    /** Whether the infinitive is that of a perfect auxiliary ("soll … getroffen haben"). */
    private boolean perfectInfinitive(List<Token> tokens, int left, int right, int except) {
        for (int i = left; i < right; i++) {
            if (i != except
                    && tokens.get(i).can(VerbForm.INFINITIVE)
                    && "perfect".equals(words.get(tokens.get(i).lower()))) {
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
