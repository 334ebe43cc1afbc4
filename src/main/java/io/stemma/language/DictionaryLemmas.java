package io.stemma.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Lemmas from a Morfologik dictionary. The pack's table {@code tags.tsv} says how the dictionary's tags read: a prefix of
 * the tag, or {@code contains:} and a part of it; the part of speech; the verb form. The first row that fits wins; rows
 * for one form are ranked in the table's order.
 */
final class DictionaryLemmas implements Lemmas {
    private record Tag(String pattern, boolean prefix, Pos pos, VerbForm form, int rank) {
        boolean fits(String tag) {
            if (prefix) {
                return tag.startsWith(pattern);
            }
            for (String part : pattern.split("&")) {
                if (!tag.contains(part)) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Ranked(Analysis analysis, int rank) {}

    private final ThreadLocal<DictionaryLookup> lookup;
    private final List<Tag> tags = new ArrayList<>();
    private final Lexicon lexicon;
    private final Locale locale;
    private final LemmaCache cache = new LemmaCache(this::look);

    DictionaryLemmas(LanguagePack pack, String path) {
        URL url = DictionaryLemmas.class.getResource(path);
        if (url == null) {
            throw new IllegalStateException("pack " + pack.code() + ": no dictionary at " + path);
        }
        try {
            Dictionary dictionary = Dictionary.read(url);
            this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.lexicon = pack.lexicon();
        this.locale = pack.locale();
        for (Row row : pack.table("tags.tsv")) {
            boolean contains = row.cell(0).startsWith("contains:");
            tags.add(new Tag(
                    contains ? row.cell(0).substring("contains:".length()) : row.cell(0),
                    !contains,
                    Pos.valueOf(row.cell(1)),
                    row.cell(2).isEmpty() ? VerbForm.NONE : VerbForm.valueOf(row.cell(2)),
                    tags.size()));
        }
    }

    @Override
    public List<Analysis> analyses(String form) {
        return cache.get(form);
    }

    @Override
    public boolean knows(String lemma) {
        return !lexicon.glosses(lemma).isEmpty()
                || !lookup.get().lookup(lemma).isEmpty()
                || !lookup.get().lookup(capitalised(lemma)).isEmpty();
    }

    private String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(locale) + word.substring(1);
    }

    private List<Analysis> look(String form) {
        List<Ranked> found = new ArrayList<>();
        add(form, 0, found);
        String lower = form.toLowerCase(locale);
        if (!lower.equals(form)) {
            add(lower, found.isEmpty() ? 0 : 100, found);
        }
        found.sort(Comparator.comparingInt(Ranked::rank));
        List<Analysis> analyses =
                new ArrayList<>(found.stream().map(Ranked::analysis).distinct().toList());
        if (analyses.isEmpty()) {
            analyses.add(unknown(form));
        }
        return analyses;
    }

    private void add(String form, int offset, List<Ranked> found) {
        for (WordData data : lookup.get().lookup(form)) {
            String tag = data.getTag() == null ? "" : data.getTag().toString();
            String lemma = data.getStem() == null ? form : data.getStem().toString();
            for (Tag t : tags) {
                if (t.fits(tag)) {
                    found.add(new Ranked(new Analysis(lemma, t.pos(), t.form()), offset + t.rank()));
                    break;
                }
            }
        }
    }

    /** A word that the dictionary lacks: the lexicon may know it under a form with an ending taken off. */
    private Analysis unknown(String form) {
        if (!Character.isLetter(form.codePointAt(0))) {
            return new Analysis(form, Character.isDigit(form.charAt(0)) ? Pos.NUMBER : Pos.PUNCTUATION, VerbForm.NONE);
        }
        boolean capital = Character.isUpperCase(form.codePointAt(0));
        for (int cut = 0; cut <= 2 && form.length() - cut >= 4; cut++) {
            String stem = form.substring(0, form.length() - cut);
            var pos = lexicon.pos(stem, java.util.Set.of());
            if (!pos.isEmpty()) {
                return new Analysis(stem, pos.iterator().next(), VerbForm.NONE);
            }
        }
        return new Analysis(form, capital ? Pos.NOUN : Pos.OTHER, VerbForm.NONE);
    }
}
