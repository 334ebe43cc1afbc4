package io.stemma.reading.name;

import io.stemma.language.Analysis;
import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The verbs that tell a role by what somebody does: who runs a bank is its head. They stand in the pack's table {@code
 * names/deeds.tsv}: verbs, the role in English, an example that must match, one that must not, and why.
 */
final class Deeds {
    private final Map<String, String> roles = new HashMap<>();

    Deeds(LanguagePack pack) {
        for (Row row : pack.table("names/deeds.tsv")) {
            row.alternatives(0).forEach(verb -> roles.put(verb, row.cell(1)));
        }
    }

    /** The role of whom this finite verb tells, or null. */
    String role(Word verb) {
        for (Analysis a : verb.analyses()) {
            String role = roles.get(a.lemma().toLowerCase(Locale.ROOT));
            if (role != null && a.form().finite()) {
                return role;
            }
        }
        return null;
    }
}
