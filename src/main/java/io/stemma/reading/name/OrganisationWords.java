package io.stemma.reading.name;

import io.stemma.language.Form;
import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that make a name an organisation's or a place's ({@code names/organisation-words.tsv}). */
final class OrganisationWords {
    private final Map<String, Set<String>> sets = new HashMap<>();
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
                sets.computeIfAbsent(row.cell(0), k -> new HashSet<>()).add(word.toLowerCase(Locale.ROOT));
            }
        }
        holding = pack.fact(this::holding);
        endings = pack.fact(this::endings);
        pack.packs().world("company-suffixes.tsv").forEach(r -> legalForms.add(r.cell(0)));
    }

    /** Whether the word is one of the set just as it is written there. */
    boolean exactly(String set, Word word) {
        return exact.getOrDefault(set, Set.of()).contains(word.text());
    }

    /** Whether the word, but for its ending, is one of the set. */
    boolean is(String set, Word word) {
        return word.capital() && word.of(holding).contains(set);
    }

    private Set<String> holding(Form word) {
        Set<String> found = new HashSet<>();
        List<String> stems = cues.stems(word.lower(), "name");
        sets.forEach((set, words) -> {
            if (stems.stream().anyMatch(words::contains)) {
                found.add(set);
            }
        });
        return Set.copyOf(found);
    }

    /** Whether the word ends in one of the set and is longer. */
    boolean ends(String set, Word word) {
        return word.capital() && word.of(endings).contains(set);
    }

    /** The sets of which a word closes this longer one. */
    private Set<String> endings(Form word) {
        Set<String> found = new HashSet<>();
        List<String> stems = cues.stems(word.lower(), "name");
        sets.forEach((set, ends) -> {
            for (String stem : stems) {
                for (int from = 3; from < stem.length(); from++) {
                    if (ends.contains(stem.substring(from))) {
                        found.add(set);
                    }
                }
            }
        });
        return Set.copyOf(found);
    }

    /** Whether the word is a company's legal form ("Inc.", "GmbH"). */
    boolean legalForm(Word word) {
        return legalForms.contains(word.text());
    }
}
