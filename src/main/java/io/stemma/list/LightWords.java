package io.stemma.list;

import io.stemma.actor.NameLikeness;
import io.stemma.language.LanguagePacks;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of names that do not tell one bearer from another, in their one spelling; from the world's tables. */
final class LightWords {
    /** Small words within names of persons. */
    static final Set<String> PARTICLES = words("particles.tsv");

    /** Forms of address within names of persons, and articles bent by what follows. */
    static final Set<String> ADDRESS = words("light-name-words.tsv");

    /** Legal forms of companies. */
    static final Set<String> LEGAL_FORMS = words("company-suffixes.tsv");

    private LightWords() {}

    private static Set<String> words(String table) {
        return LanguagePacks.ofStemma().world(table).stream()
                .flatMap(row -> NameLikeness.parts(row.cell(0)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
