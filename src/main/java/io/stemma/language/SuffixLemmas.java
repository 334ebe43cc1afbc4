package io.stemma.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lemmas by suffix rules over a vocabulary, for languages with little inflection. Tables: {@code irregular.tsv} (form,
 * lemma, part of speech, verb form), {@code suffixes.tsv} (suffix, replacement, part of speech, verb form; a replacement
 * may be {@code =} for "take one of a doubled consonant off"), {@code words.tsv} (lemma, letters of its parts of speech).
 * A rule counts if it leads to a word of the vocabulary; where none does, the first rule marked {@code guess} in a fifth
 * column is taken.
 */
final class SuffixLemmas implements Lemmas {
    private record Rule(String suffix, String replacement, Pos pos, VerbForm form, boolean guess) {
        String apply(String word) {
            if (!word.endsWith(suffix) || word.length() - suffix.length() < 2) {
                return null;
            }
            String stem = word.substring(0, word.length() - suffix.length());
            if (!replacement.equals("=")) {
                return stem + replacement;
            }
            int n = stem.length();
            return n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) ? stem.substring(0, n - 1) : null;
        }
    }

    private final Map<String, Set<Pos>> vocabulary = new HashMap<>();
    private final Map<String, List<Analysis>> irregular = new HashMap<>();
    private final Set<String> irregularPasts = new HashSet<>();
    private final List<Rule> rules = new ArrayList<>();
    private final LemmaCache cache = new LemmaCache(this::look);

    SuffixLemmas(LanguagePack pack, Map<String, Set<Pos>> vocabulary) {
        vocabulary.forEach((w, p) -> this.vocabulary.put(w, EnumSet.copyOf(p)));
        for (Row row : pack.table("words.tsv")) {
            Set<Pos> pos = this.vocabulary.computeIfAbsent(row.cell(0), k -> EnumSet.noneOf(Pos.class));
            for (String letter : row.cell(1).split("")) {
                pos.add(Lexicon.pos(letter));
            }
        }
        for (Row row : pack.table("irregular.tsv")) {
            VerbForm form = row.cell(3).isEmpty() ? VerbForm.NONE : VerbForm.valueOf(row.cell(3));
            Pos pos = Lexicon.pos(row.cell(2));
            if (form == VerbForm.PAST) {
                irregularPasts.add(row.cell(1));
            }
            irregular.computeIfAbsent(row.cell(0), k -> new ArrayList<>()).add(new Analysis(row.cell(1), pos, form));
            this.vocabulary
                    .computeIfAbsent(row.cell(1), k -> EnumSet.noneOf(Pos.class))
                    .add(pos);
        }
        for (Row row : pack.table("suffixes.tsv")) {
            rules.add(new Rule(
                    row.cell(0),
                    row.cell(1),
                    Lexicon.pos(row.cell(2)),
                    row.cell(3).isEmpty() ? VerbForm.NONE : VerbForm.valueOf(row.cell(3)),
                    "guess".equals(row.cell(4))));
        }
    }

    @Override
    public List<Analysis> analyses(String form) {
        return cache.get(form);
    }

    @Override
    public boolean knows(String lemma) {
        return vocabulary.containsKey(lemma);
    }

    private List<Analysis> look(String form) {
        String word = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (!Character.isLetter(word.codePointAt(0)) && word.charAt(0) != '\'') {
            boolean digit = Character.isDigit(word.charAt(0));
            return List.of(new Analysis(word, digit ? Pos.NUMBER : Pos.PUNCTUATION, VerbForm.NONE));
        }
        Set<Analysis> found = new LinkedHashSet<>(irregular.getOrDefault(word, List.of()));
        boolean closed = found.stream().anyMatch(a -> a.pos() == Pos.FUNCTION);
        for (Pos pos : vocabulary.getOrDefault(word, Set.of())) {
            if (pos == Pos.VERB) {
                if (irregular.getOrDefault(word, List.of()).stream()
                        .noneMatch(a -> a.form() == VerbForm.INFINITIVE || a.form() == VerbForm.PRESENT)) {
                    found.add(new Analysis(word, pos, VerbForm.INFINITIVE));
                    found.add(new Analysis(word, pos, VerbForm.PRESENT));
                }
            } else {
                found.add(new Analysis(word, pos, VerbForm.NONE));
            }
        }
        if (!closed) {
            for (Rule rule : rules) {
                String lemma = rule.apply(word);
                if (lemma != null
                        && vocabulary.getOrDefault(lemma, Set.of()).contains(rule.pos())
                        && !irregularVerb(lemma, rule)) {
                    found.add(new Analysis(lemma, rule.pos(), rule.form()));
                }
            }
        }
        if (found.isEmpty()) {
            found.add(guess(word));
        }
        return new ArrayList<>(found);
    }

    /** An irregular verb has no regular past. */
    private boolean irregularVerb(String lemma, Rule rule) {
        return rule.form() == VerbForm.PAST && irregularPasts.contains(lemma);
    }

    private Analysis guess(String word) {
        for (Rule rule : rules) {
            if (rule.guess()) {
                String lemma = rule.apply(word);
                if (lemma != null && lemma.length() > 2) {
                    return new Analysis(lemma, rule.pos(), rule.form());
                }
            }
        }
        return new Analysis(word, Pos.OTHER, VerbForm.NONE);
    }
}
