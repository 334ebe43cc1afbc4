package io.stemma.reading.quote;

import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import io.stemma.reading.quote.QuoteWords.Kind;

/** Finds the verb of a main clause: its first finite verb outside the clauses that a small word opens. */
final class MainVerb {
    /** What the form of a verb tells. */
    enum Mood {
        PLAIN,
        /** One that also stands for what is merely possible. */
        WEAK,
        /** The mood of reported speech. */
        STRONG
    }

    private MainVerb() {}

    /** Its token index, or -1 where there is none. */
    static int of(Line line, int from, int to) {
        boolean time = line.is(Kind.PREPOSITION, from) && line.is(Kind.TIME, from + 1);
        boolean aside = !time && opens(line, from) && !line.is(Kind.RELATIVE, from) && !line.is(Kind.WHETHER, from);
        for (int i = from; i < to; i++) {
            if (line.comma(i)) {
                aside = opens(line, i + 1) || line.is(Kind.PREPOSITION, i + 1) && line.is(Kind.RELATIVE, i + 2);
            } else if (!aside && line.finite(i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean opens(Line line, int i) {
        return line.is(Kind.SUBORDINATOR, i)
                || line.is(Kind.THAT, i)
                || line.is(Kind.CONDITIONAL, i)
                || line.is(Kind.RELATIVE, i)
                || line.is(Kind.WHETHER, i);
    }

    /** The mood of a verb. */
    static Mood mood(Token t) {
        VerbForm first = t.analyses().get(0).form();
        if (first == VerbForm.SUBJUNCTIVE_I
                || t.can(VerbForm.SUBJUNCTIVE_I) && !t.can(VerbForm.PRESENT) && !t.can(VerbForm.PAST)) {
            return Mood.STRONG;
        }
        return first == VerbForm.SUBJUNCTIVE_II && !t.can(VerbForm.PAST) ? Mood.WEAK : Mood.PLAIN;
    }
}
