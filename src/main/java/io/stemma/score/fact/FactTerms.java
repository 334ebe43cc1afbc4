package io.stemma.score.fact;

import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;

/** Compares an expected fact, told in English, with text in any language: by content words, glossed and stemmed. */
final class FactTerms {
    private final LanguagePacks packs;

    FactTerms(LanguagePacks packs) {
        this.packs = packs;
    }

    /** The content words of a text, each as the set of its stemmed alternatives. */
    List<Set<String>> terms(String text, String language) {
        LanguagePack pack = packs.of(language).orElseThrow();
        List<Token> tokens = pack.tokens(text, new Span(0, text.length()));
        List<Set<String>> terms = new ArrayList<>();
        for (String term : pack.glosser().terms(tokens)) {
            Set<String> stems = new HashSet<>();
            for (String word : term.split("[| -]")) {
                if (!word.isEmpty()) {
                    stems.add(stem(word));
                }
            }
            terms.add(stems);
        }
        return terms;
    }

    private static String stem(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
        return plain.isEmpty() ? word : new PorterStemmer().stem(plain);
    }

    /** The share of the fact's content words that some text says, 0 to 1. */
    double covered(String fact, String text, String language) {
        List<Set<String>> wanted = terms(fact, "en");
        if (wanted.isEmpty()) {
            return 0;
        }
        Set<String> said = new HashSet<>();
        terms(text, language).forEach(said::addAll);
        long hits =
                wanted.stream().filter(w -> w.stream().anyMatch(said::contains)).count();
        return (double) hits / wanted.size();
    }

    /** The words of a text in lower case, without marks. */
    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}$]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** Whether the words of the text hold those of the phrase in one run. */
    static boolean holds(String text, String phrase) {
        return (" " + String.join(" ", words(text)) + " ").contains(" " + String.join(" ", words(phrase)) + " ");
    }
}
