package io.stemma.reading.quote;

import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import io.stemma.language.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The small words by which a language builds reports of speech: the pack's table {@code quote/words.tsv}, a kind and its
 * words. A word that starts with a hyphen stands for all that end so.
 */
final class QuoteWords {
    /** What such words do. */
    enum Kind {
        /** Opens a reported clause. */
        THAT,
        /** Opens an indirect question. */
        WHETHER,
        /** Opens an infinitive. */
        TO,
        NEGATION,
        /** Makes a statement possible, future or wanted only. */
        MODAL,
        /** Helps to form the perfect. */
        PERFECT,
        /** Helps to form the passive. */
        PASSIVE,
        /** Stands before the doer in the passive. */
        BY,
        RELATIVE,
        PREPOSITION,
        /** Prepositions that belong to the verb and not to the noun before them. */
        ADJUNCT,
        /** Nouns for those whom one speaks to in public: a paper, a broadcaster. */
        HEARER,
        DETERMINER,
        /** Determiners that never stand alone. */
        ARTICLE,
        /** Determiners that cannot open a subject. */
        OBLIQUE,
        /** Determiners that open an object but no attribute. */
        DATIVE,
        /** Endings of a name that stands before what belongs to it. */
        GENITIVE,
        SUBORDINATOR,
        /** Opens a clause that is not said to be so. */
        CONDITIONAL,
        COORDINATOR,
        ADVERB,
        TIME,
        PRONOUN,
        /** Pronouns for the writer. */
        FIRST,
        /** Personal pronouns that cannot be a subject. */
        OBJECT,
        REFLEXIVE,
        /** Stands for no one where a verb needs a subject. */
        PLACEHOLDER,
        /** Points back to whom the sentence is about ("by their own account"). */
        OWN,
        /** Refers to no one who speaks. */
        IMPERSONAL,
        /** Stands before words that the writer holds at arm's length. */
        SCARE,
        /** Nouns for what was uttered: a statement, a letter. */
        UTTERANCE,
        /** Opens a clause that only names the source ("as he said"). */
        AS,
        /** Takes up the sentence before as what is said ("that is what he told"). */
        SUMMING,
        /** Nouns that cannot speak. */
        SPEECHLESS,
        /** Sums up an earlier report ("accordingly"). */
        RESUMING
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> endings = new EnumMap<>(Kind.class);

    QuoteWords(LanguagePack pack) {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
            endings.put(kind, new ArrayList<>());
        }
        for (Row row : pack.table("quote/words.tsv")) {
            Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            for (String word : row.alternatives(1)) {
                if (word.startsWith("-") && word.length() > 1) {
                    endings.get(kind).add(word.substring(1));
                } else {
                    words.get(kind).add(word);
                }
            }
        }
    }

    boolean is(Kind kind, Token token) {
        return is(kind, token.lower());
    }

    boolean is(Kind kind, String lower) {
        if (words.get(kind).contains(lower)) {
            return true;
        }
        for (String ending : endings.get(kind)) {
            if (lower.length() > ending.length() + 1 && lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word has such a word within it, neither first nor last. */
    boolean inside(Kind kind, String lower) {
        for (String word : words.get(kind)) {
            int at = lower.indexOf(word, 1);
            if (at > 0 && at + word.length() < lower.length()) {
                return true;
            }
        }
        return false;
    }
}
