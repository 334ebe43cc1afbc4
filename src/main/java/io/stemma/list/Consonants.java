package io.stemma.list;

import io.stemma.actor.NameKeys;
import java.util.List;
import java.util.Set;

/** What is left of a word of a name without its vowels. */
final class Consonants {
    private static final Set<String> WITHOUT_VOWELS = Set.of("Arab", "Hebr");
    /** Letters that scripts without vowels write for a vowel too, or that are lost on the way. */
    private static final String UNSURE = "aeiouhvgy";

    private Consonants() {}

    /** Whether a script (ISO 15924) leaves most vowels out. */
    static boolean only(String script) {
        return WITHOUT_VOWELS.contains(script);
    }

    /** Whether two words in their one spelling have the same sounds but for vowels, alike sounds counting as the same. */
    static boolean same(String a, String b) {
        return key(a).equals(key(b));
    }

    /** The sounds of a word; g counts as h, for that is what it is in other languages ("Oleg", "Oleh"). */
    private static List<String> key(String word) {
        return NameKeys.ofParts(List.of(word.replace('g', 'h')));
    }

    /**
     * The consonants that a script without vowels is sure to write.
     *
     * @param word in its one spelling
     * @param bare whether it was written in such a script
     */
    static String sure(String word, boolean bare) {
        StringBuilder sure = new StringBuilder();
        int end = bare && word.length() > 3 && word.endsWith("t") ? word.length() - 1 : word.length();
        for (int i = 0; i < end; i++) {
            char c = sound(word.charAt(i));
            boolean again = sure.length() > 0 && sure.charAt(sure.length() - 1) == c;
            if (UNSURE.indexOf(c) < 0 && !again) {
                sure.append(c);
            }
        }
        return sure.toString();
    }

    private static char sound(char c) {
        return switch (c) {
            case 'z' -> 'd';
            case 'p' -> 'b';
            case 'q', 'c', 'x' -> 'k';
            case 'w' -> 'v';
            default -> c;
        };
    }
}
