package io.stemma.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A bilingual lexicon from one language to English. Its tables have three columns: the lemma or phrase, its English
 * alternatives separated by {@code |}, and the part of speech ({@code n v a f p}; {@code p} for a phrase).
 */
public final class Lexicon {
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, Set<Pos>> pos = new HashMap<>();
    private int size;

    /**
     * An entry of several words.
     *
     * @param words its words in lower case
     * @param glosses its English alternatives
     */
    public record Phrase(List<String> words, List<String> glosses) {}

    Lexicon(List<Row> rows) {
        for (Row row : rows) {
            String head = row.cell(0).strip().toLowerCase(Locale.ROOT);
            List<String> glosses = row.alternatives(1);
            if (head.isEmpty() || glosses.isEmpty()) {
                throw new IllegalStateException(row.where() + ": a lexicon row needs a word and a gloss");
            }
            size++;
            if (head.indexOf(' ') < 0) {
                words.computeIfAbsent(head, k -> new LinkedHashSet<>()).addAll(glosses);
                pos.computeIfAbsent(head, k -> java.util.EnumSet.noneOf(Pos.class))
                        .add(pos(row.cell(2)));
            } else {
                Phrase phrase = new Phrase(List.of(head.split(" +")), glosses);
                phrases.computeIfAbsent(key(phrase.words()), k -> new ArrayList<>())
                        .add(phrase);
            }
        }
    }

    /** The part of speech for its letter in the third column. */
    static Pos pos(String letter) {
        return switch (letter) {
            case "n" -> Pos.NOUN;
            case "v" -> Pos.VERB;
            case "a" -> Pos.ADJECTIVE;
            case "f" -> Pos.FUNCTION;
            default -> Pos.OTHER;
        };
    }

    /** The word of a phrase under which it is looked up: its longest. */
    private static String key(List<String> words) {
        String longest = "";
        for (String w : words) {
            if (w.length() > longest.length()) {
                longest = w;
            }
        }
        return longest;
    }

    /** The number of entries. */
    public int size() {
        return size;
    }

    /** The English alternatives of a lemma, best first, empty where the lexicon lacks it. Case does not matter. */
    public Set<String> glosses(String lemma) {
        return words.getOrDefault(lemma.toLowerCase(Locale.ROOT), Set.of());
    }

    /** The parts of speech of a lemma, empty where the lexicon lacks it. */
    public Set<Pos> pos(String lemma, Set<Pos> fallback) {
        return pos.getOrDefault(lemma.toLowerCase(Locale.ROOT), fallback);
    }

    /** The phrases whose longest word is this one (lower case). */
    public List<Phrase> phrasesWith(String word) {
        return phrases.getOrDefault(word, List.of());
    }

    /** The lemmas of single words. */
    public Set<String> lemmas() {
        return words.keySet();
    }
}
