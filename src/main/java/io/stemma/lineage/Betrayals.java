package io.stemma.lineage;

import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import io.stemma.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words by which a text in one language shows that it was made from one in another: words left as they were, measures
 * and spellings of the other language, and what only a reader abroad needs to be told. They stand in the pack's table
 * {@code lineage/betrays.tsv}.
 */
final class Betrayals {
    private record Phrase(List<String> words, String source, int weight) {
        /** A language, and behind a colon how much the words say, 1 where it isn't told: "de", "de:2". */
        static Phrase of(String words, String source) {
            int colon = source.indexOf(':');
            return new Phrase(
                    List.of(words.split(" ")),
                    colon < 0 ? source : source.substring(0, colon),
                    colon < 0 ? 1 : Integer.parseInt(source.substring(colon + 1)));
        }
    }

    private final LanguagePack pack;
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final List<Phrase> affixes = new ArrayList<>();

    Betrayals(LanguagePack pack) {
        this.pack = pack;
        for (Row row : pack.table("lineage/betrays.tsv")) {
            for (String alternative : row.alternatives(0)) {
                Phrase phrase = Phrase.of(alternative, row.cell(1));
                if (alternative.indexOf('*') >= 0) {
                    affixes.add(phrase);
                } else {
                    byFirst.computeIfAbsent(phrase.words().get(0), k -> new ArrayList<>())
                            .add(phrase);
                }
            }
        }
    }

    /** How much such words of a text point to a source in a language: 1 for each, more for those that say so outright. */
    int count(String text, Span span, String source) {
        List<Token> tokens = pack.tokens(text, span);
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).lower();
            for (Phrase phrase : byFirst.getOrDefault(word, List.of())) {
                count += phrase.source().equals(source) && follows(tokens, i, phrase.words()) ? phrase.weight() : 0;
            }
            for (Phrase phrase : affixes) {
                count += phrase.source().equals(source)
                                && affix(word, phrase.words().get(0))
                        ? 1
                        : 0;
            }
        }
        return count;
    }

    private static boolean follows(List<Token> tokens, int at, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            if (at + k >= tokens.size() || !tokens.get(at + k).lower().equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean affix(String word, String pattern) {
        return pattern.startsWith("*")
                ? word.length() >= pattern.length() && word.endsWith(pattern.substring(1))
                : word.startsWith(pattern.substring(0, pattern.length() - 1)) && word.length() >= pattern.length();
    }
}
