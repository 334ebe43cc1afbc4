package io.stemma.list;

import io.stemma.actor.NameLikeness;
import io.stemma.language.LanguagePacks;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of names that do not tell one bearer from another, in their one spelling; from the world's tables. */
final class LightWords {
    /** Small words within names of persons. */
    static final Set<String> PARTICLES = words("particles.tsv");

    /** Forms of address within names of persons, and articles bent by what follows. */
    static final Set<String> ADDRESS = words("light-name-words.tsv");

    /** Legal forms of companies. */
    static final Set<String> LEGAL_FORMS = union(words("company-suffixes.tsv"), words("firm-forms.tsv"));

    /** Small words within names of bodies, in capitals. */
    static final Set<String> SMALL = LanguagePacks.ofStemma().world("firm-small-words.tsv").stream()
            .map(r -> r.cell(0).toUpperCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** Given names, in their one spelling. */
    static final Set<String> GIVEN = words("given-names.tsv");

    /** How patronymics end, in their one spelling. */
    static final Set<String> PATRONYMIC_ENDINGS = words("patronymic-endings.tsv");

    /** Words of names of bodies that are written short, in lower case, and the words they stand for. */
    static final Map<String, String> ABBREVIATIONS = LanguagePacks.ofStemma().world("firm-abbreviations.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(r -> r.cell(0).toLowerCase(Locale.ROOT), r -> r.cell(1)));

    private LightWords() {}

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return Set.copyOf(all);
    }

    private static Set<String> words(String table) {
        return LanguagePacks.ofStemma().world(table).stream()
                .flatMap(row -> NameLikeness.parts(row.cell(0)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
