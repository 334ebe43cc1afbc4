package io.stemma.reading.quote;

import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import io.stemma.language.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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
        /** Stands between a noun and whose it is. */
        OF,
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
        /** People in general. */
        ONE,
        /** Points to the words before a report in its sentence: "the dam holds, so he said". */
        POINTING,
        /** Nouns for what was said: a claim, an accusation. */
        SAYING,
        /** Says that the sentence is hearsay. */
        HEARSAY,
        /** Points back to whom the sentence is about ("by their own account"). */
        OWN,
        /** Determiners that stand for the last person. */
        POSSESSIVE,
        /** Refers to no one who speaks. */
        IMPERSONAL,
        /** Stands before words that the writer holds at arm's length. */
        SCARE,
        /** Nouns for what was uttered: a statement, a letter. */
        UTTERANCE,
        /** Leads from words to where they stand: "on" Telegram. */
        UPON,
        /** Nouns for what tells something, which may follow a preposition of source: an account, a study. */
        ACCOUNT,
        /** Accounts that, without an article, say after what something happens ("nach Prüfbericht"). */
        OCCASION,
        /** Opens a clause that only names the source ("as he said"). */
        AS,
        /** Takes up the sentence before as what is said ("that is what he told"). */
        SUMMING,
        /** Nouns that cannot speak. */
        SPEECHLESS,
        /** Sums up an earlier report ("accordingly"). */
        RESUMING
    }

    private record Ending(String text, long kinds) {}

    private final Map<String, Long> kinds = new HashMap<>();
    private final List<Ending> endings = new ArrayList<>();
    private final Map<Kind, List<String>> words = new EnumMap<>(Kind.class);

    private final FormFact<Long> kindsOfForms;

    QuoteWords(LanguagePack pack) {
        kindsOfForms = pack.fact(f -> kinds(f.lower()));
        for (Kind kind : Kind.values()) {
            words.put(kind, new ArrayList<>());
        }
        Map<String, Long> byEnding = new TreeMap<>();
        for (Row row : pack.table("quote/words.tsv")) {
            Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            for (String word : row.alternatives(1)) {
                if (word.startsWith("-") && word.length() > 1) {
                    byEnding.merge(word.substring(1), bit(kind), (x, y) -> x | y);
                } else {
                    words.get(kind).add(word);
                    kinds.merge(word, bit(kind), (x, y) -> x | y);
                }
            }
        }
        byEnding.forEach((ending, bits) -> endings.add(new Ending(ending, bits)));
    }

    /** The bit of a kind in what {@link #kinds} gives. */
    static long bit(Kind kind) {
        return 1L << kind.ordinal();
    }

    /** The kinds of a token, a bit for each. */
    long kinds(Token token) {
        return kindsOfForms.of(token.form());
    }

    /** The kinds of a word in lower case, a bit for each. */
    private long kinds(String lower) {
        long found = kinds.getOrDefault(lower, 0L);
        for (Ending e : endings) {
            if (lower.length() > e.text().length() + 1 && lower.endsWith(e.text())) {
                found |= e.kinds();
            }
        }
        return found;
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
