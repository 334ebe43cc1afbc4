package io.stemma.actor;

import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import io.stemma.reading.name.NameSkeleton;
import java.util.HashMap;
import java.util.Map;

/**
 * Words of names of persons that are one in other forms: given names that a neighbouring language has in a form of its own
 * (Mykola is Nikolai), short and long forms of Arabic ones. World's table {@code name-variants.tsv}; all in their one
 * spelling ({@link NameSkeleton}).
 */
public final class NameVariants {
    private static final Map<String, String> ALL = read();

    private NameVariants() {}

    private static Map<String, String> read() {
        Map<String, String> pairs = new HashMap<>();
        for (Row row : LanguagePacks.ofStemma().world("name-variants.tsv")) {
            pairs.put(skeleton(row.cell(0)), skeleton(row.cell(1)));
        }
        return Map.copyOf(pairs);
    }

    private static String skeleton(String word) {
        return NameSkeleton.of(word).replace(" ", "");
    }

    /** The form that stands for all forms of a word in its one spelling, or what is given where it has only one. */
    public static String orElse(String word, String other) {
        return ALL.getOrDefault(word, other);
    }

    /** Whether two words, in whatever script, are forms of one. */
    static boolean same(String a, String b) {
        String left = skeleton(a);
        String right = skeleton(b);
        return orElse(left, left).equals(orElse(right, right));
    }
}
