package io.stemma.lineage;

import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tells whether two names are of one outlet, by the outlet table and by their letters. */
final class OutletNames {
    private final Map<String, String> ids = new HashMap<>();

    OutletNames(LanguagePacks packs) {
        for (Row row : packs.world("outlets.tsv")) {
            for (String name : row.alternatives(1)) {
                ids.putIfAbsent(letters(name), row.cell(0));
            }
        }
    }

    /** A key that all names of an outlet share; never null. */
    String key(String name) {
        String letters = letters(name);
        String id = ids.get(letters);
        if (id == null && name.indexOf('.') > 0) {
            id = ids.get(letters(name.substring(0, name.lastIndexOf('.'))));
        }
        return id != null ? id : letters;
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
