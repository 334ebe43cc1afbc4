package io.stemma.reading.name;

import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that make a name an organisation's or a place's ({@code names/organisation-words.tsv}). */
final class OrganisationWords {
    /** What stands before a word that closes a longer one has so many chars at least. */
    private static final int SHORTEST_FRONT = 3;

    private final WordSets sets = new WordSets();
    private final Map<String, Set<String>> exact = new HashMap<>();
    private final Cues cues;
    private final Set<String> legalForms = new HashSet<>();
    private final FormFact<Set<String>> holding;
    private final FormFact<Set<String>> endings;

    OrganisationWords(LanguagePack pack) {
        cues = pack.part(Cues.class, Cues::new);
        for (Row row : pack.table("names/organisation-words.tsv")) {
            for (String word : row.alternatives(1)) {
                exact.computeIfAbsent(row.cell(0), k -> new HashSet<>()).add(word);
                sets.add(row.cell(0), word.toLowerCase(Locale.ROOT));
            }
        }
        holding = pack.fact(f -> sets.holding(cues.stems(f.lower(), "name")));
        endings = pack.fact(f -> sets.closing(cues.stems(f.lower(), "name"), SHORTEST_FRONT));
        pack.packs().world("company-suffixes.tsv").forEach(r -> legalForms.add(r.cell(0)));
    }

    /** Whether the word is one of the set just as it is written there. */
    boolean exactly(String set, Word word) {
        return exact.getOrDefault(set, Set.of()).contains(word.text());
    }

    /** Whether the word, but for its ending, is one of the set. */
    boolean is(String set, Word word) {
        return word.capital() && in(set, word.of(holding));
    }

    private static boolean in(String set, Set<String> found) {
        return found != null && found.contains(set);
    }

    /** Whether the word ends in one of the set and is longer. */
    boolean ends(String set, Word word) {
        return word.capital() && in(set, word.of(endings));
    }

    /** Whether the word is a company's legal form ("Inc.", "GmbH"). */
    boolean legalForm(Word word) {
        return legalForms.contains(word.text());
    }
}
