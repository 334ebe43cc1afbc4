package io.stemma.reading.name;

import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The pack's small sets of words by which names are told ({@code names/cues.tsv}), and its endings of names. */
final class Cues {
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final WordSets bySets = new WordSets();
    /** The sets that hold a form, and those that hold a lemma of it; null for none. */
    private final FormFact<Set<String>> holding;

    private final FormFact<Set<String>> holdingLemma;
    private final Map<String, FormFact<List<String>>> stemsOfForms = new HashMap<>();
    private final Map<String, List<String>> endings = new HashMap<>();
    private final Set<String> particles = new HashSet<>();
    private final Set<String> particleStarts = new HashSet<>();
    private final Set<String> letters = new HashSet<>();
    private final Set<String> suffixes = new HashSet<>();

    Cues(LanguagePack pack) {
        for (Row row : pack.table("names/cues.tsv")) {
            sets.computeIfAbsent(row.cell(0), k -> new HashSet<>()).addAll(row.alternatives(1));
            row.alternatives(1).forEach(w -> bySets.add(row.cell(0), w));
        }
        for (Row row : pack.table("names/endings.tsv")) {
            endings.computeIfAbsent(row.cell(0), k -> new ArrayList<>()).add(row.cell(1));
        }
        for (String sort : endings.keySet()) {
            stemsOfForms.put(sort, pack.fact(f -> List.copyOf(stems(f.lower(), sort))));
        }
        holding = pack.fact(f -> bySets.holding(List.of(f.lower())));
        holdingLemma = pack.fact(f -> {
            Set<String> forms = new HashSet<>(Set.of(f.lower()));
            f.analyses().forEach(a -> forms.add(a.lemma().toLowerCase(Locale.ROOT)));
            return bySets.holding(forms);
        });
        endings.values()
                .forEach(l -> l.sort(
                        Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())));
        for (Row row : pack.packs().world("particles.tsv")) {
            particles.add(row.cell(0));
            if (row.cell(1).equals("start")) {
                particleStarts.add(row.cell(0));
            }
        }
        pack.packs().world("initials.tsv").forEach(r -> letters.add(r.cell(0)));
        pack.packs().world("name-suffixes.tsv").forEach(r -> suffixes.add(r.cell(0)));
    }

    /** The words of a set, empty where the pack has none. */
    Set<String> set(String name) {
        return sets.getOrDefault(name, Set.of());
    }

    /** Whether the word is in any set. */
    boolean any(Word word) {
        return word.of(holding) != null;
    }

    boolean is(String set, Word word) {
        Set<String> found = word.of(holding);
        return found != null && found.contains(set);
    }

    /** Whether any reading of the word has a lemma of the set. */
    boolean lemma(String set, Word word) {
        Set<String> found = word.of(holdingLemma);
        return found != null && found.contains(set);
    }

    /** Whether the word determines a noun: an article or a possessive. */
    boolean determiner(Word word) {
        return is("definite", word) || is("indefinite", word) || possessive(word);
    }

    boolean possessive(Word word) {
        return is("possessive m", word) || is("possessive f", word);
    }

    /** The endings that words of this sort take, longest first. */
    List<String> endings(String sort) {
        return endings.getOrDefault(sort, List.of());
    }

    /** The word itself and what is left of it without each ending of this sort, at least three chars long. */
    List<String> stems(String word, String sort) {
        List<String> stems = null;
        for (String ending : endings(sort)) {
            if (word.length() - ending.length() >= 3 && word.endsWith(ending)) {
                if (stems == null) {
                    stems = new ArrayList<>(List.of(word));
                }
                stems.add(word.substring(0, word.length() - ending.length()));
            }
        }
        return stems == null ? List.of(word) : stems;
    }

    /** The same of a word's lower case. */
    List<String> stems(Word word, String sort) {
        FormFact<List<String>> fact = stemsOfForms.get(sort);
        List<String> cut = fact == null ? null : word.of(fact);
        return cut == null ? List.of(word.lower()) : cut;
    }

    boolean particle(Word word) {
        return particles.contains(word.lower());
    }

    /** Whether the word may be the first of a name's particles. */
    boolean particleStart(Word word) {
        return particleStarts.contains(word.lower());
    }

    boolean suffix(Word word) {
        return suffixes.contains(word.text());
    }

    /** Whether the word is an initial: a capital with a full stop, or some of them. */
    boolean initial(Word word) {
        String s = word.text();
        if (letters.contains(s)) {
            return true;
        }
        if (s.length() < 2 || s.length() > 6 || s.charAt(s.length() - 1) != '.') {
            return false;
        }
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
                return s.length() == 3 && i == 1 && Character.isLowerCase(c) && s.charAt(2) == '.' && two(s);
            }
        }
        return true;
    }

    /** Initials of two letters that stand for one sound: "Ju." */
    private static boolean two(String s) {
        return "aeiou".indexOf(s.toLowerCase(Locale.ROOT).charAt(1)) >= 0;
    }
}
