package io.stemma.reading.event;

import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that patterns name together: {@code @building} in a condition stands for the words that {@code
 * events/classes.tsv} lists under {@code building}, {@code @person} besides for all nouns of {@code clause/officials.tsv} that name no things.
 */
final class WordClasses {
    private static final String PERSON = "person";
    private static final List<String> THINGS = List.of("vehicle", "weapon", "building", "place", "attack");

    private final Map<String, Set<String>> classes = new HashMap<>();

    WordClasses(LanguagePack pack) {
        for (Row row : pack.table("events/classes.tsv")) {
            classes.computeIfAbsent(row.cell(0), k -> new HashSet<>()).addAll(row.alternatives(1));
        }
        Set<String> persons = classes.computeIfAbsent(PERSON, k -> new HashSet<>());
        Set<String> things = new HashSet<>();
        THINGS.forEach(c -> things.addAll(classes.getOrDefault(c, Set.of())));
        for (Row row : pack.table("clause/officials.tsv")) {
            if (!things.contains(row.cell(0))) {
                persons.add(row.cell(0));
            }
        }
    }

    /**
     * The words, those of the classes among them in place of the class.
     *
     * @param words joined by a bar
     * @throws IllegalStateException where a class is not known
     */
    Set<String> expanded(String words) {
        Set<String> all = new HashSet<>();
        for (String word : words.split("\\|")) {
            if (!word.startsWith("@")) {
                all.add(word);
            } else if (classes.containsKey(word.substring(1))) {
                all.addAll(classes.get(word.substring(1)));
            } else {
                throw new IllegalStateException("no class of words is called " + word);
            }
        }
        return Set.copyOf(all);
    }
}
