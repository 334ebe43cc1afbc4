package io.stemma.reading.clause;

import io.stemma.language.Analysis;
import io.stemma.language.Form;
import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a language by which a report is called untrue: the table {@code clause/refuting.tsv} of its pack. */
final class RefutingWords {
    /** What a word has to do with refuting. */
    enum Use {
        /** Names what somebody has told: "report", "claim". */
        REPORT,
        /** A verb that says that its object is not so: "deny", "dismiss". */
        REFUTE,
        /** Says that a report is not so: "false", "baseless". */
        UNTRUE,
        /** Says that what a clause tells is not so: "it is untrue that". */
        NEVER,
        /** Says that something is so, and with a negation that it is not. */
        TRUE,
        /** Stands before what a report is called: "as". */
        AS,
        /** A verb that calls a report something, with nothing between: "called the report false". */
        CALL,
        /** Opens what a report says: "wonach". */
        OPENER
    }

    private static final Set<Use> JUDGING = EnumSet.of(Use.REFUTE, Use.UNTRUE, Use.NEVER, Use.TRUE);

    private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);
    private final FormFact<Set<Use>> uses;

    RefutingWords(LanguagePack pack) {
        uses = pack.fact(this::uses);
        for (Row r : pack.table("clause/refuting.tsv")) {
            words.computeIfAbsent(Use.valueOf(r.cell(0).toUpperCase(Locale.ROOT)), k -> new HashSet<>())
                    .addAll(r.alternatives(1));
        }
    }

    /** Whether one of the word's readings is used so. */
    boolean is(Word word, Use use) {
        return words.getOrDefault(use, Set.of()).contains(word.lemma()) || is(word.token(), use);
    }

    /** The same of a word of which no reading is chosen. */
    boolean is(Token token, Use use) {
        return uses.of(token.form()).contains(use);
    }

    private Set<Use> uses(Form form) {
        Set<Use> found = EnumSet.noneOf(Use.class);
        words.forEach((use, known) -> {
            boolean so = known.contains(form.lower());
            for (Analysis a : form.analyses()) {
                so |= known.contains(a.lemma());
            }
            if (so) {
                found.add(use);
            }
        });
        return found;
    }

    /** Whether a sentence has a word that may call something untrue; where it has none, nothing in it is refuted. */
    boolean in(Sentence sentence) {
        for (Token t : sentence.tokens()) {
            if (!Collections.disjoint(uses.of(t.form()), JUDGING)) {
                return true;
            }
        }
        return false;
    }
}
